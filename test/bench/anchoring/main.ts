/**
 * `npm run bench:anchoring`: re-anchoring measured on drafts edited in the ways drafts are. `-- --show 5` prints wrong answers,
 * `-- --texts FILE` takes the articles of a file instead (a line each: `{"text"}`), `-- --seed 8` other spans of them,
 * `-- --alone` leaves the other matcher out.
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { draftOf, type Draft } from './drafts';
import { matchAsHypothesis } from './hypothesisMatcher';
import { measure, ours } from './measure';

const root = process.cwd();

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function goldDrafts(file: string, kind: string, count: number): readonly Draft[] {
  const place = path.resolve(root, '../shared/gold/data', file);
  if (!existsSync(place)) {
    console.log(`${kind}: skipped, ${file} is not beside the checkout`);
    return [];
  }
  const lines = readFileSync(place, 'utf8').split('\n').filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map((line) => JSON.parse(line) as { id?: string; text: string })
    .map(({ id, text }, at) => draftOf(id ?? String(at), kind, text));
}

const samples = path.join(root, 'test/fixtures/articles');
const texts = option('texts');
const ownDrafts = (): readonly Draft[] => [
  ...readdirSync(samples)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => draftOf(name, 'sample articles', readFileSync(path.join(samples, name), 'utf8'))),
  ...goldDrafts('id-news-unlabelled.jsonl', 'Indonesian news', 40),
  ...goldDrafts('polnear-dev.jsonl', 'English news', 40),
  ...goldDrafts('pfsa-id-dev.jsonl', 'one-paragraph reports', 40),
];
const drafts = (
  texts === undefined ? ownDrafts() : goldDrafts(path.resolve(texts), path.basename(texts), 160)
).filter(({ paragraphs }) => paragraphs.flat().length >= 6);

const show = Number(option('show')) || 0;
const seed = Number(option('seed')) || 7;
const matchers = {
  'On Record': ours,
  ...(process.argv.includes('--alone')
    ? {}
    : { 'approx-string-match as Hypothesis drives it': matchAsHypothesis }),
};
const shown = new Map<string, number>();
const tallies = measure(drafts, { matchers, perDraft: 12, seed }, (edit, matcher, pair, found) => {
  const key = `${edit} ${found ? 'false' : 'orphan'}`;
  const count = shown.get(key) ?? 0;
  if (matcher !== 'On Record' || count >= show) return;
  shown.set(key, count + 1);
  console.log(`${key}: ${JSON.stringify(pair.before.slice(pair.span.start, pair.span.end))}`);
  console.log(`  truth ${JSON.stringify(pair.truth && pair.after.slice(pair.truth.start, pair.truth.end))}`);
  console.log(`  found ${JSON.stringify(found && pair.after.slice(found.start, found.end))}`);
});

const percent = (part: number, total: number): string =>
  `${((100 * part) / Math.max(1, total)).toFixed(1)} %`;
console.log(`${drafts.length} texts of ${new Set(drafts.map(({ kind }) => kind)).size} kinds`);
console.log(
  '| edit | spans | matcher | right | orphaned | falsely re-anchored |\n| --- | --- | --- | --- | --- | --- |',
);
for (const [edit, row] of Object.entries(tallies))
  for (const [matcher, { right, orphaned, false: wrong, total }] of Object.entries(row))
    console.log(
      `| ${edit} | ${total} | ${matcher} | ${percent(right, total)} | ${percent(orphaned, total)} | ${percent(wrong, total)} |`,
    );
