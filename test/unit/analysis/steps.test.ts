import { describe, expect, it } from 'vitest';
import { analyzeInSteps } from '../../../server/src/analysis/analyze';
import type { Steps } from '../../../server/src/analysis/steps';

/** Least time that every step took in several runs, in milliseconds: of one run the collector's pauses would tell. */
function stepTimes(run: () => Steps<unknown>, runs: number): readonly number[] {
  const least: number[] = [];
  for (let count = 0; count < runs; count++) {
    const steps = run();
    for (let at = 0; ; at++) {
      const started = performance.now();
      const { done } = steps.next();
      least[at] = Math.min(least[at] ?? Infinity, performance.now() - started);
      if (done) break;
    }
  }
  return least;
}

const names = ['Sari Wijaya', 'Rudi Hartono', 'Lena Cordwell', 'Maria Tandean', 'Edith Marlow'];
/** About a megabyte, no two paragraphs alike. */
const megabyte = Array.from({ length: 2_900 }, (_, at) => {
  const name = `${names[at % names.length]} ${String.fromCharCode(65 + (at % 26))}nders${at}`;
  return [
    `Mayor ${name} said on Tuesday that ${at + 2} houses had been flooded since the rain began in the hills.`,
    `“We have lost the road to the harbour and ${at % 90} bridges,” ${name} told reporters in the town hall.`,
    `The repairs cost $${at}.5 million, or ${at % 100} percent more than a year ago, and nobody knows who will pay.`,
  ].join(' ');
}).join('\n\n');

describe('analysis in steps', () => {
  it('holds nobody up for long, however long the article of normal paragraphs', () => {
    expect(megabyte.length).toBeGreaterThan(900_000);
    const times = stepTimes(() => analyzeInSteps(megabyte, { language: 'en' }), 3);
    const sorted = [...times].sort((a, b) => b - a);
    const total = times.reduce((sum, time) => sum + time, 0);
    // Shares of the whole, which takes about a second: how fast and how busy the machine is does not tell.
    expect(sorted[0]! / total).toBeLessThan(0.08);
    expect(sorted[Math.floor(sorted.length / 100)]! / total).toBeLessThan(0.005);
  }, 60_000);

  it('lets others work while it reads one long paragraph', () => {
    const paragraph = megabyte.slice(0, 200_000).replaceAll('\n\n', ' ');
    const times = stepTimes(() => analyzeInSteps(paragraph, { language: 'en' }), 3);
    const total = times.reduce((sum, time) => sum + time, 0);
    expect(times.length).toBeGreaterThan(100);
    // Taking a line apart and reading its tokens are one step each; the rest is done in small ones.
    expect(Math.max(...times) / total).toBeLessThan(0.35);
    const sorted = [...times].sort((a, b) => b - a);
    expect(sorted[10]! / total).toBeLessThan(0.05);
  }, 60_000);
});
