import { describe, expect, it } from 'vitest';
import { readBytes, toBytes } from '../../../../client/src/annotations/annotationsText';
import { createAnnotation } from '../../../../server/src/annotations/judge';

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
    expect(readBytes(toBytes(file))).toEqual({ file, brokenLines: [] });
  });

  it('takes no file for an empty one', () => {
    expect(readBytes(null).file.annotations).toEqual([]);
  });

  it('names the lines that cannot be read, and reads the others', () => {
    const { file: read, brokenLines } = readBytes(encode(`${first}\n{"id": "urn\n${second}\n`));
    expect(brokenLines).toEqual([2]);
    expect(read.annotations.map(({ id }) => id.slice(-1))).toEqual(['1', '2']);
  });

  it('reads both sides of a conflict that git has left', () => {
    const { file: read, brokenLines } = readBytes(
      encode(`<<<<<<< ours\n${first}\n=======\n${second}\n>>>>>>> theirs\n`),
    );
    expect(brokenLines).toEqual([1, 3, 5]);
    expect(read.annotations).toHaveLength(2);
  });

  it('names lines that are no UTF-8', () => {
    const bytes = Uint8Array.from([...encode(`${first}\n`), 0xff, 0xfe, 0x0a]);
    expect(readBytes(bytes).brokenLines).toEqual([2]);
  });
});
