/** What a check came to, in a sentence or two. */

import { l10n } from 'vscode';
import type { ArticleCounts, RuleCount } from '../../../server/src/protocol';

export function findingCount(findings: readonly RuleCount[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}

/** "11 findings. 31 statements by 12 speakers, 40 numbers; 4 sentences have nobody behind them." */
export function articleSummary(counts: ArticleCounts, findings: readonly RuleCount[]): string {
  const { statements, speakers, numericClaims, unsourced } = counts;
  const parts = [
    statements === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', statements),
    speakers === 1 ? l10n.t('1 speaker') : l10n.t('{0} speakers', speakers),
    numericClaims === 1 ? l10n.t('1 number') : l10n.t('{0} numbers', numericClaims),
    unsourced === 1
      ? l10n.t('1 sentence with nobody behind it')
      : l10n.t('{0} sentences with nobody behind them', unsourced),
  ];
  return `${findingsText(findingCount(findings))} ${parts.join(', ')}.`;
}

export function findingsText(count: number): string {
  if (count === 0) return l10n.t('No findings.');
  return count === 1 ? l10n.t('1 finding.') : l10n.t('{0} findings.', count);
}
