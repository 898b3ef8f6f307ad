import { describe, expect, it } from 'vitest';
import type { Status } from '../../../server/src/annotations/annotation';
import { isWebAddress } from '../../../server/src/reports/claimReview';
import { annotate, type TestAnnotation } from '../../support/annotations';
import { hostileWords } from '../../support/hostileWords';
import { schemaOrgValidator } from '../../support/jsonSchemas';
import { letter, lost, reportOf, reportText } from '../../support/reports';

const validate = schemaOrgValidator('ClaimReview');
const words = '1.200 warga';

interface Review {
  readonly claimReviewed: string;
  readonly reviewRating: { readonly ratingValue?: number; readonly alternateName: string };
}
const reviewsOf = (test: TestAnnotation): readonly Review[] => {
  const placed = [
    annotate(reportText, words, { kind: 'number', ...test }),
    lost('77 sapi', { status: 'verified' }),
  ];
  const { '@graph': graph } = JSON.parse(reportOf('claim-review', placed)) as { '@graph': readonly Review[] };
  for (const review of graph) expect(validate(review)).toEqual([]);
  return graph;
};

describe('ClaimReview', () => {
  it.each<[Status, number | undefined, string]>([
    ['verified', 5, 'Verified'],
    ['disputed', 3, 'Disputed'],
    ['incorrect', 1, 'Incorrect'],
    ['unverifiable', undefined, 'Cannot be verified'],
  ])('rates what is %s with %s, as the schema of schema.org has it', (status, ratingValue, alternateName) => {
    const [review, ...others] = reviewsOf({ status });
    expect(others).toEqual([]);
    expect(review?.reviewRating).toEqual({
      '@type': 'Rating',
      alternateName,
      ...(ratingValue === undefined ? {} : { ratingValue, bestRating: 5, worstRating: 1 }),
    });
  });

  it.each<[string, TestAnnotation]>([
    ['unchecked', {}],
    ['an opinion', { status: 'opinion' }],
    ['changed since', { status: 'verified', judged: '1.300 warga' }],
  ])('leaves out what is %s, and marks that have lost their words', (_, test) => {
    expect(reviewsOf(test)).toEqual([]);
  });

  it('reviews a number with its sentence, and names who judged it, who said it and what settles it', () => {
    const page = { 'onRecord:kind': 'url', source: 'https://bpbd.example/laporan' } as const;
    expect(
      reviewsOf({ status: 'incorrect', correction: '1.300 warga', sources: [letter, page] })[0],
    ).toMatchObject({
      claimReviewed:
        'DEMAK - Sekitar 1.200 warga mengungsi setelah tanggul jebol, kata Kepala BPBD Suryo Hadinata.',
      datePublished: '2026-11-18',
      author: { name: 'RK' },
      reviewBody: '1.300 warga',
      itemReviewed: {
        author: { name: 'Suryo Hadinata' },
        appearance: { headline: 'Tanggul Jebol di Wulanjati' },
      },
      citation: [{ name: 'Document: Surat BPBD, hlm. 3' }, { url: 'https://bpbd.example/laporan' }],
    });
  });

  it.each(hostileWords)('stays valid with %j, and gives no address of it', (said) => {
    const sources = [{ 'onRecord:kind': 'url', source: said }] as const;
    const [review] = reviewsOf({ status: 'incorrect', correction: said, sources });
    expect(JSON.stringify(review)).not.toContain('"url"');
  });
});

describe('isWebAddress', () => {
  it.each([
    ['https://a.example/b?c=d#e', true],
    ['HTTP://a.example', true],
    ['javascript:alert(1)', false],
    ['https://a.example/"x', false],
    ['https://a.example/a b', false],
    ['https://', false],
    ['//a.example', false],
    ['see https://a.example', false],
  ])('%j: %s', (words, is) => {
    expect(isWebAddress(words)).toBe(is);
  });
});
