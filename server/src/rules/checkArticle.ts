/** Runs the rules over an article. */

import type { Article } from '../analysis/article';
import { rules } from './index';
import type { Finding, Rule, Severity } from './rule';

/** Severities that differ from the defaults, by rule id. */
export type RuleSeverities = Readonly<Record<string, Severity>>;

/** A finding with the rule that made it and the severity it is shown at. */
export interface RatedFinding extends Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

/** Findings of every rule that is not off, ordered by where they start. */
export function checkArticle(article: Article, severities: RuleSeverities = {}): readonly RatedFinding[] {
  const findings: RatedFinding[] = [];
  for (const rule of rules as readonly Rule[]) {
    const severity = severities[rule.id] ?? rule.defaultSeverity;
    if (severity === 'off') continue;
    for (const finding of rule.check(article)) findings.push({ ...finding, rule: rule.id, severity });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
