/** Where two versions of a passage differ, between tokens that both have. */

import type { Span } from '../article';
import type { Passage } from '../passage';
import type { Tokens } from '../structure/tokens';

/** Offsets count from the start of the passage as it was; all of `end` and beyond moves `by`. Never empty. */
export interface Stretch extends Span {
  readonly by: number;
  /** The stretch with the tokens right before and right behind it. */
  readonly besides: Span;
}

/** The smallest stretch between whole tokens in which two texts differ; null where both have no token in common. */
export function stretchBetween(former: Passage, now: Passage): Stretch | null {
  const by = now.text.length - former.text.length;
  const most = Math.min(former.tokens.length, now.tokens.length);
  let head = 0;
  while (head < most && sameToken(former.tokens, now.tokens, head, head, 0)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    sameToken(former.tokens, now.tokens, former.tokens.length - 1 - tail, now.tokens.length - 1 - tail, by)
  )
    tail++;
  const changed = changedTokens(former, now, head, tail);
  return changed ?? changedGap(former, now, head, tail);
}

function sameToken(former: Tokens, now: Tokens, at: number, nowAt: number, by: number): boolean {
  return (
    former.forms[at] === now.forms[nowAt] &&
    now.starts[nowAt] === (former.starts[at] ?? 0) + by &&
    now.ends[nowAt] === (former.ends[at] ?? 0) + by
  );
}

/** The tokens between those that are the same, where both versions have some and the blanks beside them stay. */
function changedTokens(former: Passage, now: Passage, head: number, tail: number): Stretch | null {
  const last = former.tokens.length - tail - 1;
  const lastNow = now.tokens.length - tail - 1;
  const start = former.tokens.starts[head];
  const end = former.tokens.ends[last];
  if (head > last || head > lastNow || start === undefined || end === undefined) return null;
  const by = now.text.length - former.text.length;
  if (now.tokens.starts[head] !== start || now.tokens.ends[lastNow] !== end + by) return null;
  return stretchIfAlone(former, now, { start, end, by, besides: besides(former, head - 1, last + 1) });
}

/** All between the tokens that are the same, blanks included; with the token before them where that is nothing. */
function changedGap(former: Passage, now: Passage, head: number, tail: number): Stretch | null {
  const { tokens, text } = former;
  const next = tokens.length - tail;
  const end = tokens.starts[next] ?? text.length;
  const before = head - 1;
  if (before < 0) return null;
  const isEmpty = tokens.ends[before] === end;
  const start = (isEmpty ? tokens.starts : tokens.ends)[before] ?? 0;
  const by = now.text.length - text.length;
  return stretchIfAlone(former, now, {
    start,
    end,
    by,
    besides: besides(former, isEmpty ? before - 1 : before, next),
  });
}

const besides = ({ tokens, text }: Passage, before: number, behind: number): Span => ({
  start: tokens.starts[before] ?? 0,
  end: tokens.ends[behind] ?? text.length,
});

/** The stretch, where the texts are the same outside of it. */
function stretchIfAlone(former: Passage, now: Passage, stretch: Stretch): Stretch | null {
  const { start, end, by } = stretch;
  if (start >= end || end + by < start) return null;
  if (former.text.slice(0, start) !== now.text.slice(0, start)) return null;
  return former.text.slice(end) === now.text.slice(end + by) ? stretch : null;
}

/** Where an offset of the former text stands in the new one; NaN within the stretch. */
export function movedBy({ start, end, by }: Pick<Stretch, 'start' | 'end' | 'by'>, offset: number): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + by : NaN;
}
