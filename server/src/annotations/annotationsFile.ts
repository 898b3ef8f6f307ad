/** `NAME.annotations.jsonl`: one annotation a line, fixed key order, sorted by id, so that two checkers' work merges by lines. */

import { compareText } from './compareText';
import * as v from 'valibot';
import { annotationSchema, recordVersion, type Annotation } from './annotation';
import { joinAnnotations } from './joinAnnotations';
import { toOrderedJson } from './keyOrder';

/** A line that is kept as it is because this version does not understand it: a newer record, another tool's annotation. */
export interface ForeignLine {
  readonly id: string | null;
  readonly json: string;
  readonly reason: 'newerVersion' | 'notOurs';
}

export interface AnnotationsFile {
  readonly annotations: readonly Annotation[];
  readonly foreign: readonly ForeignLine[];
}

export interface FileProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: 'notJson' | 'conflictMarker' | 'tooDeep' | 'tooLong';
}

export type ReadResult =
  | { readonly ok: true; readonly file: AnnotationsFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

export const emptyFile: AnnotationsFile = { annotations: [], foreign: [] };

/** Longer lines are no annotations that a person made. */
const longestLine = 1_000_000;
const deepestNesting = 32;
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})/;

/**
 * Reads the file. A single line that is no JSON makes the whole read fail, with the lines named: the caller sets the
 * file aside and never overwrites it.
 */
export function readAnnotationsFile(text: string): ReadResult {
  const annotations = new Map<string, Annotation>();
  const foreign: ForeignLine[] = [];
  const problems: FileProblem[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '' || (at === 0 && line === '\uFEFF')) return;
    const result = readLine(at === 0 ? line.replace(/^\uFEFF/, '') : line);
    if (result.kind === 'problem') problems.push({ line: at + 1, problem: result.problem });
    else if (result.kind === 'foreign') foreign.push(result.line);
    else keepBoth(annotations, result.annotation);
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, file: { annotations: [...annotations.values()], foreign } };
}

export type LineResult =
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'foreign'; readonly line: ForeignLine }
  | { readonly kind: 'problem'; readonly problem: FileProblem['problem'] };

/** Reads one line that is not blank. */
export function readLine(line: string): LineResult {
  if (conflictMarker.test(line)) return { kind: 'problem', problem: 'conflictMarker' };
  if (line.length > longestLine) return { kind: 'problem', problem: 'tooLong' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'problem', problem: 'notJson' };
  }
  if (nesting(value, deepestNesting) > deepestNesting) return { kind: 'problem', problem: 'tooDeep' };
  const id = stringAt(value, 'id');
  const version = numberAt(recordAt(value, 'onRecord'), 'version');
  const json = line.trim();
  if (version !== null && version > recordVersion)
    return { kind: 'foreign', line: { id, json, reason: 'newerVersion' } };
  const parsed = v.safeParse(annotationSchema, value);
  return parsed.success
    ? { kind: 'annotation', annotation: parsed.output }
    : { kind: 'foreign', line: { id, json, reason: 'notOurs' } };
}

/** Two lines with one id, as a union merge by git leaves them, are two states of one annotation: nothing of either is lost. */
function keepBoth(annotations: Map<string, Annotation>, annotation: Annotation): void {
  const known = annotations.get(annotation.id);
  annotations.set(annotation.id, known ? joinAnnotations(known, annotation).kept : annotation);
}

/** The file's text: one line each, sorted by id, a line break at the end; empty for no annotations. */
export function writeAnnotationsFile({ annotations, foreign }: AnnotationsFile): string {
  const lines = [
    ...annotations.map((annotation) => ({ id: annotation.id, line: toOrderedJson(annotation) })),
    ...foreign.map(({ id, json }) => ({ id: id ?? '', line: json })),
  ];
  lines.sort((a, b) => compareText(a.id, b.id) || compareText(a.line, b.line));
  return lines.map(({ line }) => `${line}\n`).join('');
}

function nesting(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null || limit < 0) return 0;
  const items: readonly unknown[] = Object.values(value);
  return 1 + items.reduce<number>((deepest, item) => Math.max(deepest, nesting(item, limit - 1)), 0);
}

function recordAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function stringAt(value: unknown, key: string): string | null {
  const found = recordAt(value, key);
  return typeof found === 'string' ? found : null;
}

function numberAt(value: unknown, key: string): number | null {
  const found = recordAt(value, key);
  return typeof found === 'number' ? found : null;
}
