import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../bench/anchoring/drafts';
import { measure, ours } from '../../../bench/anchoring/measure';

const samples = 'test/fixtures/articles';
const drafts = readdirSync(samples)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => draftOf(name, 'sample', readFileSync(path.join(samples, name), 'utf8')))
  .filter(({ paragraphs }) => paragraphs.flat().length >= 6);
const tallies = Object.entries(measure(drafts, { matchers: { ours }, perDraft: 30 })).map(
  ([edit, { ours: tally }]) => ({ edit, ...tally! }),
);

describe('anchoring in the sample articles, edited in the ways drafts are', () => {
  it('is measured on more than a thousand spans', () => {
    expect(tallies.length).toBeGreaterThanOrEqual(8);
    expect(tallies.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(1000);
  });

  it.each(tallies)(
    '$edit: takes at most one span in a hundred to the wrong place',
    ({ false: wrong, total }) => {
      expect(wrong / total).toBeLessThanOrEqual(0.01);
    },
  );

  it.each(tallies.filter(({ edit }) => /copy-edited|moved|swapped/.test(edit)))(
    '$edit: gives up at most three in a hundred',
    ({ orphaned, total }) => {
      expect(orphaned / total).toBeLessThanOrEqual(0.03);
    },
  );
});
