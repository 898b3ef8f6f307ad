import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze';
import type { Article, Span } from '../../server/src/analysis/article';

const pieces: Readonly<Record<string, readonly string[]>> = {
  id: `Bupati Demak mengatakan bahwa dan , . " ” “ : ( ) kata Sri ujarnya menurut menurutnya laporan yang diduga tidak
    belum hal itu disampaikan oleh kepada wartawan Senin — ; ? kabarnya meminta agar dikutip dari Kompas 12`.split(
    /\s+/,
  ),
  en: `The mayor said that and , . " ” “ : ( ) told reporters according to who is not expected reportedly claim 's Ann
    Porter on Monday — ; ? urged to saying as put it called a disgrace 12 he`.split(/\s+/),
};

const newsLike = (language: string) =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...pieces[language]!) },
        fc.constantFrom('\n\n', 'x'),
      ),
      {
        maxLength: 80,
      },
    )
    .map((words) => words.join(' '));

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

function expectWellFormed(text: string, { attributions }: Article): void {
  const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  for (const { content, cue, source, via } of attributions) {
    expect(content.length).toBeGreaterThan(0);
    expect([...content, cue, source ?? cue, via ?? cue].every(inside)).toBe(true);
    for (let at = 1; at < content.length; at++)
      expect(content[at]!.start).toBeGreaterThanOrEqual(content[at - 1]!.end);
  }
  const starts = attributions.map(({ content }) => content[0]!.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

describe.each(['id', 'en'])('attributions in %s', (language) => {
  it('lie inside the text, in pieces that are ordered and disjoint', () => {
    fc.assert(
      fc.property(newsLike(language), (text) => {
        expectWellFormed(text, analyze(text, { language }));
      }),
      { numRuns: 300 },
    );
  });

  it('are read from any string without an exception', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectWellFormed(text, analyze(text, { language }));
      }),
      { numRuns: 200 },
    );
  });

  it('cost a time that grows with the text, in one sentence full of cues too', () => {
    const cues =
      language === 'id'
        ? 'Sri mengatakan dan menurut Budi , kata dia '
        : 'Ann said and according to Bob , he said ';
    const seconds = (repeats: number) => {
      const text = cues.repeat(repeats);
      const started = performance.now();
      analyze(text, { language });
      return performance.now() - started;
    };
    seconds(200);
    const ratio = seconds(4000) / Math.max(1, seconds(500));
    expect(ratio).toBeLessThan(32);
  }, 60_000);
});
