/** What keeps a rule from speaking about a place, and whether it still has anything to keep quiet. */

import type { Span } from '../../analysis/article';

/** A stretch of the article where a rule does not apply: from a comment, or from a checker's annotation. */
export interface Suppression extends Span {
  /** A rule's id, a group of rules (`attribution`), or `*` for every rule. */
  readonly rule: string;
  /** Where the suppression itself is written, and where an unused one is reported; absent: at its own span. */
  readonly writtenAt?: Span;
  /** The comment that can be deleted when it is unused, with its line; null where it is not in the text. */
  readonly removable?: Span | null;
  /** Id of the annotation that it comes from: it holds for findings wholly inside its words, and for no others. */
  readonly annotation?: string;
}

/** Whether a rule's id is meant by what a suppression names. */
export function names(suppression: string, rule: string): boolean {
  return suppression === '*' || suppression === rule || rule.startsWith(`${suppression}.`);
}

/** Whether a suppression is about the words of a finding. One in a comment is about whatever it touches. */
export function isAbout({ start, end, annotation }: Suppression, finding: Span): boolean {
  return annotation === undefined
    ? start < finding.end && end > finding.start
    : start <= finding.start && end >= finding.end;
}

/** A suppression that kept nothing quiet, and why. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  readonly why: 'nothingFound' | 'unknownRule';
}
