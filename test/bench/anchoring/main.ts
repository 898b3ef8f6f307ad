/**
 * `npm run bench:anchoring`: re-anchoring measured on drafts edited in the ways drafts are. `-- --show 5` prints wrong
 * answers, `-- --texts FILE,FILE` takes the articles of files instead (a line each: `{"text"}`), `-- --limit 100` so many
 * of each file, `-- --skip 100` not the first ones, `-- --seed 8` other spans of them, `-- --spans 1` one of each kind and text, `-- --kinds` a row for each kind of
 * span too, `-- --alone` leaves the other matcher out.
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { draftOf, type Draft } from './drafts';
import { matchAsHypothesis } from './hypothesisMatcher';
import { measure, ours, type Tally, type WrongAnswer } from './measure';

const root = process.cwd();

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const numberOption = (name: string, otherwise: number): number => Number(option(name) ?? otherwise);

function draftsIn(file: string, kind: string, count: number, skip = 0): readonly Draft[] {
  const place = path.resolve(root, '../shared/gold/data', file);
  if (!existsSync(place)) {
    console.log(`${kind}: skipped, ${file} is not beside the checkout`);
    return [];
  }
  const lines = readFileSync(place, 'utf8').split('\n').filter(Boolean).slice(skip);
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map((line) => JSON.parse(line) as { id?: string; text: string })
    .map(({ id, text }, at) => draftOf(id ?? String(at), kind, text));
}

function ownDrafts(): readonly Draft[] {
  const samples = path.join(root, 'test/fixtures/articles');
  return [
    ...readdirSync(samples)
      .filter((name) => !name.endsWith('.json'))
      .map((name) => draftOf(name, 'sample articles', readFileSync(path.join(samples, name), 'utf8'))),
    ...draftsIn('id-news-unlabelled.jsonl', 'Indonesian news', 40),
    ...draftsIn('polnear-dev.jsonl', 'English news', 40),
    ...draftsIn('pfsa-id-dev.jsonl', 'one-paragraph reports', 40),
  ];
}

const draftsOf = (files: string): readonly Draft[] =>
  files
    .split(',')
    .flatMap((file) =>
      draftsIn(file, path.basename(file), numberOption('limit', Infinity), numberOption('skip', 0)),
    );

const shown = new Map<string, number>();

function show({ edit, matcher, pair, found }: WrongAnswer): void {
  const key = `${edit} ${found ? 'false' : 'orphan'}`;
  const count = shown.get(key) ?? 0;
  if (matcher !== 'On Record' || count >= numberOption('show', 0)) return;
  shown.set(key, count + 1);
  const around = (text: string, span: { start: number; end: number } | null): string | null =>
    span &&
    JSON.stringify(
      `${text.slice(Math.max(0, span.start - 50), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 50)}`,
    );
  console.log(`${key}, ${pair.kind}: ${around(pair.before, pair.span)}`);
  console.log(`  truth ${around(pair.after, pair.truth)}`);
  console.log(`  found ${around(pair.after, found)}`);
}

const percent = (part: number, total: number): string =>
  `${((100 * part) / Math.max(1, total)).toFixed(2)} %`;

function printTable(tallies: readonly Tally[], nameOf: (tally: Tally) => string, head: string): void {
  console.log(
    `\n| ${head} | spans | matcher | right | orphaned | falsely re-anchored |\n| --- | --- | --- | --- | --- | --- |`,
  );
  const rows = new Map<string, Tally>();
  for (const tally of tallies) {
    const name = nameOf(tally);
    const key = [name, tally.matcher].join('\n');
    const row = rows.get(key) ?? { ...tally, edit: name, right: 0, orphaned: 0, false: 0, total: 0 };
    for (const of of ['right', 'orphaned', 'false', 'total'] as const) row[of] += tally[of];
    rows.set(key, row);
  }
  for (const { edit: name, matcher, right, orphaned, false: wrong, total } of rows.values()) {
    const shares = [right, orphaned, wrong].map((part) => percent(part, total));
    console.log(`| ${[name, total, matcher, ...shares].join(' | ')} |`);
  }
}

const texts = option('texts');
const drafts = (texts === undefined ? ownDrafts() : draftsOf(texts)).filter(
  ({ paragraphs }) => paragraphs.flat().length >= 6,
);
const others = process.argv.includes('--alone')
  ? {}
  : { 'approx-string-match as Hypothesis drives it': matchAsHypothesis };
const settings = {
  matchers: { 'On Record': ours, ...others },
  perDraft: numberOption('spans', 2),
  seed: numberOption('seed', 7),
};
const tallies = measure(drafts, settings, show);
console.log(`${drafts.length} texts of ${new Set(drafts.map(({ kind }) => kind)).size} kinds`);
printTable(tallies, ({ edit }) => edit, 'edit');
printTable(tallies, ({ kind }) => kind, 'kind of span');
if (process.argv.includes('--kinds'))
  printTable(tallies, ({ edit, kind }) => `${edit}, ${kind}`, 'edit and kind of span');
