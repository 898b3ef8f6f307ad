import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';

/** Quotations as `kind, source: text`. */
const quotations = (text: string, language: string): readonly string[] =>
  analyze(text, { language }).quotations.map(
    ({ kind, source, start, end }) => `${kind}, ${source ?? 'nobody'}: ${text.slice(start, end)}`,
  );

describe('quotations of an analysed article', () => {
  it.each([
    ['en', '“The bridge is safe,” Ann Lee said.', ['speech, Ann Lee: “The bridge is safe,”']],
    ['id', '"Jembatan itu aman," kata Rina Wulandari.', ['speech, Rina Wulandari: "Jembatan itu aman,"']],
    ['en', 'Ann Lee said the bridge was “perfectly safe” for buses.', ['partial, Ann Lee: “perfectly safe”']],
    ['en', 'The crew of the film “Night over Harlow” met there.', ['title, nobody: “Night over Harlow”']],
    ['id', 'Bupati Rina "Wulan" Wulandari datang ke posko.', ['title, nobody: "Wulan"']],
    ['en', 'They live in the “quiet zone” by the port.', ['scare, nobody: “quiet zone”']],
  ])('in %s: %s', (language, text, expected) => {
    expect(quotations(text, language)).toEqual(expected);
  });

  it('gives a quotation without a cue to the speaker before it in the paragraph', () => {
    const text = '“The bridge is safe,” Ann Lee said. Now “it stands like a rock, and it will not move.”';
    expect(quotations(text, 'en')[1]).toMatch(/, Ann Lee: /);
  });

  it('hands the speaker on over paragraphs that re-open', () => {
    const text = '“The bridge is safe,” Ann Lee said. “We checked every bolt.\n\n“We did it twice.”';
    const analysed = analyze(text, { language: 'en' }).quotations;
    expect(analysed.map(({ continues }) => continues)).toEqual([false, false, true]);
    expect(analysed.map(({ source }) => source)).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee']);
  });

  it('takes the speaker of a pulled quotation from the line below', () => {
    expect(quotations('“We checked every bolt on that bridge.”\n\n— Ann Lee, engineer', 'en')).toEqual([
      'speech, Ann Lee: “We checked every bolt on that bridge.”',
    ]);
  });
});
