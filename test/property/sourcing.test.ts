import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze';
import { checkArticle } from '../../server/src/rules/checkArticle';

/** Pieces that texts about sources are made of, in any order, with any junk between them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Hal itu',
      'kata Budi',
      'diduga',
      '"',
      '”',
      '“',
      '\n\n',
      '. ',
      '? ',
      ': ',
      '12 orang',
      'menurut',
      'said',
      ', ',
    ],
    ...[
      '<!-- on-record off -->',
      '<!--',
      '-->',
      'reportedly',
      'that',
      '- ',
      '(',
      ')',
      'Baca juga:',
      '1.',
      '\r\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.lorem({ maxCount: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const language = fc.constantFrom('id', 'en');

describe('sourcing of any text', () => {
  it('labels every sentence, with spans inside the text', () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        const article = analyze(words, { language: tag });
        for (const sentence of article.sentences) {
          const { reason } = sentence;
          expect(article.blocks[sentence.block]!.start).toBeLessThanOrEqual(sentence.start);
          expect(article.blocks[sentence.block]!.end).toBeGreaterThanOrEqual(sentence.end);
          if (reason.kind === 'checkable')
            for (const signal of reason.signals) {
              expect(signal.start).toBeGreaterThanOrEqual(sentence.start);
              expect(signal.end).toBeLessThanOrEqual(sentence.end);
            }
          if ('attribution' in reason) expect(article.attributions[reason.attribution]).toBeDefined();
          if (sentence.sourcing === 'unsourced')
            expect(['checkable', 'negatedAttribution']).toContain(reason.kind);
        }
      }),
    );
  });

  it('finds only places inside the text, and flags no sentence both as a number and as a statement', () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        const article = analyze(words, { language: tag });
        const findings = checkArticle(article);
        for (const { start, end, related, fixes } of findings)
          for (const span of [{ start, end }, ...related, ...fixes.flatMap(({ edits }) => edits)])
            expect(0 <= span.start && span.start <= span.end && span.end <= words.length).toBe(true);
        for (const { start, end } of article.sentences) {
          const here = findings.filter(
            (found) => /unsourced|hearsay/.test(found.rule) && found.start >= start && found.end <= end,
          );
          expect(here.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('checks in time that grows with the text and no faster', () => {
    const unit =
      'Hal itu naik 12 persen menurut Budi. "Kami diduga kalah," kata dia.\n\n<!-- on-record off-file -->\n\n';
    const time = (count: number): number => {
      const article = analyze(unit.repeat(count), { language: 'id' });
      const start = performance.now();
      checkArticle(article);
      return performance.now() - start;
    };
    time(200);
    expect(time(8000)).toBeLessThan(40 * Math.max(time(800), 5));
  }, 60_000);
});
