/** Runs the rules over an article. */

import type { Article, Span } from '../analysis/article';
import { lastStartingBefore } from '../analysis/spanSearch';
import { runToEnd, type Steps } from '../analysis/steps';
import { everyRule, rules } from './index';
import type { Finding, Rule, RuleHeader, Severity } from './rule';
import { commentsIn, suppressionsIn } from './suppression/comments';
import { names, type Suppression, type UnusedSuppression } from './suppression/suppression';
import { unused } from './suppression/unused';

/** Severities that differ from the defaults, by rule id. */
export type RuleSeverities = Readonly<Record<string, Severity>>;

/** A finding with the rule that made it and the severity it is shown at. */
export interface RatedFinding extends Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

/**
 * Findings of every rule that is not off, ordered by where they start. Suppressions in the text's own comments are
 * honoured; nothing inside a comment is flagged.
 * @param suppressions further ones, from the article's annotations; any order
 */
export function checkArticle(
  article: Article,
  severities: RuleSeverities = {},
  suppressions: readonly Suppression[] = [],
): readonly RatedFinding[] {
  return runToEnd(checkInSteps(article, severities, suppressions));
}

/** The same, in steps: yields after each rule. */
export function* checkInSteps(
  article: Article,
  severities: RuleSeverities = {},
  suppressions: readonly Suppression[] = [],
): Steps<readonly RatedFinding[]> {
  const comments = commentsIn(article.text);
  const all = [...suppressionsIn(article, comments), ...suppressions];
  const quiet = new SuppressionIndex(all, comments, article.text.length);
  const findings: RatedFinding[] = [];
  for (const rule of rules as readonly Rule[]) {
    const severity = severityOf(rule, severities);
    if (severity === 'off') continue;
    for (const finding of rule.check(article))
      if (!quiet.suppresses(rule.id, finding)) findings.push(rated(finding, rule.id, severity));
    yield undefined;
  }
  const severity = severityOf(unused, severities);
  if (severity !== 'off')
    for (const finding of unused.check(quiet.unused(severities)))
      findings.push(rated(finding, unused.id, severity));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function rated(
  { start, end, message, related, fixes }: Finding,
  rule: string,
  severity: RatedFinding['severity'],
): RatedFinding {
  return { start, end, message, related, fixes, rule, severity };
}

function severityOf(rule: RuleHeader, severities: RuleSeverities): Severity {
  return severities[rule.id] ?? rule.defaultSeverity;
}

/** Suppressions ordered by start, so that a finding is looked up and not searched for. */
class SuppressionIndex {
  private readonly ordered: readonly Suppression[];
  /** The furthest end of the suppressions up to each: a finding beyond it needs no look further back. */
  private readonly furthest: readonly number[];
  /** Those for the whole text, by what they name; the first of several alike. */
  private readonly wide = new Map<string, Suppression>();
  /** All of them. */
  private readonly all: readonly Suppression[];
  private readonly comments: readonly Span[];
  private readonly used = new Set<Suppression>();

  constructor(suppressions: readonly Suppression[], comments: readonly Span[], length: number) {
    const narrow: Suppression[] = [];
    for (const suppression of suppressions) {
      if (suppression.start > 0 || suppression.end < length) narrow.push(suppression);
      else if (!this.wide.has(suppression.rule)) this.wide.set(suppression.rule, suppression);
    }
    this.ordered = narrow.sort((a, b) => a.start - b.start);
    let furthest = -1;
    this.furthest = this.ordered.map(({ end }) => (furthest = Math.max(furthest, end)));
    this.all = suppressions;
    this.comments = comments;
  }

  /** Whether a finding is to be kept quiet; notes every suppression that does so as used. */
  suppresses(rule: string, finding: Span): boolean {
    let found = overlapsAny(this.comments, finding);
    for (const named of [rule, rule.slice(0, rule.indexOf('.')), '*']) {
      const suppression = this.wide.get(named);
      if (!suppression) continue;
      this.used.add(suppression);
      found = true;
    }
    for (let at = lastStartingBefore(this.ordered, finding.end); at >= 0; at--) {
      if ((this.furthest[at] ?? 0) <= finding.start) break;
      const suppression = this.ordered[at];
      if (!suppression || suppression.end <= finding.start || !names(suppression.rule, rule)) continue;
      this.used.add(suppression);
      found = true;
    }
    return found;
  }

  /** Those that kept nothing quiet; of rules that are off nobody can tell. */
  unused(severities: RuleSeverities): readonly UnusedSuppression[] {
    return this.all.flatMap((suppression): UnusedSuppression[] => {
      if (this.used.has(suppression)) return [];
      const isMeant = ({ id }: RuleHeader): boolean => names(suppression.rule, id);
      if (!everyRule.some(isMeant)) return [{ suppression, why: 'unknownRule' }];
      const isOn = rules.some((rule) => isMeant(rule) && severityOf(rule, severities) !== 'off');
      return isOn ? [{ suppression, why: 'nothingFound' }] : [];
    });
  }
}

/** @param spans ordered and disjoint */
function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[lastStartingBefore(spans, end)];
  return span !== undefined && span.end > start;
}
