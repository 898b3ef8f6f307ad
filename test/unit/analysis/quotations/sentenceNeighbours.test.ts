import { describe, expect, it } from 'vitest';
import type { Attribution, Span } from '../../../../server/src/analysis/article';
import type { PlacedPassage } from '../../../../server/src/analysis/passage';
import { innermostHolders } from '../../../../server/src/analysis/quotations/innermostHolders';
import { sentenceNeighbours } from '../../../../server/src/analysis/quotations/sentenceNeighbours';
import { attribution as attributionOf } from '../../../support/articles';

const span = (start: number, end: number): Span => ({ start, end });
/** A cue at an offset, with or without a source. */
const cued = (start: number, named = true): Attribution =>
  attributionOf({
    content: [],
    cue: span(start, start + 4),
    source: named ? { ...span(start + 5, start + 8), entity: null, resolved: null } : null,
  });
/** Two paragraphs: sentences at 100–150 and 150–200, and at 300–350. */
const passages = [
  { start: 100, passage: { sentences: [span(0, 50), span(50, 100)] } },
  { start: 300, passage: { sentences: [span(0, 50)] } },
] as unknown as readonly PlacedPassage[];
const first = { ...span(110, 120), passage: 0 };
const second = { ...span(160, 170), passage: 0 };
const third = { ...span(310, 320), passage: 1 };

describe('sentenceNeighbours', () => {
  it.each([
    ['the cue of the same sentence', [cued(140)], [first], [0]],
    ['the nearest of two, whatever their order', [cued(140), cued(125)], [first], [1]],
    ['the nearest of two before it', [cued(151), cued(155)], [second], [1]],
    ['the first of two as near as each other', [cued(105), cued(115)], [first], [0]],
    ['none without a source', [cued(125, false), cued(140)], [first], [1]],
    ['no cue behind its sentence', [cued(150)], [first], [null]],
    ['the last cue before its sentence in the paragraph', [cued(100), cued(130)], [second], [1]],
    ['the one of its sentence before one nearer in another', [cued(149), cued(199)], [second], [1]],
    ['no cue of the paragraph before', [cued(99), cued(190)], [third], [null]],
    ['no cue before the paragraph', [cued(99)], [first, third], [null, null]],
    ['a cue that begins the paragraph', [cued(100)], [second], [0]],
    ['each its own', [cued(140), cued(190), cued(340)], [first, second, third], [0, 1, 2]],
    ['one for two in a sentence', [cued(140)], [first, { ...span(122, 130), passage: 0 }], [0, 0]],
  ])('finds %s', (_, attributions, quotations, expected) => {
    expect(sentenceNeighbours(passages, quotations, attributions)).toEqual(expected);
  });

  it('finds none where there is no sentence', () => {
    expect(sentenceNeighbours([], [first], [cued(140)])).toEqual([null]);
    expect(sentenceNeighbours(passages, [{ ...span(220, 230), passage: 0 }], [cued(140)])).toEqual([null]);
  });
});

describe('innermostHolders', () => {
  const holding = (...content: readonly Span[]): Attribution => attributionOf({ content, cue: span(0, 1) });

  it.each([
    ['the content around it', [holding(span(10, 30))], [span(12, 20)], [0]],
    [
      'the shortest of several',
      [holding(span(10, 50)), holding(span(11, 25)), holding(span(5, 40))],
      [span(12, 20)],
      [1],
    ],
    [
      'the shortest, though it begins first',
      [holding(span(11, 50)), holding(span(10, 25))],
      [span(12, 20)],
      [1],
    ],
    ['the first of the same', [holding(span(10, 30)), holding(span(10, 30))], [span(12, 20)], [0]],
    ['one within its marks', [holding(span(13, 19))], [span(12, 20)], [0]],
    ['one of several pieces', [holding(span(0, 5), span(10, 30))], [span(12, 20)], [0]],
    ['none that ends inside of it', [holding(span(10, 17))], [span(12, 20)], [null]],
    ['none that begins inside of it', [holding(span(14, 30))], [span(12, 20)], [null]],
    ['none that is over before it', [holding(span(0, 13))], [span(12, 20)], [null]],
    ['each its own', [holding(span(30, 50)), holding(span(0, 20))], [span(2, 10), span(32, 40)], [1, 0]],
    ['one for both', [holding(span(0, 50))], [span(2, 10), span(32, 40)], [0, 0]],
  ])('finds %s', (_, attributions, quotations, expected) => {
    expect(innermostHolders(quotations, attributions)).toEqual(expected);
  });
});
