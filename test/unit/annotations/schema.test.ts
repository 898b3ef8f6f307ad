import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  sourceRecordKinds,
  spanKinds,
  statuses,
  type Annotation,
} from '../../../server/src/annotations/annotation';
import { readAnnotationsFile, writeAnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { resolveNotes } from '../../../server/src/annotations/judge';
import { checkLines } from '../../../server/src/annotations/lineProblems';
import { annotate, testHand, type TestAnnotation } from '../../support/annotations';

const schema = JSON.parse(readFileSync('schemas/annotation.schema.json', 'utf8')) as object;
const validate = new Ajv({ strictTuples: false }).compile(schema);
const accepts = (line: string): boolean => validate(JSON.parse(line));

const text = 'Sebanyak 312 rumah rusak.';
const make = (test: TestAnnotation = {}): Annotation => annotate(text, '312 rumah', test).annotation;
const lineOf = (annotation: Annotation): string =>
  writeAnnotationsFile({ annotations: [annotation], foreign: [] }).trimEnd();

const full = make({
  status: 'incorrect',
  correction: '321 rumah',
  sources: sourceRecordKinds.map((kind) => ({
    'onRecord:kind': kind,
    source: 'Laporan',
    'onRecord:locator': 'hlm. 2',
    'onRecord:primary': true,
  })),
  notes: ['Siapa yang menghitung?'],
  suppress: { rule: 'attribution.unsourced-number' },
});
const line = lineOf(full);

/** The line with another value at a place in its record, as in `body.0.value`; without the key where there is no value. */
function withValue(path: string, value: unknown): string {
  const record = JSON.parse(line) as unknown;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], record);
  Object.assign(parent as object, { [last]: value });
  return JSON.stringify(record);
}

describe('the schema of an annotation', () => {
  it.each<readonly [string, Annotation]>([
    ['everything', full],
    ['settled notes', resolveNotes(full, true, testHand)],
    ...statuses.map((status) => [status, make({ status })] as const),
    ...spanKinds.map((kind) => [kind, make({ kind })] as const),
  ])('accepts what the code writes: %s', (_, annotation) => {
    expect(accepts(lineOf(annotation)), JSON.stringify(validate.errors)).toBe(true);
    expect(checkLines(lineOf(annotation))).toEqual([]);
  });

  it.each([
    ['unknown fields', 'mood', 'sceptical'],
    ['unknown fields of a body', 'body.0.mood', 'sceptical'],
    ['bodies of other tools', 'body.8', { type: 'Choice' }],
    ['bodies with other purposes', 'body.8', { purpose: 'tagging' }],
    ['further selectors', 'target.selector.2', { type: 'XPathSelector' }],
  ])('accepts %s', (_, path, value) => {
    const words = withValue(path, value);
    expect(accepts(words), JSON.stringify(validate.errors)).toBe(true);
    expect(checkLines(words)).toEqual([]);
    const read = readAnnotationsFile(words);
    expect(read.ok && writeAnnotationsFile(read.file)).toContain(JSON.stringify(value));
  });

  it('accepts whatever a newer version writes, and the editor says who wrote it', () => {
    const newer = JSON.stringify({ onRecord: { version: 2, kind: 7 } });
    expect(accepts(newer)).toBe(true);
    expect(checkLines(newer)).toMatchObject([{ problem: 'newerVersion' }]);
  });

  it.each([
    ['notOurs', 'id', '17'],
    ['notOurs', 'creator', undefined],
    ['notOurs', 'created', 'yesterday'],
    ['notOurs', 'created', '2026-13-18T07:45:00.000Z'],
    ['notOurs', 'body', 'words'],
    ['notOurs', 'onRecord.version', 0],
    ['notOurs', 'onRecord.kind', 'verb'],
    ['notOurs', 'onRecord.revision', 0.5],
    ['notOurs', 'onRecord.history.0.to', 'certainly true'],
    ['notOurs', 'target.selector.0.exact', ''],
    ['notOurs', 'target.selector.1.start', -1],
    ['malformed', 'body.0.value', 'true'],
    ['malformed', 'body.1.source', undefined],
    ['malformed', 'body.1.onRecord:kind', 'rumour'],
    ['malformed', 'body.6.value', 1],
    ['malformed', 'body.7.onRecord:rule', undefined],
  ])('refuses what is %s: %s %j', (problem, path, value) => {
    const words = withValue(path, value);
    expect(accepts(words)).toBe(false);
    expect(checkLines(words)).toMatchObject([{ problem, path }]);
  });
});

describe('checkLines', () => {
  it('names each line that is wrong, and the place in it', () => {
    const bad = withValue('created', 'yesterday');
    const file = `\uFEFF${line}\r\n<<<<<<< ours\r\n\r\n${bad}\n{"id"`;
    const words = checkLines(file).map(({ problem, start, end }) => [problem, file.slice(start, end)]);
    expect(words).toEqual([
      ['conflictMarker', '<<<<<<< ours'],
      ['notOurs', '"created"'],
      ['notJson', '{"id"'],
    ]);
  });

  it('finds the key of a part and not the first of that name', () => {
    const bad = withValue('onRecord.history.0.at', 'now');
    const [problem] = checkLines(bad);
    expect(bad.slice(problem!.start, problem!.end)).toBe('"at"');
    expect(problem!.start).toBeGreaterThan(bad.indexOf('"history"'));
  });
});
