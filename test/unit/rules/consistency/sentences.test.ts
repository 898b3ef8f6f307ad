import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';
import { countedSentences } from '../../../../server/src/rules/consistency/sentences';

const clause = 'sekitar 1.250 warga mengungsi ke balai desa, ';

describe('countedSentences', () => {
  it('gives the sentences that hold numbers, with their words', () => {
    const article = analyze(`Petugas datang pagi itu. Ada ${clause}kata Lurah Hasan.`, { language: 'id' });
    expect(countedSentences(article).map(({ claims }) => claims.length)).toEqual([1]);
  });

  it('passes over a sentence without an end, whose numbers would each be compared with all its words', () => {
    const article = analyze(`Ada ${clause.repeat(100)}kata Lurah Hasan.`, { language: 'id' });
    expect(article.numericClaims.length).toBeGreaterThan(90);
    expect(countedSentences(article)).toEqual([]);
  });
});
