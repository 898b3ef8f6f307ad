import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze';
import { describeMarks } from '../../server/src/features/markReport';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import { hoverAt } from '../../server/src/features/hover';
import { judgementsOf } from '../../server/src/features/judgements';
import { encodeSemanticTokens } from '../../server/src/features/semanticTokens';
import { messagesFor } from '../../server/src/messages';
import { reportFormats } from '../../server/src/protocol';
import { reports } from '../../server/src/reports';
import { makeReportData } from '../../server/src/reports/reportData';
import { checkArticle } from '../../server/src/rules/checkArticle';
import { annotationAt } from '../support/annotations';
import { documentOf } from '../support/articles';
import { articleText } from './articleText';
import { asLongAsGiven } from './time';

const language = fc.constantFrom('id', 'en');

/** Every pair of offsets in a value lies in the text, and every number is one. */
function checkOffsets(value: unknown, length: number): void {
  if (typeof value === 'number') expect(value).not.toBeNaN();
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  if ('start' in value && 'end' in value) {
    const { start, end } = value as { readonly start: number; readonly end: number };
    if (!(start >= 0 && start <= end && end <= length)) throw new Error(`${start}–${end} of ${length}`);
  }
  for (const part of Object.values(value)) checkOffsets(part, length);
}

/** Words for people hold nothing that only programs say. */
function checkWords(words: string): void {
  expect(words).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\bfunction\b/);
}

describe('the analysis of anything', () => {
  it('never throws, marks only what is there, and has words for what it finds', () => {
    fc.assert(
      fc.property(articleText, language, (text, tag) => {
        const article = analyze(text, { language: tag });
        checkOffsets(article, text.length);
        expect(analyze(text, { language: tag })).toEqual(article);
        for (const finding of checkArticle(article)) {
          checkOffsets(finding, text.length);
          const { message, related, fixes } = finding;
          for (const messages of [messagesFor('en'), messagesFor('id')]) {
            // Words of the text are quoted in messages.
            if (!text.includes('undefined')) checkWords(message(messages));
            for (const place of related) expect(place.message(messages)).not.toBe('');
            for (const fix of fixes) expect(fix.title(messages)).not.toBe('');
          }
        }
      }),
      asLongAsGiven(6, 0.2),
    );
  });

  it('is shown and reported whatever it is', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(articleText, language, place, place, (text, tag, from, to) => {
        const analyzed = { document: documentOf(text), article: analyze(text, { language: tag }) };
        const { article, document } = analyzed;
        const [start = 0, end = 0] = [from, to]
          .map((share) => Math.floor(share * text.length))
          .sort((a, b) => a - b);
        const messages = messagesFor(tag);
        const findings = checkArticle(article);
        const annotation = annotationAt(text, { start, end }, { status: 'verified', notes: ['<b>'] });
        const span = end > start ? { start, end } : null;
        const placed = [{ annotation, span }];
        const judgements = judgementsOf(placed, text);
        for (const offset of [0, start, end]) {
          hoverAt(analyzed, offset, { messages, judgements, format: 'markdown' });
          describeMarks(analyzed, findings, offset, messages);
        }
        documentSymbols(analyzed, messages);
        const data = encodeSemanticTokens(analyzed, { leaveOut: [], judgements });
        expect(data.length % 5).toBe(0);
        expect(data.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
        const report = makeReportData('contoh.article', article, placed);
        for (const format of reportFormats) {
          const context = { messages, version: '0.0.0', now: '2026-11-18T07:45:00.000Z' };
          expect(reports[format].format(report, context)).not.toBe('');
        }
        expect(document.getText()).toBe(text);
      }),
      asLongAsGiven(6, 0.2),
    );
  });
});
