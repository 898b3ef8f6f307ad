/** `on-record reanchor --jsonl`: where spans of one version of a text stand in the next. */

import type { Readable, Writable } from 'node:stream';
import type { Span } from '../analysis/article';
import { readAnchorText } from '../annotations/anchoring/anchorText';
import { reanchor } from '../annotations/anchoring/reanchor';
import { describeSpan } from '../annotations/anchoring/describeSpan';
import type { ExitStatus } from './exitStatus';
import { convertLines, idOf, type Fields } from './jsonLines';

/**
 * Each line `{"id", "before", "after", "spans": [[start, end], …]}` gives `{"id", "spans": [[start, end] | null, …]}`;
 * null where a span is gone or cannot be told for sure. Only what an annotation keeps of a span is used, not the whole
 * of `before`.
 */
export function reanchorLines(input: Readable, output: Writable): Promise<ExitStatus> {
  return convertLines(input, output, reanchorLine);
}

function reanchorLine(fields: Fields): object {
  const id = idOf(fields);
  const { before, after, spans } = fields;
  if (typeof before !== 'string') return { ...id, error: 'has no "before"' };
  if (typeof after !== 'string') return { ...id, error: 'has no "after"' };
  if (!Array.isArray(spans)) return { ...id, error: 'has no "spans"' };
  const read = spans.map((span) => readSpan(span, before.length));
  const bad = read.indexOf(null);
  if (bad >= 0) return { ...id, error: `span ${bad} is not [start, end] inside "before"` };
  const textBefore = readAnchorText(before);
  const anchorText = readAnchorText(after);
  const found = read.map((span) => span && reanchor(anchorText, describeSpan(textBefore, span)));
  return { ...id, spans: found.map((span) => span && [span.start, span.end]) };
}

function readSpan(value: unknown, length: number): Span | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end] = value as readonly unknown[];
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  const span = { start: Number(start), end: Number(end) };
  return span.start >= 0 && span.start < span.end && span.end <= length ? span : null;
}
