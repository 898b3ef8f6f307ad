/** Findings about one sentence after the other are one to a reader: whose passage is this? */

import type { RatedFinding } from './checkArticle';
import type { PassagePart } from './rule';

interface OpenPassage {
  readonly first: RatedFinding;
  /** Index of the finding among those that are shown. */
  readonly at: number;
  readonly last: RatedFinding;
  readonly loudest: PassagePart;
  readonly count: number;
}

/**
 * Joins findings of one rule and severity about sentences of one paragraph that follow on each other. Source and fixes
 * are those of the first.
 * @param findings those in one block, of each rule in text order; linear
 */
export function joinPassages(findings: readonly RatedFinding[]): readonly RatedFinding[] {
  const shown: RatedFinding[] = [];
  let open: OpenPassage | null = null;
  for (const finding of findings) {
    const part = finding.passage;
    if (!part) {
      shown.push(finding);
      continue;
    }
    open =
      open && goesOn(open.last, finding, part)
        ? extend(open, finding, part)
        : { first: finding, at: shown.length, last: finding, loudest: part, count: 1 };
    shown[open.at] = open.count === 1 ? whole(finding) : joined(open);
  }
  return shown;
}

const goesOn = (
  last: RatedFinding,
  { rule, severity, start }: RatedFinding,
  { back }: PassagePart,
): boolean =>
  last.rule === rule && last.severity === severity && back !== null && last.start === start - back;

const extend = (open: OpenPassage, last: RatedFinding, part: PassagePart): OpenPassage => ({
  ...open,
  last,
  loudest: part.loudness > open.loudest.loudness ? part : open.loudest,
  count: open.count + 1,
});

/** A finding that is no part any more. */
const whole = ({ start, end, message, related, fixes, rule, severity }: RatedFinding): RatedFinding => ({
  start,
  end,
  message,
  related,
  fixes,
  rule,
  severity,
});

const joined = ({ first, last, loudest, count }: OpenPassage): RatedFinding => ({
  ...whole(first),
  end: last.end,
  message: loudest.say(count),
});
