/** What is wrong with the lines of an annotations file, for whoever edits it by hand. Pure. */

import * as v from 'valibot';
import type { Span } from '../analysis/article';
import { annotationSchema, bodySchemas } from './annotation';
import { readLine, type FileProblem } from './annotationsFile';

export interface LineProblem extends Span {
  readonly problem:
    | FileProblem['problem']
    /** Kept as it is: a newer version of On Record has written it. */
    | 'newerVersion'
    /** Kept as it is: no annotation of ours. */
    | 'notOurs'
    /** Part of a record that means nothing as it is. */
    | 'malformed';
  /** What is missing or has a wrong value, as in `onRecord.history.0.at`; empty where nothing in particular is. */
  readonly path: string;
}

/** The problems of a file's text, at most one a line, in order; the schema in `schemas/annotation.schema.json` says the same. */
export function checkLines(text: string): readonly LineProblem[] {
  const problems: LineProblem[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const words = line.replace(/^\uFEFF/, '');
    if (words.trim() === '') continue;
    const start = index + line.length - words.length;
    const found = checkLine(words);
    if (!found) continue;
    const { problem, path } = found;
    const place = placeOf(words, path);
    problems.push({
      problem,
      path: path.join('.'),
      start: start + place.start,
      end: start + place.end,
    });
  }
  return problems;
}

type Path = readonly (string | number)[];

function checkLine(line: string): { readonly problem: LineProblem['problem']; readonly path: Path } | null {
  const read = readLine(line);
  if (read.kind === 'problem') return { problem: read.problem, path: [] };
  if (read.kind === 'foreign') {
    const { reason } = read.line;
    const path =
      reason === 'newerVersion' ? ['onRecord', 'version'] : firstIssue(annotationSchema, JSON.parse(line));
    return { problem: reason, path: path ?? [] };
  }
  for (const [at, body] of read.annotation.body.entries()) {
    const purpose = 'purpose' in body ? body.purpose : undefined;
    const schema = isKnownPurpose(purpose) ? bodySchemas[purpose] : undefined;
    const path = schema && firstIssue(schema, body);
    if (path) return { problem: 'malformed', path: ['body', at, ...path] };
  }
  return null;
}

function isKnownPurpose(purpose: unknown): purpose is keyof typeof bodySchemas {
  return typeof purpose === 'string' && Object.hasOwn(bodySchemas, purpose);
}

function firstIssue(schema: v.GenericSchema, value: unknown): Path | null {
  const result = v.safeParse(schema, value);
  if (result.success) return null;
  const [issue] = result.issues;
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
}

/** The last key of a path that the line has, or the whole line. Keys are looked for one after the other: near enough to look at. */
function placeOf(line: string, path: Path): Span {
  let place: Span = { start: 0, end: line.length };
  let from = 0;
  for (const key of path) {
    if (typeof key === 'number') continue;
    const words = JSON.stringify(key);
    const at = line.indexOf(words, from);
    if (at < 0) break;
    from = at + words.length;
    place = { start: at, end: from };
  }
  return place;
}
