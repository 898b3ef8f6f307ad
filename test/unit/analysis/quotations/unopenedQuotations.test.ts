import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { pairQuotations } from '../../../../server/src/analysis/quotations/pairQuotations';
import { withUnopened } from '../../../../server/src/analysis/quotations/unopenedQuotations';
import { splitSentences } from '../../../../server/src/analysis/structure/sentences';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';
import { readAttributions } from '../attributions/readAttributions';

function quoted(text: string, language = 'en'): readonly string[] {
  const data = packFor(language)!.structure;
  const tokens = tokenize(text);
  const marks = pairQuotations(text, tokens, data);
  const sentences = splitSentences(text, tokens, marks, data);
  return withUnopened(text, marks.quotations, marks.strayMarks, sentences).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('withUnopened', () => {
  it.each([
    ['a straight mark', 'The dam will hold," Porter said.', ['The dam will hold,"']],
    ['a curled mark', 'The dam will hold,” said Porter.', ['The dam will hold,”']],
    ['a doubled single mark', "The dam will hold,'' Porter said.", ["The dam will hold,''"]],
    ['a question', 'Will the dam hold?" Porter asked.', ['Will the dam hold?"']],
    ['marks with blanks around them', 'The dam will hold , ” said Porter .', ['The dam will hold , ”']],
    [
      'no further than their sentence',
      'It rained for days. The dam will hold,” she said.',
      ['The dam will hold,”'],
    ],
    [
      'with a quotation inside',
      'They told us ‘it is safe,’” Porter said. “We left.”',
      ['They told us ‘it is safe,’”', '“We left.”'],
    ],
  ])('reads words without an opening mark, %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('reads them in Indonesian', () => {
    expect(quoted('Bendungan ini aman," kata Rina.', 'id')).toEqual(['Bendungan ini aman,"']);
  });

  it.each([
    ['that ends its sentence', 'The dam will hold.” Porter went home.'],
    ['with nothing behind it', 'The dam will hold,”'],
    ['that no punctuation stands before', 'The dam” will hold, Porter said.'],
    ['that stands for inches', 'The gauge is 6" tall, Porter said.'],
    ['that opens', 'The dam, “will hold, Porter said.'],
  ])('leaves a mark alone %s', (_, text) => {
    expect(quoted(text).filter((words) => !words.startsWith('“'))).toEqual([]);
  });

  it('leaves quotations as they are where no mark is lost', () => {
    expect(quoted('“We ‘won’,” she said. “They lost.”')).toEqual(['“We ‘won’,”', '“They lost.”']);
  });

  it.each([
    ['en', 'We checked it twice,” said Porter.', 'We checked it twice,”', 'Porter | said'],
    ['en', 'Is it safe?" Porter asked.', 'Is it safe?"', 'Porter | asked'],
    ['id', 'Kami sudah memeriksanya," ujar Rina.', 'Kami sudah memeriksanya,"', 'Rina | ujar'],
  ])('gives %s words without an opening mark to their speaker: %s', (language, text, content, speaker) => {
    const [attribution] = readAttributions(text, language);
    expect(attribution).toContain(`| ${speaker} | ${content}`);
  });
});
