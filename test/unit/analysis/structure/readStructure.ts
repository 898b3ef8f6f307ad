import { packFor } from '../../../../server/src/analysis/languages';
import { pairQuotations } from '../../../../server/src/analysis/quotations/pairQuotations';
import { readBlocks } from '../../../../server/src/analysis/structure/blocks';
import { splitSentences } from '../../../../server/src/analysis/structure/sentences';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

/**
 * The blocks of an article, a line each, their sentences written apart by `|`, then their quotations: `paragraph: Lee said “No.” |
 * She left. – speech “No.”`. A dateline stands in brackets, and so does what is expected where a mark has no other.
 */
export function readStructure(language: string, text: string): readonly string[] {
  const data = packFor(language)!.structure;
  return readBlocks(text, data).map(({ kind, start, end, dateline }) => {
    const body = text.slice(start, end);
    const tokens = tokenize(body);
    const inHeading = kind === 'headline' || kind === 'subheading';
    const marks = pairQuotations(body, tokens, data, inHeading);
    const place = dateline && { start: dateline.start - start, end: dateline.end - start };
    const words = (span: { readonly start: number; readonly end: number }): string =>
      body.slice(span.start, span.end);
    const sentences = splitSentences(body, tokens, marks, data, place).map(words).join(' | ');
    const quotations = marks.quotations.map(
      (quotation) => ` – ${quotation.closed ? '' : 'open '}${quotation.kind} ${words(quotation)}`,
    );
    const strays = marks.strayMarks.map((mark) => ` – [${mark.expected}] ${words(mark)}`);
    return `${kind}${place ? ` [${words(place)}]` : ''}: ${sentences}${quotations.join('')}${strays.join('')}`;
  });
}
