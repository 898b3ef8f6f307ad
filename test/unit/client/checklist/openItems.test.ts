import { describe, expect, it } from 'vitest';
import { countOpen } from '../../../../client/src/checklist/openItems';
import type { Status } from '../../../../server/src/annotations/annotation';
import { addNote, createAnnotation, judge, resolveNotes } from '../../../../server/src/annotations/judge';

const text = 'Sekitar 1.200 warga mengungsi, dan 350 karung pasir dikirim.';
const span = { start: 8, end: 13 };
const hand = { by: 'RK', at: '2026-11-18T07:05:00.000Z' };
const fresh = createAnnotation({ name: 'a.article', text }, span, 'number', hand, 'x');
const judged = (status: Status) => judge(fresh, status, '1.200', hand);
const noted = addNote(judged('verified'), 'kata siapa?', hand);

describe('what is open in an article', () => {
  it.each([
    ['verified', judged('verified'), 0],
    ['incorrect', judged('incorrect'), 0],
    ['an opinion', judged('opinion'), 0],
    ['disputed', judged('disputed'), 1],
    ['unverifiable', judged('unverifiable'), 1],
    ['cleared', judge(judged('verified'), 'unchecked', '1.200', hand), 1],
    ['marked without a status', fresh, 0],
    ['noted', noted, 1],
    ['noted and resolved', resolveNotes(noted, true, hand), 0],
  ] as const)('counts what is %s: %#', (_, annotation, expected) => {
    expect(countOpen([{ annotation, span }], text)).toBe(expected);
  });

  it('counts what has changed since, and what has lost its words', () => {
    const annotation = judged('verified');
    expect(countOpen([{ annotation, span }], text.replace('1.200', '1.300'))).toBe(1);
    expect(countOpen([{ annotation, span: null }], text)).toBe(1);
  });
});
