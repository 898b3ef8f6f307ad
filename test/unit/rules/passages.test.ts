import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { messagesFor } from '../../../server/src/messages';
import { checkArticle } from '../../../server/src/rules/checkArticle';
import { annotate } from '../../support/annotations';

const rule = 'attribution.unsourced-statement';
const burned = 'The warden burned the stalls on Harbor Street.';
const sold = 'The mayor sold the pier on Harbor Street.';
const stole = 'The clerk stole the keys.';

/** Words and message of what the rule finds in a text, where the words of some annotations are kept quiet. */
function told(language: 'id' | 'en', text: string, quiet: readonly string[] = []): readonly string[] {
  const placed = quiet.map((words) => annotate(text, words, { suppress: { rule } }));
  const messages = messagesFor(language);
  return checkArticle(analyze(text, { language }), {}, placed)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ start, end, message }) => `${text.slice(start, end)}: ${message(messages).replace(/\. .*/, '.')}`,
    );
}

const only = (sentence: string, what: string): string =>
  `${sentence}: This ${what}, and nobody is named for it.`;

describe('joinPassages', () => {
  it('makes one finding of sentences that follow on each other, and says the loudest of them', () => {
    expect(told('en', `Harbor\n\n${burned} ${stole} ${sold}`)).toEqual([
      `${burned} ${stole} ${sold}: Nobody is named for these 3 sentences, one of which accuses somebody.`,
    ]);
  });

  it('does so in Indonesian', () => {
    const passage = 'Petugas menutup pasar itu. Pedagang membongkar kios mereka.';
    expect(told('id', `Pasar Lama\n\n${passage}`)).toEqual([
      `${passage}: 2 kalimat ini tanpa sumber, salah satunya menyebut apa yang dilakukan seseorang.`,
    ]);
  });

  it.each([
    ['over a paragraph break', '\n\n'],
    ['over a sentence that somebody is named for', ' It rained, Mayor Ann Lee said. '],
    ['over a question', ' Who did it? '],
  ])('joins none %s', (_, between) => {
    const findings = told('en', `Harbor\n\n${burned}${between}${stole}`);
    expect(findings).toEqual([only(burned, 'says what somebody did'), only(stole, 'accuses somebody')]);
  });

  it('leaves sentences that are kept quiet out of the passage', () => {
    const text = `Harbor\n\n${burned} ${stole} ${sold}`;
    expect(told('en', text, [stole])).toEqual([
      only(burned, 'says what somebody did'),
      only(sold, 'says what somebody did'),
    ]);
    expect(told('en', text, [`${burned} ${stole} ${sold}`])).toEqual([]);
  });

  it('keeps what is said more quietly apart', () => {
    const before = 'Dana Price said the market opens tomorrow.';
    const after = '“We open at nine,” Price said.';
    const hint = told('en', `Harbor\n\n${before}\n\n${burned} ${sold}\n\n${after}`);
    expect(hint).toEqual([`${burned} ${sold}: Nobody is named for this.`]);
    expect(told('en', `Harbor\n\n${before}\n\n${burned} ${stole}\n\n${after}`)).toHaveLength(2);
  });
});
