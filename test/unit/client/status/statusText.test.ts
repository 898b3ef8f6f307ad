import { describe, expect, it } from 'vitest';
import type { ArticleState, StatusParams } from '../../../../server/src/protocol';
import {
  countsText,
  describeLanguage,
  describeState,
  languageName,
} from '../../../../client/src/status/statusText';

const counts = {
  statements: 31,
  quotations: 9,
  speakers: 1,
  numericClaims: 40,
  sentences: 50,
  unsourced: 4,
  vague: 2,
};

function status(state: ArticleState, withCounts: boolean): StatusParams {
  const message = `is ${state}`;
  return { uri: 'file:///a', version: 1, state, message, language: 'id', counts: withCounts ? counts : null };
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

  it('counts what stands in the article', () => {
    expect(describeState('running', status('checked', true))).toMatchObject({
      text: '31 statements · 1 speaker · 4 unsourced',
      detail: 'is checked',
    });
  });

  it('says why there is nothing to count', () => {
    expect(describeState('running', status('unsupportedLanguage', false)).text).toBe(
      'is unsupportedLanguage',
    );
  });

  it('is busy while the article is being checked', () => {
    expect(describeState('running', status('checking', true)).busy).toBe(true);
    expect(describeState('running', status('checked', true)).busy).toBe(false);
  });

  it('does not count with a server that does not run', () => {
    expect(describeState('crashed', status('checked', true)).text).toBe('Stopped');
  });
});

describe('describeLanguage', () => {
  it('names the language in the language of the interface', () => {
    expect(describeLanguage('id', false).text).toBe('Indonesian');
    expect(languageName('en')).toBe('English');
  });

  it('says where the language was chosen by hand, and where it is not known', () => {
    expect(describeLanguage('id', true).detail).toBe('Chosen for this article');
    expect(describeLanguage(undefined, false).text).toBe('Language not known');
  });
});

describe('countsText', () => {
  it('counts one as one', () => {
    expect(countsText({ ...counts, statements: 1, unsourced: 0 })).toBe(
      '1 statement · 1 speaker · 0 unsourced',
    );
  });
});
