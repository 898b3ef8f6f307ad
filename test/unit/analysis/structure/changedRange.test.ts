import { describe, expect, it } from 'vitest';
import { changedRange } from '../../../../server/src/analysis/structure/changedRange';

/** The changed lines of both texts. */
function changed(before: string, after: string): readonly [string, string] {
  const { start, oldEnd, newEnd } = changedRange(before, after);
  return [before.slice(start, oldEnd), after.slice(start, newEnd)];
}

describe('changedRange', () => {
  it.each([
    ['a word', 'satu\ndua\ntiga', 'satu\ndua lagi\ntiga', ['dua\n', 'dua lagi\n']],
    ['the first line', 'satu\ndua', 'suatu\ndua', ['satu\n', 'suatu\n']],
    ['the last line', 'satu\ndua', 'satu\nduar', ['dua', 'duar']],
    ['a line put in', 'satu\ntiga\n', 'satu\ndua\ntiga\n', ['', 'dua\n']],
    ['a line like the one before it', 'satu\nsatu\n', 'satu\nsatu\nsatu\n', ['', 'satu\n']],
    ['a line taken out', 'satu\ndua\ntiga', 'satu\ntiga', ['dua\n', '']],
    ['a line break taken out', 'satu\ndua\ntiga', 'satudua\ntiga', ['satu\ndua\n', 'satudua\n']],
    ['everything', 'satu', 'dua', ['satu', 'dua']],
    ['nothing', 'satu\ndua\n', 'satu\ndua\n', ['', '']],
    ['an empty text', '', 'satu\n', ['', 'satu\n']],
  ])('finds %s', (_, before, after, expected) => {
    expect(changed(before, after)).toEqual(expected);
  });
});
