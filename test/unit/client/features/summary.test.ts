import { describe, expect, it } from 'vitest';
import { articleSummary } from '../../../../client/src/features/summary';

const counts = {
  statements: 31,
  quotations: 9,
  speakers: 12,
  numericClaims: 40,
  sentences: 50,
  unsourced: 4,
  vague: 2,
};
const rule = 'attribution.hearsay';

describe('articleSummary', () => {
  it('adds up the findings of all rules', () => {
    const findings = [
      { rule, severity: 'warning', count: 1 },
      { rule: 'attribution.vague-source', severity: 'hint', count: 3 },
    ] as const;
    expect(articleSummary(counts, findings)).toBe(
      '4 findings. 31 statements, 12 speakers, 40 numbers, 4 sentences with nobody behind them.',
    );
  });

  it('counts one as one', () => {
    const one = { ...counts, statements: 1, speakers: 1, numericClaims: 1, unsourced: 1 };
    expect(articleSummary(one, [{ rule, severity: 'hint', count: 1 }])).toBe(
      '1 finding. 1 statement, 1 speaker, 1 number, 1 sentence with nobody behind it.',
    );
  });

  it('says that there is nothing', () => {
    expect(articleSummary(counts, [])).toMatch(/^No findings\. /);
  });
});
