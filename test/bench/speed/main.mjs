// `npm run bench`: how long On Record takes, beside programs from npm on the same text in the same run.
// `-- --words 10000` leaves larger texts out, `-- --no-peers` the others, `-- --write` puts the tables into docs/benchmark.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keystrokeTimes } from './keystrokes.mjs';
import { peers } from './peers.mjs';
import { growthExponent, median, quantile, timesOf } from './stopwatch.mjs';
import { textOf } from './texts.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const onRecord = await import(path.join(root, 'out/bench/onRecord.mjs'));
const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const most = process.argv.includes('--words') ? Number(option('--words')) : 1_000_000;
const withPeers = !process.argv.includes('--no-peers');
const settings = {
  check: 'onType',
  plainText: true,
  language: 'auto',
  rules: {},
  leaveOut: [],
  codeLens: false,
  inlayHints: { speakers: false, values: false, conversions: false },
  included: null,
};

const report = [];
const say = (line = '') => {
  report.push(line);
  console.log(line);
};
const table = (head, rows) => {
  say(`| ${head.join(' | ')} |`);
  say(`| ${head.map(() => '---').join(' | ')} |`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say();
};
const round = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const sizes = [1_000, 10_000, 50_000, 1_000_000].filter((size) => size <= most);

/** The floor: one look at every code unit. */
function floor(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const check = (text, language) => onRecord.checkArticle(onRecord.analyze(text, { language })).length;

say('## Whole text, analysis and all rules');
say();
for (const [language, name] of [
  ['id', 'Indonesian'],
  ['en', 'English'],
]) {
  const points = [];
  const rows = [];
  for (const size of sizes) {
    const text = textOf(language, size);
    const bytes = Buffer.byteLength(text);
    const time = median(await timesOf(() => check(text, language), size > 100_000 ? 1 : 5));
    const atLeast = median(await timesOf(() => floor(text), 5));
    points.push({ size: bytes, time });
    rows.push([
      size.toLocaleString('en'),
      round(bytes / 1e6),
      round(time),
      round(bytes / 1e3 / time),
      round(time / atLeast),
    ]);
  }
  say(`${name}:`);
  say();
  table(['words', 'MB', 'ms', 'MB/s', '× one pass of charCodeAt'], rows);
  if (points.length > 1) say(`Growth: time ≈ size^${growthExponent(points).toFixed(2)} (1 is linear).\n`);
}

say('## Keystroke to diagnostics and tokens');
say();
{
  const rows = [];
  for (const size of sizes.filter((words) => words <= 50_000))
    for (const language of ['id', 'en']) {
      const times = await keystrokeTimes(onRecord, textOf(language, size), settings, 60);
      rows.push([size.toLocaleString('en'), language, round(median(times)), round(quantile(times, 0.95))]);
    }
  table(['words', 'language', 'p50 ms', 'p95 ms'], rows);
}

if (withPeers) {
  say('## Beside others, English, whole text');
  say();
  say(
    'Each row is another job: nobody else does this one. The ratio is their time to that of On Record on the same text.',
  );
  say();
  const rows = [];
  for (const size of sizes.filter((words) => words <= 50_000)) {
    const text = textOf('en', size);
    const own = median(await timesOf(() => check(text, 'en'), 3));
    rows.push([
      size.toLocaleString('en'),
      'On Record',
      round(own),
      '1',
      'quotations, sources, numbers, sourcing, all rules',
      '',
    ]);
    for (const peer of peers) {
      if (size > peer.most) continue;
      try {
        const run = await peer.start();
        const time = median(await timesOf(() => run(text), size > 10_000 ? 1 : 3));
        rows.push([
          size.toLocaleString('en'),
          peer.name,
          round(time),
          round(time / own),
          peer.does,
          peer.doesNot,
        ]);
      } catch (error) {
        rows.push([
          size.toLocaleString('en'),
          peer.name,
          'failed',
          '',
          String(error.message).split('\n')[0],
          '',
        ]);
      }
    }
  }
  table(['words', 'program', 'ms', '× On Record', 'does', 'does not'], rows);
}

say('## Size and memory');
say();
{
  const bundle = (name) => path.join(root, 'dist', name);
  const built = ['extension.js', 'server.js', 'web/extension.js', 'web/server.js', 'cli.js'].filter((name) =>
    existsSync(bundle(name)),
  );
  table(
    ['bundle', 'KB'],
    built.map((name) => [`dist/${name}`, round(statSync(bundle(name)).size / 1e3)]),
  );
  const resident = (script) =>
    Number(
      spawnSync(
        process.execPath,
        ['--expose-gc', '-e', `${script};gc();console.log(process.memoryUsage.rss())`],
        { encoding: 'utf8' },
      ).stdout,
    );
  const bare = resident('');
  const text = JSON.stringify(path.join(root, 'out/bench/sample.txt'));
  writeFileSync(JSON.parse(text), textOf('en', 10_000));
  const loaded = resident(
    `const m=require(${JSON.stringify(path.join(root, 'out/bench/onRecord.cjs'))});globalThis.a=m.analyze(require('fs').readFileSync(${text},'utf8'))`,
  );
  say(`Memory above bare Node with the analysis of 10,000 words held: ${round((loaded - bare) / 1e6)} MB.`);
  say();
}

if (process.argv.includes('--write')) {
  const page = path.join(root, 'docs/benchmark.md');
  const mark = '<!-- figures -->';
  const head = readFileSync(page, 'utf8').split(mark)[0];
  writeFileSync(page, `${head}${mark}\n\n${report.join('\n').trimEnd()}\n`);
}
