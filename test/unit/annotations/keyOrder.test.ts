import { describe, expect, it } from 'vitest';
import { toOrderedJson } from '../../../server/src/annotations/keyOrder';

describe('toOrderedJson', () => {
  it.each<[string, unknown, string]>([
    ['known keys in their order', { body: 1, id: 2, type: 3 }, '{"id":2,"type":3,"body":1}'],
    [
      'others by the alphabet, after the known ones',
      { b: 1, c: 2, a: 3, to: 4 },
      '{"to":4,"a":3,"b":1,"c":2}',
    ],
    ['keys at every depth', { target: { end: 2, start: 1 } }, '{"target":{"start":1,"end":2}}'],
    ['keys of what lists hold', [{ type: 1, id: 2 }, 'x'], '[{"id":2,"type":1},"x"]'],
    ['what is no object as it is', { id: null, type: false, body: '' }, '{"id":null,"type":false,"body":""}'],
    ['nothing', null, 'null'],
  ])('writes %s', (_, value, expected) => {
    expect(toOrderedJson(value)).toBe(expected);
  });
});
