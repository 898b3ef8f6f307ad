import { describe, expect, it } from 'vitest';
import type { Attribution, Span } from '../../../../server/src/analysis/article';
import { reachOfAttributions, type Reach } from '../../../../server/src/analysis/sourcing/coverage';
import { runToEnd } from '../../../../server/src/analysis/steps';
import { attribution } from '../../../support/articles';

const span = (start: number, end: number): Span => ({ start, end });
const sentences = [span(0, 10), span(11, 20), span(21, 30)];
const said = (cue: number, ...content: readonly Span[]): Attribution =>
  attribution({ content, cue: span(cue, cue + 4) });
const reach = (index: number, content: number, cue = false): Reach => ({ attribution: index, content, cue });

describe('reachOfAttributions', () => {
  it.each<[string, readonly Attribution[], readonly (readonly Reach[])[]]>([
    ['a content with its cue', [said(5, span(0, 4))], [[reach(0, 4, true)], [], []]],
    ['a content over a border', [said(25, span(5, 18))], [[reach(0, 5)], [reach(0, 7)], [reach(0, 0, true)]]],
    [
      'a content of all sentences',
      [said(0, span(0, 30))],
      [[reach(0, 10, true)], [reach(0, 9)], [reach(0, 9)]],
    ],
    ['two pieces in a sentence', [said(4, span(0, 3), span(8, 10))], [[reach(0, 5, true)], [], []]],
    [
      'pieces in two sentences',
      [said(11, span(0, 3), span(15, 20))],
      [[reach(0, 3)], [reach(0, 5, true)], []],
    ],
    ['a cue that begins a sentence', [said(21)], [[], [], [reach(0, 0, true)]]],
    ['a cue between sentences', [said(10)], [[], [], []]],
    ['a cue behind all of them', [said(40)], [[], [], []]],
    ['a content that ends where a sentence begins', [said(0, span(5, 11))], [[reach(0, 5, true)], [], []]],
    [
      'two in one',
      [said(0, span(0, 5)), said(6, span(5, 10))],
      [[reach(0, 5, true), reach(1, 5, true)], [], []],
    ],
    ['none', [], [[], [], []]],
  ])('of %s', (_, attributions, expected) => {
    expect(runToEnd(reachOfAttributions(sentences, attributions))).toEqual(expected);
  });
});
