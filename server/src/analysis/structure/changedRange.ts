/** Where two versions of a text differ, in whole lines. */

/** A range of the former text and of the new one, each from the start of a line to the start of a line or the end. */
export interface ChangedRange {
  readonly start: number;
  /** Where the rest that both texts share begins in the former one. */
  readonly oldEnd: number;
  /** Where it begins in the new one. */
  readonly newEnd: number;
}

/** Everything that ends a line, half of a pair too. */
export const lineBreak = /[\n\r\u2028\u2029\u0085\v\f]/;

/** The smallest range outside of which the texts have the same lines. Cost: about one comparison of the texts. */
export function changedRange(before: string, after: string): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  const by = after.length - before.length;
  // Whole slices are compared many units at a time; startsWith and endsWith look at one after the other.
  const head = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = longest(shorter - head, (from, to) => {
    const start = before.length - to;
    const end = before.length - from;
    return before.slice(start, end) === after.slice(start + by, end + by);
  });
  let start = head;
  while (start > 0 && !opensLine(before, start)) start--;
  let oldEnd = before.length - tail;
  while (oldEnd < before.length && !(opensLine(before, oldEnd) && opensLine(after, oldEnd + by))) oldEnd++;
  return { start, oldEnd, newEnd: oldEnd + by };
}

const opensLine = (text: string, at: number): boolean => lineBreak.test(text[at - 1] ?? '');

/** The greatest length up to `most` all of whose parts are the `same`, by halving. */
function longest(most: number, same: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (same(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
