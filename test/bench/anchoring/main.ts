/** `npm run bench:anchoring`: re-anchoring measured on drafts edited in the ways drafts are. `-- --show 5` prints wrong answers. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from './drafts';
import { measure } from './measure';

const root = process.cwd();

function draftOf(id: string, kind: string, text: string): Draft {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(/(?<=[.?!]["”’]?)\s+(?=["“‘]?\p{Lu})/u));
  return { id, kind, paragraphs };
}

function goldDrafts(file: string, kind: string, count: number): readonly Draft[] {
  const place = path.join(root, '../shared/gold/data', file);
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
const drafts = [
  ...readdirSync(samples)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => draftOf(name, 'sample articles', readFileSync(path.join(samples, name), 'utf8'))),
  ...goldDrafts('id-news-unlabelled.jsonl', 'Indonesian news', 40),
  ...goldDrafts('polnear-dev.jsonl', 'English news', 40),
  ...goldDrafts('pfsa-id-dev.jsonl', 'one-paragraph reports', 40),
].filter(({ paragraphs }) => paragraphs.flat().length >= 6);

const show = Number(process.argv[process.argv.indexOf('--show') + 1]) || 0;
const shown = new Map<string, number>();
const tallies = measure(drafts, 12, (edit, matcher, pair, found) => {
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
