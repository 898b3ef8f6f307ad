import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles } from './support/articles';
import { until } from './support/until';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** The default keyboard shortcuts of this VS Code, extensions' included. */
async function defaultKeybindings(): Promise<readonly Keybinding[]> {
  await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
  const text = await until('the default shortcuts', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path.endsWith('keybindings.json') && document.lineCount > 100 && document.getText();
  });
  // Comments before and after the list.
  const list = text.slice(text.indexOf('[\n'), text.lastIndexOf('\n]') + 2);
  return JSON.parse(list) as Keybinding[];
}

/** Contexts that no text editor with the focus is in. */
const elsewhere =
  /inChat|chat\w+Focus|accessib|inKeybindings|terminalFocus|inSearchEditor|notebook|listFocus|inQuickInput|testing\.|inSettingsEditor/;

describe('keyboard shortcuts', () => {
  afterEach(closeArticles);

  it('are taken from nothing that VS Code does in a text editor', async () => {
    const all = await defaultKeybindings();
    const ours = all.filter(({ command }) => command.startsWith('onRecord.'));
    const others = all.filter(({ command }) => !command.startsWith('onRecord.'));
    assert.isAtLeast(ours.length, 3);
    const clashes = others.filter(
      ({ key, when }) => ours.some((own) => own.key === key) && !(when !== undefined && elsewhere.test(when)),
    );
    assert.deepEqual(clashes, []);
  });
});
