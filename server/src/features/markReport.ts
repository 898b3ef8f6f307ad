/** A sentence and everything that was made of it, for the report of a wrong mark. Pure. */

import type { Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import type { Messages } from '../messages';
import type { RatedFinding } from '../rules/checkArticle';
import { toAnalysisFormat } from '../analysisFormat';
import { sentenceAt } from './look';

/** Markdown ready for a bug report; null where there is no sentence at the offset. */
export function describeMarks(
  { article }: AnalyzedDocument,
  findings: readonly RatedFinding[],
  offset: number,
  messages: Messages,
): string | null {
  const sentence = sentenceAt(article, offset);
  if (!sentence) return null;
  const touches = ({ start, end }: Span) => start < sentence.end && end > sentence.start;
  const made = toAnalysisFormat(
    {
      ...article,
      quotations: article.quotations.filter(touches),
      attributions: article.attributions.filter(
        ({ content, cue, source }) => touches(cue) || content.some(touches) || (source && touches(source)),
      ),
      numericClaims: article.numericClaims.filter(touches),
      sentences: [sentence],
    },
    findings.filter(touches),
    messages,
  );
  const words = JSON.stringify(made, (_, value: unknown) => withWords(value, article.text), 2);
  const { features } = messages;
  return [
    `### ${features.wrongMark}`,
    fence(article.text.slice(sentence.start, sentence.end)),
    `${features.madeOfIt} (${article.language}, ${sentence.start}–${sentence.end}):`,
    fence(words, 'json'),
    `${features.shouldBe}:`,
    '',
  ].join('\n\n');
}

/** More words of one span are not told: spans may lie in one another, each with the words of all inside. */
const longestWords = 1000;

/** Spans with the words they stand for, so that whoever reads the report need not count. */
function withWords(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return value;
  const { start, end } = value;
  if (typeof start !== 'number' || typeof end !== 'number' || 'words' in value) return value;
  const words = text.slice(start, Math.min(end, start + longestWords));
  return { words: end - start > longestWords ? `${words}…` : words, ...value };
}

/** A code block that its content cannot close. */
function fence(content: string, language = 'text'): string {
  const runs = content.match(/`+/g) ?? [];
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 2);
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${content}\n${marks}`;
}
