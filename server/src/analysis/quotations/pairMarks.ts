/**
 * Pairs double and single quote marks with the least contradiction: a shortest path over the marks, where a state is what
 * stands open and each reading of a mark has a cost (Viterbi 1967). One wrong or missing mark thus costs itself only;
 * it does not turn everything after it inside out.
 */

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

/** What may stand open, outermost first: D a double, S a single mark. */
const states = ['', 'D', 'S', 'DS', 'SD', 'DD', 'DSD'] as const;
type State = (typeof states)[number];
const stateCount = states.length;

const cost = {
  /** By how a mark stands: as an opening mark, and as a closing one. */
  opening: { opening: 0, tight: 2, loose: 3, closing: 6 },
  closing: { closing: 0, tight: 2, loose: 3, opening: 6 },
  /** A glyph that faces the other way: Kompas opens with ”, Sindonews closes with “. */
  facingAway: 1.5,
  stray: 8,
  /** A quotation in marks of its own kind. */
  sameInside: 6,
  unclosed: 6,
  /** Unclosed from the block's first character on: it goes on in the next paragraph. */
  unclosedParagraph: 2.5,
  /** A single mark opens less often than it elides. */
  single: 1,
} as const;

const after = (letter: 'D' | 'S'): Int8Array =>
  Int8Array.from(states, (state) => states.indexOf((state + letter) as State));
/** The state an opening mark leads to, by state; -1 where there is none. */
const opened = { double: after('D'), single: after('S') };
/** The state a closing mark leads to, by state; -1 where its family is not innermost. */
const closed = {
  double: Int8Array.from(states, (state) =>
    state.endsWith('D') ? states.indexOf(state.slice(0, -1) as State) : -1,
  ),
  single: Int8Array.from(states, (state) =>
    state.endsWith('S') ? states.indexOf(state.slice(0, -1) as State) : -1,
  ),
};
const sameInside = states.indexOf('DD');
/** Families that stand open at the end, by state. */
const openAtEnd = Int8Array.from(states, (state) => state.length);

/**
 * Pairs the double and single marks among `marks`; others are passed over. Cost is linear in their number.
 * @param opensBlock whether the first mark stands at the very start of its block
 */
export function pairMarks(marks: readonly QuoteMark[], opensBlock: boolean): Pairing {
  const chosen = marks.flatMap(({ family }, index) =>
    family === 'double' || family === 'single' ? [index] : [],
  );
  const best = new Float64Array(stateCount).fill(Infinity);
  best[0] = 0;
  const from = new Int8Array(chosen.length * stateCount).fill(-1);
  const actions = new Uint8Array(chosen.length * stateCount);
  chosen.forEach((index, step) => {
    const mark = marks[index];
    if (mark) relax(mark, best, from.subarray(step * stateCount), actions.subarray(step * stateCount));
  });
  return retrace(chosen, from, actions, cheapestEnd(best, opensBlock));
}

/** One step of the shortest path: every state by every reading of the mark. */
function relax(mark: QuoteMark, best: Float64Array, from: Int8Array, actions: Uint8Array): void {
  const family = mark.family === 'single' ? 'single' : 'double';
  const openCost =
    cost.opening[mark.setting] +
    (mark.glyph === 'closing' ? cost.facingAway : 0) +
    (family === 'single' ? cost.single : 0);
  const closeCost = cost.closing[mark.setting] + (mark.glyph === 'opening' ? cost.facingAway : 0);
  const previous = best.slice();
  best.fill(Infinity);
  const take = (to: number, total: number, state: number, action: Action): void => {
    if (to < 0 || total >= (best[to] ?? Infinity)) return;
    best[to] = total;
    from[to] = state;
    actions[to] = action;
  };
  for (let state = 0; state < stateCount; state++) {
    const soFar = previous[state] ?? Infinity;
    if (soFar === Infinity) continue;
    const to = opened[family][state] ?? -1;
    take(to, soFar + openCost + (to === sameInside ? cost.sameInside : 0), state, Action.open);
    take(closed[family][state] ?? -1, soFar + closeCost, state, Action.close);
    take(state, soFar + mark.apostropheCost, state, Action.ignore);
    take(state, soFar + cost.stray, state, Action.stray);
  }
}

function cheapestEnd(best: Float64Array, opensBlock: boolean): number {
  let end = 0;
  let least = Infinity;
  for (let state = 0; state < stateCount; state++) {
    const open = openAtEnd[state] ?? 0;
    const outermost = opensBlock ? cost.unclosedParagraph : cost.unclosed;
    const total = (best[state] ?? Infinity) + (open ? outermost + (open - 1) * cost.unclosed : 0);
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
