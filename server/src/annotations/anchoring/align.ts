/** Aligns a row of words with a stretch of a longer one: semi-global alignment (Needleman–Wunsch with free ends in the text). */

import { likeness, mayBeAlike, shapesOf, weightOf, type WordRow } from './words';

/** For each word of the pattern the index of the text word it is paired with, or -1; and how alike they are. */
export interface Alignment {
  readonly partners: Int32Array;
  readonly likenesses: Float64Array;
}

/** A pattern word left out costs this share of its weight, and so does a text word put in. */
const gapCost = 0.35;

/**
 * @param pattern words that are looked for, all of them
 * @param text words they are looked for in, from `from` up to (not including) `to`
 * Cost is pattern length × stretch length.
 */
export function align(pattern: WordRow, text: WordRow, from: number, to: number): Alignment {
  const rows = pattern.length;
  const columns = Math.max(0, to - from);
  const width = columns + 1;
  const scores = new Float64Array((rows + 1) * width);
  const steps = new Uint8Array((rows + 1) * width);
  const textWeights = Float64Array.from({ length: columns }, (_, at) =>
    weightOf(text.forms[from + at] ?? ''),
  );
  const patternShapes = shapesOf(pattern, 0, rows);
  const textShapes = shapesOf(text, from, from + columns);
  for (let row = 1; row <= rows; row++) {
    const form = pattern.forms[row - 1] ?? '';
    const weight = weightOf(form);
    const above = (row - 1) * width;
    const here = row * width;
    scores[here] = (scores[above] ?? 0) - gapCost * weight;
    steps[here] = Step.skipPattern;
    for (let column = 1; column <= columns; column++) {
      const alike = mayBeAlike(patternShapes, row - 1, textShapes, column - 1)
        ? likeness(form, text.forms[from + column - 1] ?? '')
        : 0;
      // Two unlike words may stand for each other: dearer than a likeness, cheaper than a gap on either side.
      const pair = (scores[above + column - 1] ?? 0) + (alike > 0 ? alike * weight : -0.5 * gapCost * weight);
      const skipPattern = (scores[above + column] ?? 0) - gapCost * weight;
      const inside = row < rows ? gapCost * (textWeights[column - 1] ?? 0) : 0;
      const skipText = (scores[here + column - 1] ?? 0) - 0.5 * inside;
      const best = Math.max(pair, skipPattern, skipText);
      scores[here + column] = best;
      steps[here + column] =
        best === pair ? Step.pair : best === skipPattern ? Step.skipPattern : Step.skipText;
    }
  }
  return trace(pattern, text, from, steps, width, columns);
}

const Step = { stop: 0, pair: 1, skipPattern: 2, skipText: 3 } as const;

function trace(
  pattern: WordRow,
  text: WordRow,
  from: number,
  steps: Uint8Array,
  width: number,
  columns: number,
): Alignment {
  const partners = new Int32Array(pattern.length).fill(-1);
  const likenesses = new Float64Array(pattern.length);
  let row = pattern.length;
  let column = columns;
  while (row > 0) {
    const step = steps[row * width + column];
    if (step === Step.pair) {
      row--;
      column--;
      partners[row] = from + column;
      likenesses[row] = likeness(pattern.forms[row] ?? '', text.forms[from + column] ?? '');
    } else if (step === Step.skipText) column--;
    else row--;
  }
  return { partners, likenesses };
}
