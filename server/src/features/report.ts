/** What stands in an article, counted: for the status item, the code lens and Check Article. Pure. */

import type { Article, AttributionClass } from '../analysis/article';
import type { Messages } from '../messages';
import {
  longestArticle,
  type ArticleCounts,
  type ArticleState,
  type CheckMode,
  type RuleCount,
  type WorkspaceReport,
} from '../protocol';
import type { RatedFinding } from '../rules/checkArticle';

const loudestFirst: readonly RuleCount['severity'][] = ['error', 'warning', 'information', 'hint'];

export function countArticle(article: Article, leaveOut: readonly AttributionClass[]): ArticleCounts {
  const left = new Set(leaveOut);
  const attributions = article.attributions.filter((attribution) => !left.has(attribution.class));
  const speakers = new Set(attributions.map(({ source }) => source?.entity ?? null));
  let named = 0;
  for (const speaker of speakers) {
    const kind = speaker === null ? undefined : article.entities[speaker]?.kind;
    if (kind && kind !== 'anonymous' && kind !== 'vague') named++;
  }
  const withSourcing = (sourcing: string) =>
    article.sentences.reduce((count, sentence) => count + (sentence.sourcing === sourcing ? 1 : 0), 0);
  return {
    statements: attributions.length,
    quotations: article.quotations.reduce((count, { depth }) => count + (depth === 0 ? 1 : 0), 0),
    speakers: named,
    numericClaims: article.numericClaims.length,
    sentences: article.sentences.length,
    unsourced: withSourcing('unsourced'),
    vague: withSourcing('vague'),
  };
}

/** Findings by rule, the loudest first. */
export function countFindings(
  findings: readonly Pick<RatedFinding, 'rule' | 'severity'>[],
): readonly RuleCount[] {
  return addRuleCounts(findings.map(({ rule, severity }) => ({ rule, severity, count: 1 })));
}

/** Adds up counts of the same rule and severity, the loudest first, then by rule id. */
export function addRuleCounts(counts: readonly RuleCount[]): readonly RuleCount[] {
  const totals = new Map<string, RuleCount>();
  for (const { rule, severity, count } of counts) {
    const key = `${severity} ${rule}`;
    totals.set(key, { rule, severity, count: (totals.get(key)?.count ?? 0) + count });
  }
  return [...totals.values()].sort(
    (a, b) =>
      loudestFirst.indexOf(a.severity) - loudestFirst.indexOf(b.severity) || a.rule.localeCompare(b.rule),
  );
}

/** The state of a document in a sentence for the user. */
export function describeState(
  state: ArticleState,
  counts: ArticleCounts | null,
  check: CheckMode,
  { status }: Messages,
): string {
  switch (state) {
    case 'checked':
      return counts ? status.checked(counts.statements, counts.speakers, counts.unsourced) : '';
    case 'waiting':
      return check === 'onSave' ? status.waitingForSave : status.waiting;
    case 'tooLarge':
      return status.tooLarge(Math.round(longestArticle / 1024 / 1024));
    case 'checking':
    case 'notAnArticle':
    case 'unsupportedLanguage':
    case 'empty':
    case 'binary':
    case 'failed':
      return status[state];
  }
}

/** What a check of many files came to, in a sentence for the user. */
export function describeWorkspace(
  { checked, failed, cancelled }: Pick<WorkspaceReport, 'checked' | 'failed' | 'cancelled'>,
  findings: readonly RuleCount[],
  { features }: Messages,
): string {
  const total = findings.reduce((sum, { count }) => sum + count, 0);
  const done = cancelled
    ? features.cancelledWorkspace(checked, total)
    : features.checkedWorkspace(checked, total);
  return failed.length > 0 ? `${done}; ${features.notRead(failed.length)}` : done;
}
