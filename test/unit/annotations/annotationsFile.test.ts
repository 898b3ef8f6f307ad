import { describe, expect, it } from 'vitest';
import { readAnnotationsFile, writeAnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { createAnnotation, judge } from '../../../server/src/annotations/judge';

const article = { name: 'sampel.article', text: 'Sebanyak 312 rumah rusak.' };
const hand = { by: 'RK', at: '2026-11-18T07:45:00.000Z' };
const annotation = createAnnotation(
  article,
  { start: 9, end: 18 },
  'number',
  hand,
  '00000000-0000-4000-8000-000000000002',
);
const line = writeAnnotationsFile({ annotations: [annotation], foreign: [] });

function read(text: string) {
  const result = readAnnotationsFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

describe('the annotations file', () => {
  it('reads back what it wrote', () => {
    expect(read(line).annotations).toEqual([annotation]);
  });

  it('starts each line with the same keys, whatever order they came in', () => {
    const shuffled = JSON.stringify(Object.fromEntries(Object.entries(annotation).reverse()));
    expect(writeAnnotationsFile(read(shuffled))).toBe(line);
  });

  it('sorts by id and ends with a line break', () => {
    const other = { ...annotation, id: 'urn:uuid:00000000-0000-4000-8000-000000000001' };
    const text = writeAnnotationsFile({ annotations: [annotation, other], foreign: [] });
    expect(text.split('\n').map((row) => /uuid:[^"]*(\d)"/.exec(row)?.[1])).toEqual(['1', '2', undefined]);
  });

  it('keeps fields that it does not know', () => {
    const extended = line.replace('"creator":{', '"mood":"sceptical","creator":{"nickname":"Ro",');
    const text = writeAnnotationsFile(read(extended));
    expect(text).toContain('"mood":"sceptical"');
    expect(text).toContain('"nickname":"Ro"');
  });

  it.each([
    ['a newer version', line.replace('"version":1', '"version":2'), 'newerVersion'],
    ['another tool’s annotation', '{"id":"http://example.org/1","type":"Annotation"}', 'notOurs'],
  ])('keeps %s as it is', (_, text, reason) => {
    const file = read(text);
    expect(file.foreign.map((foreign) => foreign.reason)).toEqual([reason]);
    expect(writeAnnotationsFile(file)).toBe(`${text.trim()}\n`);
  });

  it.each([
    ['half a line', line.slice(0, 80), 'notJson'],
    ['a conflict marker', `<<<<<<< HEAD\n${line}`, 'conflictMarker'],
    ['a very deep line', `{"a":${'['.repeat(60)}${']'.repeat(60)}}`, 'tooDeep'],
    ['a very long line', JSON.stringify({ a: 'x'.repeat(1_000_001) }), 'tooLong'],
  ])('does not read a file with %s', (_, text, problem) => {
    expect(readAnnotationsFile(text)).toEqual({ ok: false, problems: [{ line: 1, problem }] });
  });

  it('takes the later of two lines with one id, as a union merge leaves them', () => {
    const later = judge(annotation, 'verified', '312 rumah', hand);
    const text = writeAnnotationsFile({ annotations: [later], foreign: [] });
    expect(read(text + line).annotations).toEqual([later]);
    expect(read(line + text).annotations).toEqual([later]);
  });

  it('reads a byte order mark, CRLF and blank lines', () => {
    expect(read(`\uFEFF${line.trim()}\r\n\r\n`).annotations).toEqual([annotation]);
  });

  it('reads a line of very many values, which is nobody’s', () => {
    const many = JSON.stringify({ a: new Array(400_000).fill(1) });
    expect(read(many).foreign).toEqual([{ id: null, json: many, reason: 'notOurs' }]);
  });

  it('does not take keys from a prototype', () => {
    const hostile = line.replace('{"@context"', '{"__proto__":{"polluted":true},"@context"');
    read(hostile);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
