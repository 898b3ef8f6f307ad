/**
 * Pairs double and single quote marks with the least contradiction: a shortest path over the marks, where a state is what
 * stands open and each reading of a mark has a cost (Viterbi 1967). One wrong or missing mark thus costs itself only;
 * it does not turn everything after it inside out.
 */

import { endsStep, type Steps } from '../steps';
import type { QuoteMark } from './quoteMarks';

/** Two marks that belong together, as indices; `close` is null where the closing mark is missing. */
export interface MarkPair {
  readonly open: number;
  readonly close: number | null;
}

export interface Pairing {
  readonly pairs: readonly MarkPair[];
  /** Indices of marks that found no partner. */
  readonly strays: readonly number[];
}

const Action = { open: 0, close: 1, ignore: 2, stray: 3 } as const;
type Action = (typeof Action)[keyof typeof Action];

/**
 * What may stand open, outermost first: D a double, S a single mark; d and s where it is the mark that begins the block,
 * which may run on in the next paragraph.
 */
const states = ['', 'D', 'S', 'DS', 'SD', 'DD', 'DSD', 'd', 's', 'dS', 'sD', 'dD', 'dSD'];
const stateCount = states.length;

const cost = {
  /** By how a mark stands: as an opening mark, and as a closing one. */
  opening: { opening: 0, tight: 2, loose: 3, closing: 6 },
  closing: { closing: 0, tight: 2, loose: 3, opening: 6 },
  /** A glyph that faces the other way: some papers open with ”, others close with “. */
  facingAway: 1.5,
  stray: 8,
  /** A quotation in marks of its own kind; in one that may run on in the next paragraph; and where only one of both is directed. */
  sameInside: 6,
  sameInsideParagraph: 5,
  mixedInside: 1,
  unclosed: 6,
  /** Unclosed from the block's first character on: it goes on in the next paragraph. */
  unclosedParagraph: 2.5,
  /** A single mark opens less often than it elides. */
  single: 1,
} as const;

type Letter = 'D' | 'S' | 'd' | 's';
const letters: readonly Letter[] = ['D', 'S', 'd', 's'];

/** The state an opening mark leads to, by letter and state; -1 where there is none. */
const opened = byLetter((state, letter) => {
  const isFirst = letter === 'd' || letter === 's';
  return isFirst && state !== '' ? -1 : states.indexOf(state + letter);
});
/** The state a closing mark leads to, by letter and state; -1 where its family is not innermost. */
const closed = byLetter((state, letter) =>
  state.toUpperCase().endsWith(letter) ? states.indexOf(state.slice(0, -1)) : -1,
);

function byLetter(next: (state: string, letter: Letter) => number): Readonly<Record<Letter, Int8Array>> {
  const table = letters.map((letter) => [letter, Int8Array.from(states, (state) => next(state, letter))]);
  return Object.fromEntries(table) as Readonly<Record<Letter, Int8Array>>;
}

const insideCost = (directedApart: boolean): readonly number[] =>
  states.map((state) => {
    if (state.toUpperCase() !== 'DD') return 0;
    if (directedApart) return state === 'dD' ? cost.mixedInside : cost.sameInside;
    return state === 'dD' ? cost.sameInsideParagraph : cost.sameInside;
  });
const insideAlike = insideCost(false);
const insideMixed = insideCost(true);
const endCost = states.map((state) => {
  if (state === '') return 0;
  const outermost = state.startsWith('d') || state.startsWith('s') ? cost.unclosedParagraph : cost.unclosed;
  return outermost + (state.length - 1) * cost.unclosed;
});

/**
 * In steps. Pairs the double and single marks among `marks`; others are passed over. Cost is linear in their number.
 * @param opensBlock whether the first mark stands at the very start of its block
 */
