import { describe, expect, it } from 'vitest';
import type { ArticleState, StatusParams } from '../../../../server/src/protocol';
import { describeLanguage, describeState, languageName } from '../../../../client/src/status/statusText';

function status(state: ArticleState): StatusParams {
  return { uri: 'file:///a', version: 1, state, message: `is ${state}`, language: 'id', counts: null };
}

describe('describeState', () => {
  it.each(['crashed', 'failed'] as const)('offers a restart where the server has %s', (session) => {
    const text = describeState(session, undefined);
    expect(text.wrong).toBe(true);
    expect(text.command.id).toBe('onRecord.restartServer');
  });

  it.each(['idle', 'starting', 'running'] as const)('is calm while the server is %s', (session) => {
    expect(describeState(session, undefined)).toMatchObject({
      wrong: false,
      command: { id: 'onRecord.checkArticle' },
    });
  });

  it('says what the server counted', () => {
    expect(describeState('running', status('checked')).text).toBe('is checked');
  });

  it.each([
    'waiting',
    'notAnArticle',
    'unsupportedLanguage',
    'empty',
    'binary',
    'tooLarge',
    'failed',
  ] as const)('says in a few words that the document is %s', (state) => {
    const { text, detail } = describeState('running', status(state));
    expect(text.length).toBeGreaterThan(3);
    expect(`${text} ${detail}`.length).toBeLessThan(40);
  });

  it('says that highlighting is off, lest one wonders', () => {
    expect(describeState('running', status('checked'), false).detail).toBe('highlighting is off');
    expect(describeState('running', status('checked'), true).detail).toBe('');
  });

  it('leads to the output where the analysis failed', () => {
    expect(describeState('running', status('failed'))).toMatchObject({
      wrong: true,
      command: { id: 'onRecord.showOutput' },
    });
  });

  it('is busy while the article is being checked', () => {
    expect(describeState('running', status('checking')).busy).toBe(true);
    expect(describeState('running', status('checked')).busy).toBe(false);
  });

  it('does not count with a server that does not run', () => {
    expect(describeState('crashed', status('checked')).text).toBe('Stopped');
  });
});

describe('describeLanguage', () => {
  it('names the language in the language of the interface', () => {
    expect(describeLanguage('id', false).text).toBe('Article in Indonesian');
    expect(languageName('en')).toBe('English');
  });

  it('says where the language was chosen by hand, and where it is not known', () => {
    expect(describeLanguage('id', true).detail).toBe('chosen by you');
    expect(describeLanguage(undefined, false).text).toBe('Language not known');
  });
});
