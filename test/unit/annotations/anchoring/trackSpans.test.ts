import { describe, expect, it } from 'vitest';
import { trackSpan } from '../../../../server/src/annotations/anchoring/trackSpans';

const span = { start: 10, end: 20 };

describe('trackSpan', () => {
  it.each([
    ['typing before it', { start: 2, end: 2, inserted: 3 }, { start: 13, end: 23 }],
    ['deleting before it', { start: 2, end: 6, inserted: 0 }, { start: 6, end: 16 }],
    ['typing after it', { start: 25, end: 25, inserted: 3 }, span],
    ['typing at its start', { start: 10, end: 10, inserted: 3 }, { start: 13, end: 23 }],
    ['typing at its end', { start: 20, end: 20, inserted: 3 }, span],
    ['typing inside it', { start: 15, end: 15, inserted: 3 }, { start: 10, end: 23 }],
    ['replacing inside it', { start: 12, end: 16, inserted: 1 }, { start: 10, end: 17 }],
    ['deleting over its start', { start: 5, end: 12, inserted: 1 }, { start: 6, end: 14 }],
    ['deleting over its end', { start: 18, end: 25, inserted: 1 }, { start: 10, end: 18 }],
    ['deleting it', { start: 10, end: 20, inserted: 0 }, null],
    ['replacing more than it', { start: 5, end: 25, inserted: 30 }, null],
  ])('follows %s', (_, edit, expected) => {
    expect(trackSpan(span, edit)).toEqual(expected);
  });
});
