/** Applies the fixes that are sure to be right. Pure. */

import { appendAll } from '../analysis/appendAll';
import type { Span } from '../analysis/article';
import type { Finding } from '../rules/rule';

interface Edit extends Span {
  readonly newText: string;
}

export interface FixedText {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/**
 * Applies the first certain fix of each finding. Of two that touch the same text the earlier wins; the other is found
 * again when the result is checked.
 */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const taken: Edit[] = [];
  let applied = 0;
  const certain = findings
    .map(({ fixes }) => fixes.find((fix) => fix.certain))
    .filter((fix) => fix !== undefined)
    .sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0));
  let free = 0;
  for (const { edits } of certain) {
    const first = edits[0];
    const last = edits.at(-1);
    if (!first || !last || first.start < free) continue;
    appendAll(taken, edits);
    free = last.end + 1;
    applied++;
  }
  return { text: edit(text, taken), applied };
}

/** @param edits ordered and disjoint */
function edit(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
