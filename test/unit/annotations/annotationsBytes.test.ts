import { describe, expect, it } from 'vitest';
import { readBytes, sameBytes, toBytes } from '../../../server/src/annotations/annotationsBytes';
import { createAnnotation } from '../../../server/src/annotations/judge';

const hand = { by: 'RK', at: '2026-11-18T07:45:00.000Z' };
const annotation = (digit: number) =>
  createAnnotation(
    { name: 'a.article', text: 'Sebanyak 312 rumah rusak.' },
    { start: 9, end: 18 },
    'number',
    hand,
    `00000000-0000-4000-8000-00000000000${digit}`,
  );
const file = { annotations: [annotation(1), annotation(2)], foreign: [] };
const encode = (text: string) => new TextEncoder().encode(text);
const [first = '', second = ''] = new TextDecoder().decode(toBytes(file)).split('\n');

describe('readBytes', () => {
  it('reads back what was written', () => {
    expect(readBytes(toBytes(file))).toEqual({ file, broken: [] });
  });

  it('takes no file for an empty one', () => {
    expect(readBytes(null).file.annotations).toEqual([]);
  });

  it('names the lines that cannot be read, and reads the others', () => {
    const { file: read, broken } = readBytes(encode(`${first}\n{"id": "urn\n${second}\n`));
    expect(broken).toEqual([{ line: 2, problem: 'notJson' }]);
    expect(read.annotations.map(({ id }) => id.slice(-1))).toEqual(['1', '2']);
  });

  it('reads both sides of a conflict that git has left', () => {
    const { file: read, broken } = readBytes(
      encode(`<<<<<<< ours\n${first}\n=======\n${second}\n>>>>>>> theirs\n`),
    );
    expect(broken).toEqual([1, 3, 5].map((line) => ({ line, problem: 'conflictMarker' })));
    expect(read.annotations).toHaveLength(2);
  });

  it('names lines that are no UTF-8', () => {
    const bytes = Uint8Array.from([...encode(`${first}\n`), 0xff, 0xfe, 0x0a]);
    expect(readBytes(bytes).broken).toEqual([{ line: 2, problem: 'notJson' }]);
    const words = encode(first.replace('RK', '\u00e9'));
    const latin = Uint8Array.from([...words.filter((byte) => byte !== 0xa9), 0x0a]);
    expect(readBytes(latin).broken).toEqual([{ line: 1, problem: 'notUtf8' }]);
  });
});

describe('sameBytes', () => {
  it.each([
    [[1, 2, 3], true],
    [[1, 2, 4], false],
    [[4, 2, 3], false],
    [[1, 2], false],
    [[1, 2, 3, 4], false],
    [[], false],
  ])('of %j: %s', (bytes, same) => {
    expect(sameBytes(Uint8Array.from(bytes), Uint8Array.from([1, 2, 3]))).toBe(same);
  });

  it('is false without a file', () => {
    expect(sameBytes(null, Uint8Array.from([]))).toBe(false);
  });
});