export function* pairMarks(marks: readonly QuoteMark[], opensBlock: boolean): Steps<Pairing> {
  const chosen: number[] = [];
  marks.forEach(({ family }, index) => {
    if (family === 'double' || family === 'single') chosen.push(index);
  });
  let best = new Float64Array(stateCount).fill(Infinity);
  let next = new Float64Array(stateCount);
  best[0] = 0;
  const from = new Int8Array(chosen.length * stateCount).fill(-1);
  const actions = new Uint8Array(chosen.length * stateCount);
  for (let step = 0; step < chosen.length; step++) {
    if (endsStep(step)) yield undefined;
    const index = chosen[step] ?? 0;
    const mark = marks[index];
    if (!mark) continue;
    const reading = readCosts(mark, opensBlock && index === 0, marks[0]);
    relax(reading, best, next, from, actions, step * stateCount);
    [best, next] = [next, best];
  }
  return retrace(chosen, from, actions, cheapestEnd(best));
}

/** What each reading of a mark costs, and where it leads. */
interface Reading {
  readonly opensTo: Int8Array;
  readonly closesTo: Int8Array;
  readonly open: number;
  /** What it costs besides to stand inside another, by the state that it leads to. */
  readonly inside: readonly number[];
  readonly close: number;
  readonly ignore: number;
}

const isDirected = (mark: QuoteMark | undefined): boolean => (mark?.glyph ?? null) !== null;

function readCosts(mark: QuoteMark, beginsBlock: boolean, first: QuoteMark | undefined): Reading {
  const letter = mark.family === 'single' ? 'S' : 'D';
  const opening = beginsBlock ? (letter === 'S' ? 's' : 'd') : letter;
  return {
    opensTo: opened[opening],
    closesTo: closed[letter],
    open:
      cost.opening[mark.setting] +
      (mark.glyph === 'closing' ? cost.facingAway : 0) +
      (letter === 'S' ? cost.single : 0),
    inside: isDirected(first) === isDirected(mark) ? insideAlike : insideMixed,
    close: cost.closing[mark.setting] + (mark.glyph === 'opening' ? cost.facingAway : 0),
    ignore: mark.apostropheCost,
  };
}

/** One step of the shortest path: every state by every reading of the mark; `row` is where the step is written down. */
function relax(
  { opensTo, closesTo, open, inside, close, ignore }: Reading,
  best: Float64Array,
  next: Float64Array,
  from: Int8Array,
  actions: Uint8Array,
  row: number,
): void {
  next.fill(Infinity);
  for (let state = 0; state < stateCount; state++) {
    const soFar = best[state] ?? Infinity;
    if (soFar === Infinity) continue;
    for (let action: Action = Action.open; action <= Action.stray; action++) {
      const to = action === Action.open ? opensTo[state] : action === Action.close ? closesTo[state] : state;
      if (to === undefined || to < 0) continue;
      const total =
        soFar +
        (action === Action.open
          ? open + (inside[to] ?? 0)
          : action === Action.close
            ? close
            : action === Action.ignore
              ? ignore
              : cost.stray);
      if (total >= (next[to] ?? Infinity)) continue;
      next[to] = total;
      from[row + to] = state;
      actions[row + to] = action;
    }
  }
}

function cheapestEnd(best: Float64Array): number {
  let end = 0;
  let least = Infinity;
  for (let state = 0; state < stateCount; state++) {
    const total = (best[state] ?? Infinity) + (endCost[state] ?? 0);
    if (total < least) {
      least = total;
      end = state;
    }
  }
  return end;
}

/** Walks the cheapest path back and reads the pairs off it. */
function retrace(chosen: readonly number[], from: Int8Array, actions: Uint8Array, end: number): Pairing {
  const pairs: MarkPair[] = [];
  const strays: number[] = [];
  const closing: number[] = [];
  let state = end;
  for (let step = chosen.length - 1; step >= 0; step--) {
    const mark = chosen[step] ?? 0;
    const action = actions[step * stateCount + state];
    if (action === Action.close) closing.push(mark);
    else if (action === Action.open) {
      // Read backwards, a mark that nothing closes finds the stack empty.
      pairs.push({ open: mark, close: closing.pop() ?? null });
    } else if (action === Action.stray) strays.push(mark);
    state = from[step * stateCount + state] ?? 0;
  }
  return { pairs: pairs.reverse(), strays: strays.reverse() };
}
