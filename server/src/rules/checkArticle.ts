/** Runs the rules over an article. */

import { appendAll } from '../analysis/appendAll';
import type { Article, Span } from '../analysis/article';
import { firstEndingAfter, lastStartingBefore } from '../analysis/spanSearch';
import { runToEnd, type Steps } from '../analysis/steps';
import { claimsOf } from '../annotations/claims';
import type { PlacedAnnotation } from '../annotations/placed';
import { everyRuleName } from '../annotations/standings';
import { annotationRules, everyRule, rules } from './index';
import { keptBlocks, moveFinding } from './keptBlocks';
import { joinPassages } from './passages';
import type { AnnotationRule, BlockRule, Finding, Rule, RuleHeader, Severity } from './rule';
import { Scope } from './scope';
import { suppressionsBy } from './suppression/annotations';
import { commentsIn, suppressionsIn } from './suppression/comments';
import { isAbout, names, type Suppression, type UnusedSuppression } from './suppression/suppression';
import { unused } from './suppression/unused';

/** Severities that differ from the defaults, by rule id. */
export type RuleSeverities = Readonly<Record<string, Severity>>;

/** A finding with the rule that made it and the severity it is shown at. */
export interface RatedFinding extends Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

/**
 * Findings of every rule that is not off, ordered by where they start. Suppressions in the text's own comments and in the
 * annotations are honoured; nothing inside a comment is flagged.
 * @param placed the article's annotations, in any order
 */
export function checkArticle(
  article: Article,
  severities: RuleSeverities = {},
  placed: readonly PlacedAnnotation[] = [],
): readonly RatedFinding[] {
  return runToEnd(checkInSteps(article, severities, placed));
}

/** The same, in steps: yields after each rule. */
export function* checkInSteps(
  article: Article,
  severities: RuleSeverities = {},
  placed: readonly PlacedAnnotation[] = [],
): Steps<readonly RatedFinding[]> {
  return settleFindings(yield* findInSteps(article, severities), severities, placed);
}

/** What the rules find in the words of an article, the suppressed findings too. */
export interface Found {
  readonly article: Article;
  /** By block: what the rules found that look at blocks one by one. */
  readonly inBlocks: readonly (readonly RatedFinding[])[];
  /** What all others found. */
  readonly others: readonly RatedFinding[];
}

/**
 * Looks for them in steps.
 * @param former what was found in a former version, with the same severities; the result is the same with and without
 */
export function* findInSteps(
  article: Article,
  severities: RuleSeverities = {},
  former: Found | null = null,
): Steps<Found> {
  const kept = former ? keptBlocks(former.article, article) : article.blocks.map(() => -1);
  const inBlocks = article.blocks.map(({ start }, at): RatedFinding[] => {
    const index = kept[at] ?? -1;
    const by = start - (former?.article.blocks[index]?.start ?? start);
    return (former?.inBlocks[index] ?? []).map((finding) => moveFinding(finding, by));
  });
  yield undefined;
  const scope = new Scope(
    article,
    [...kept.keys()].filter((at) => kept[at] === -1),
  );
  const others: RatedFinding[] = [];
  for (const rule of rules as readonly (Rule | BlockRule)[]) {
    const severity = severityOf(rule, severities);
    if (severity === 'off') continue;
    const found = rated(rule.check(article, scope), rule.id, severity);
    if (!('byBlock' in rule)) appendAll(others, found);
    else
      for (const finding of found) inBlocks[firstEndingAfter(article.blocks, finding.start)]?.push(finding);
    yield undefined;
  }
  return { article, inBlocks, others };
}

/**
 * What is left of findings when the suppressions have been heeded, with what there is to say of these and of the
 * annotations themselves; ordered by where they start. Cheap beside finding them, so that a new annotation costs little.
 */
export function settleFindings(
  { article, inBlocks, others }: Found,
  severities: RuleSeverities,
  placed: readonly PlacedAnnotation[],
): readonly RatedFinding[] {
  const comments = commentsIn(article.text);
  const all = [...suppressionsIn(article, comments), ...suppressionsBy(placed)];
  const quiet = new SuppressionIndex(all, comments, article.text.length);
  const isLoud = (finding: RatedFinding): boolean => !quiet.suppresses(finding.rule, finding);
  const findings = others.filter(isLoud);
  for (const found of inBlocks) if (found.length > 0) appendAll(findings, joinPassages(found.filter(isLoud)));
  for (const rule of annotationRules as readonly AnnotationRule[]) {
    const severity = severityOf(rule, severities);
    if (severity !== 'off') appendAll(findings, rated(rule.check(article, placed), rule.id, severity));
  }
  const severity = severityOf(unused, severities);
  if (severity !== 'off') {
    const left = withoutClaims(article, quiet.unused(severities));
    appendAll(findings, rated(unused.check(left), unused.id, severity));
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || placeOf(a) - placeOf(b));
}

const places = new Map(everyRule.map(({ id }, at) => [id, at]));

/** Place of a finding's rule among the rules. */
const placeOf = ({ rule }: RatedFinding): number => places.get(rule) ?? places.size;

/** “Not a claim” has its use in taking a claim off the list, also where no rule finds anything. */
function withoutClaims(article: Article, unused: readonly UnusedSuppression[]): readonly UnusedSuppression[] {
  const saysNoClaim = ({ suppression }: UnusedSuppression): boolean =>
    suppression.annotation !== undefined && suppression.rule === everyRuleName;
  if (!unused.some(saysNoClaim)) return unused;
  const claims = claimsOf(article);
  return unused.filter((item) => !saysNoClaim(item) || !holdsAny(item.suppression, claims));
}

/** @param claims ordered by start, the longer of two that begin together first */
function holdsAny({ start, end }: Span, claims: readonly Span[]): boolean {
  for (let at = lastStartingBefore(claims, start) + 1; at < claims.length; at++) {
    const claim = claims[at];
    if (!claim || claim.start >= end) return false;
    if (claim.end <= end) return true;
  }
  return false;
}

function rated(
  findings: readonly Finding[],
  rule: string,
  severity: RatedFinding['severity'],
): readonly RatedFinding[] {
  return findings.map(({ start, end, message, related, fixes, remedies, quieter, passage }) => ({
    start,
    end,
    message,
    related,
    fixes,
    ...(remedies ? { remedies } : {}),
    ...(passage ? { passage } : {}),
    rule,
    severity: quieter ? stepBelow[severity] : severity,
  }));
}

const stepBelow: Readonly<Record<RatedFinding['severity'], RatedFinding['severity']>> = {
  error: 'warning',
  warning: 'information',
  information: 'hint',
  hint: 'hint',
};

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
      if (!suppression || !isAbout(suppression, finding) || !names(suppression.rule, rule)) continue;
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
