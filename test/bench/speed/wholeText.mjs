// The whole text, analysis and all rules, beside the floor: one look at every code unit.
import { round, wordCount } from './report.mjs';
import { growthExponent, median, timesOf } from './stopwatch.mjs';
import { textOf } from './texts.mjs';

function floor(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

export async function wholeText({ say, table }, { check, sizes }) {
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
        wordCount(size),
        ...[bytes / 1e6, time, bytes / 1e3 / time, atLeast, time / atLeast].map(round),
      ]);
    }
    say(`${name}:`);
    say();
    table(['words', 'MB', 'ms', 'MB/s', 'one pass of charCodeAt, ms', '× that'], rows);
    if (points.length > 1) say(`Growth: time ≈ size^${growthExponent(points).toFixed(2)} (1 is linear).\n`);
  }
}
