import { describe, expect, it, vi } from 'vitest';

const shown = vi.hoisted(() => ({ messages: [] as string[] }));
vi.mock('vscode', () => {
  const show = (message: string) => {
    shown.messages.push(message);
    return Promise.resolve(undefined);
  };
  return {
    l10n: { t: (message: string, value = '') => message.replace('{0}', value) },
    window: {
      showInformationMessage: show,
      showWarningMessage: show,
      showErrorMessage: show,
      setStatusBarMessage: show,
    },
  };
});

const { mention, say, sayFailure, warn } = await import('../../../../client/src/features/say');

describe('messages', () => {
  it('make no link, command or icon of the words of an article', () => {
    const evil = 'Tanda pada “[klik](command:workbench.action.quit) $(check)” dihapus.';
    say(evil);
    warn(evil);
    mention(evil);
    sayFailure(new Error(evil), () => undefined);
    expect(shown.messages).toHaveLength(4);
    for (const message of shown.messages) {
      expect(message).toContain('[klik] (command:workbench.action.quit)');
      expect(message).not.toMatch(/\]\(|\$\(/);
    }
  });
});
