import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { readLines } from '../../../../server/src/analysis/structure/lines';

const data = packFor('en')!.structure;

describe('readLines', () => {
  it('gives the lines that hold anything, without the white space around them', () => {
    const text = '\uFEFF one \r\n\r\n\u00A0\n\ttwo';
    const { lines } = readLines(text, data);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two']);
  });

  it('keeps what is known of every line that an edit leaves alone, wherever it now stands', () => {
    const former = readLines('one\ntwo\nthree\nfour', data);
    const now = readLines('one\nthree\ntwo and a half\nfour', data, former);
    const words = (name: string) => former.lines.find((line) => line.words.text === name)?.words;
    expect(now.lines.map((line) => line.words.text)).toEqual(['one', 'three', 'two and a half', 'four']);
    for (const { words: own } of [now.lines[0]!, now.lines[1]!, now.lines[3]!])
      expect(own).toBe(words(own.text));
  });

  it('moves the lines behind an edit', () => {
    const text = 'zero\none\ntwo';
    const { lines } = readLines(text, data, readLines('one\ntwo', data));
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['zero', 'one', 'two']);
  });
});
