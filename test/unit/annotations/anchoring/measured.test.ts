import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../bench/anchoring/drafts';
import { edits } from '../../../bench/anchoring/edits';
import { measure, ours } from '../../../bench/anchoring/measure';

const samples = 'test/fixtures/articles';
const drafts = readdirSync(samples)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => draftOf(name, 'sample', readFileSync(path.join(samples, name), 'utf8')))
  .filter(({ paragraphs }) => paragraphs.flat().length >= 6);
const measured = measure(drafts, { matchers: { ours }, perDraft: 4 });
const tallies = Object.keys(edits).map((edit) => {
  const sum = { edit, orphaned: 0, false: 0, total: 0 };
  for (const tally of measured.filter((row) => row.edit === edit))
    for (const of of ['orphaned', 'false', 'total'] as const) sum[of] += tally[of];
  return sum;
});

describe('anchoring in the sample articles, edited in the ways drafts are', () => {
  it('is measured on more than a thousand spans', () => {
    expect(tallies.length).toBeGreaterThanOrEqual(14);
    expect(tallies.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(1000);
  });

  it.each(tallies)(
    '$edit: takes at most one span in a hundred to the wrong place',
    ({ false: wrong, total }) => {
      expect(wrong / total).toBeLessThanOrEqual(0.01);
    },
  );

  it.each(
    tallies.filter(({ edit }) =>
      /^(copy-edited|sentence moved|paragraph moved$|paragraphs swapped)/.test(edit),
    ),
  )('$edit: gives up at most three in a hundred', ({ orphaned, total }) => {
    expect(orphaned / total).toBeLessThanOrEqual(0.03);
  });
});
