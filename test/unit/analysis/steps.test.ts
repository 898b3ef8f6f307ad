import { describe, expect, it } from 'vitest';
import { analyzeInSteps } from '../../../server/src/analysis/analyze';
import { pairQuotationsInSteps } from '../../../server/src/analysis/quotations/pairQuotations';
import type { Steps } from '../../../server/src/analysis/steps';
import { english } from '../../../server/src/analysis/languages/en';
import { ArticleNames } from '../../../server/src/analysis/structure/articleNames';
import { cutLine } from '../../../server/src/analysis/structure/cutLine';
import { splitSentencesInSteps } from '../../../server/src/analysis/structure/sentences';
import { tokenize } from '../../../server/src/analysis/structure/tokens';
import { WordCounts } from '../../../server/src/analysis/structure/wordCounts';

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

const sentencesOfLine = 8_000;
const line = '“The levee holds.” '.repeat(sentencesOfLine).trim();
const tokens = tokenize(line);
const { structure } = english;

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

  it.each([
    ['runs on', (text: string) => text.replaceAll('\n\n', ' ')],
    ['has lost every break', (text: string) => text.replaceAll('.\n\n', '')],
    ['is all one heading', (text: string) => `# ${text.replaceAll('\n\n', ' ')}`],
  ])(
    'lets others work while it reads one long paragraph that %s',
    (_, asParagraph) => {
      const paragraph = asParagraph(megabyte.slice(0, 300_000));
      const times = stepTimes(() => analyzeInSteps(paragraph, { language: 'en' }), 3);
      const total = times.reduce((sum, time) => sum + time, 0);
      expect(times.length).toBeGreaterThan(250);
      const sorted = [...times].sort((a, b) => b - a);
      expect(sorted[0]! / total).toBeLessThan(0.2);
      expect(sorted[10]! / total).toBeLessThan(0.05);
    },
    60_000,
  );

  it('counts the words of a very long text in steps', () => {
    const text = `${names.join(' ')} `.repeat(20_000);
    const counts = new WordCounts(text);
    expect(stepsIn(counts.countInSteps())).toBeGreaterThan(text.length / 50_000);
    expect(counts.ofWord('Sari')).toBe(20_000);
    expect(counts.ofName('sari wijaya')).toBe(20_000);
  });

  it('counts nothing of other texts before it is asked', () => {
    expect(stepsIn(new WordCounts('Sari Wijaya').countInSteps())).toBe(0);
  });

  it.each([
    ['takes apart a line', () => cutLine(line, structure, new ArticleNames(line))],
    ['pairs the marks of a paragraph', () => pairQuotationsInSteps(line, tokens, structure)],
    [
      'splits a paragraph into sentences',
      () => splitSentencesInSteps(line, tokens, { quotations: [], strayMarks: [] }, structure, null),
    ],
  ])('%s in as many more steps as it is longer', (__, run) => {
    expect(stepsIn<unknown>(run())).toBeGreaterThan(sentencesOfLine / 400);
  });
});

/** How often steps let others work. */
function stepsIn<Result>(steps: Steps<Result>): number {
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}
