/** Pairs guillemets, angle and corner marks: they are never apostrophes, so each family pairs on its own. */

import type { MarkPair, Pairing } from './pairMarks';
import type { MarkFamily, QuoteMark } from './quoteMarks';

const families: readonly MarkFamily[] = ['guillemet', 'angle', 'corner', 'whiteCorner'];

/** French «so» and German »so« alike: a mark closes if one stands open and it does not stand like an opening mark. */
export function pairDirectedMarks(marks: readonly QuoteMark[]): Pairing {
  const pairings = families.map((family) => pairFamily(marks, family));
  return {
    pairs: pairings.flatMap(({ pairs }) => pairs),
    strays: pairings.flatMap(({ strays }) => strays),
  };
}

function pairFamily(marks: readonly QuoteMark[], family: MarkFamily): Pairing {
  const pairs: MarkPair[] = [];
  const strays: number[] = [];
  const open: number[] = [];
  marks.forEach((mark, index) => {
    if (mark.family !== family) return;
    if (opens(mark, open.length > 0)) open.push(index);
    else {
      const partner = open.pop();
      if (partner === undefined) strays.push(index);
      else pairs.push({ open: partner, close: index });
    }
  });
  const lastOpen = open.pop();
  if (lastOpen !== undefined) {
    // Only the last quotation of a block may run on; a mark that others follow has simply lost its partner.
    if (pairs.some((pair) => pair.open > lastOpen)) strays.push(lastOpen);
    else pairs.push({ open: lastOpen, close: null });
  }
  return { pairs, strays: strays.concat(open) };
}

function opens(mark: QuoteMark, isOpen: boolean): boolean {
  if (mark.glyph !== null) return mark.glyph === 'opening';
  return isOpen ? mark.setting === 'opening' : mark.setting !== 'closing';
}
