import { describe, expect, it } from 'vitest';
import { screen, type ScreenedText, type ScreeningSettings } from '../../../server/src/documents/screening';

const article =
  'Air naik di Demak\n\nWarga mengungsi karena air sungai itu telah naik sejak pagi, kata kepala desa.\n';
const code = 'function add(a, b) {\n  return a + b;\n}\n'.repeat(10);

function stateOf(screened: Partial<ScreenedText>, settings: Partial<ScreeningSettings> = {}): string {
  const screening = screen(
    { text: article, languageId: 'news-article', asked: false, ...screened },
    { language: 'auto', plainText: true, included: null, ...settings },
  );
  return screening.analyze ? screening.language : screening.state;
}

describe('screen', () => {
  it.each<[string, Partial<ScreenedText>, Partial<ScreeningSettings>, string]>([
    ['an article', {}, {}, 'id'],
    ['an article in a language set by hand', {}, { language: 'en-GB' }, 'en'],
    ['source code in plain text', { text: code, languageId: 'plaintext' }, {}, 'notAnArticle'],
    [
      'anything in plain text where that is off',
      { languageId: 'plaintext' },
      { plainText: false },
      'notAnArticle',
    ],
    ['the same when asked for', { languageId: 'plaintext', asked: true }, { plainText: false }, 'id'],
    ['what the globs exclude', {}, { included: false }, 'notAnArticle'],
    ['the same when asked for', { asked: true }, { included: false }, 'id'],
    [
      'what the globs include',
      { languageId: 'plaintext', text: 'Air sungai itu naik.' },
      { included: true },
      'id',
    ],
    ['an empty text', { text: '\n \t\n' }, {}, 'empty'],
    ['binary data', { text: `${article}\0` }, {}, 'binary'],
    ['a text that is too long', { text: 'a'.repeat(10 * 1024 * 1024 + 1) }, {}, 'tooLarge'],
    [
      'another language',
      { text: 'Der Minister sagte am Montag, dass die Brücke gesperrt bleibe.' },
      {},
      'unsupportedLanguage',
    ],
  ])('of %s', (_, screened, settings, expected) => {
    expect(stateOf(screened, settings)).toBe(expected);
  });
});
