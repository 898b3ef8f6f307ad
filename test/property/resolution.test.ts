import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributionDraft } from '../../server/src/analysis/passage';
import { packFor } from '../../server/src/analysis/languages';
import { resolveSources } from '../../server/src/analysis/resolution/resolveSources';
import { runToEnd } from '../../server/src/analysis/steps';
import { placePassage } from '../unit/analysis/resolution/markedArticle';

const word = fc.constantFrom(
  ...[
    'Menteri',
    'Budi',
    'Santoso',
    'Kim',
    'PT',
    'OJK',
    'Bank',
    'dan',
    'of',
    'the',
    '(',
    ')',
    ',',
    '.',
    '"',
    'alias',
    'Mr',
  ],
  ...[
    'said',
    'he',
    'ujarnya',
    'dia',
    'University',
    'Jr',
    '65',
    'R-Texas',
    'de',
    'Widodo',
    '\u00AD',
    '\n',
    'Seoul',
    'mereka',
    "'s",
  ],
);
const article = fc.oneof(
  fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
);

function draftsOver(text: string, cuts: readonly number[]): readonly AttributionDraft[] {
  return cuts.flatMap((cut): AttributionDraft[] => {
    const start = text.length === 0 ? 0 : cut % text.length;
    const end = Math.min(text.length, start + 1 + (cut % 30));
    if (end <= start || text.slice(start, end).includes('\n')) return [];
    const span = { start, end };
    return [
      {
        content: [{ start: Math.max(0, start - 20), end: start }],
        cue: span,
        source: span,
        manner: 'direct',
        sourceKind: 'person',
        negated: false,
        via: null,
        class: 'speech',
        frame: 'test',
        lemma: 'test',
      },
    ];
  });
}

function passagesOf(language: string, text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((match) =>
    placePassage(language, match[0], match.index, 'paragraph'),
  );
}

describe.each(['id', 'en'])('source resolution of any text (%s)', (language) => {
  it('keeps mentions in order and in bounds, and names nobody who is not in the text', () => {
    fc.assert(
      fc.property(article, fc.array(fc.nat({ max: 5000 }), { maxLength: 8 }), (text, cuts) => {
        const passages = passagesOf(language, text);
        for (const { passage } of passages) {
          let last = 0;
          for (const mention of passage.mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(passage.text.length);
            last = mention.end;
          }
        }
        const { entities, attributions } = runToEnd(
          resolveSources(passages, draftsOver(text, cuts), packFor(language)!),
        );
        for (const entity of entities) {
          expect(text.slice(entity.nameSpan.start, entity.nameSpan.end)).toBe(entity.name);
          const starts = entity.mentions.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((left, right) => left - right));
        }
        for (const { source } of attributions) {
          const entity = source?.entity ?? null;
          if (entity !== null) expect(entities[entity]?.name).toBe(source!.resolved);
        }
      }),
    );
  });
});

describe('cost', () => {
  it('grows with the number of names, not with its square', () => {
    const names = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `kata Menteri Budi${at} Santoso${at % 7} (B${at}) dan dia`,
      ).join('. ');
    const time = (count: number) => {
      const text = names(count);
      const drafts = draftsOver(
        text,
        Array.from({ length: count / 10 }, (_, at) => at * 311),
      );
      const begin = performance.now();
      runToEnd(resolveSources(passagesOf('id', text), drafts, packFor('id')!));
      return performance.now() - begin;
    };
    time(2_000);
    const small = time(2_500);
    expect(time(20_000)).toBeLessThan(Math.max(small, 20) * 8 * 4);
  }, 30_000);
});
