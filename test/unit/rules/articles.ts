/** Articles for the tests of rules. */

import type { Article, Block, Sentence } from '../../../server/src/analysis/article';
import { tokenize } from '../../../server/src/analysis/structure/tokens';

/** An article of plain paragraphs (split at blank lines), each one unsourced sentence, with nothing found in it. */
export function plainArticle(text: string, found: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const paragraph of text.split('\n\n')) {
    const span = { start: at, end: at + paragraph.length };
    const tokens = tokenize(paragraph);
    const index = blocks.length;
    blocks.push({
      ...span,
      kind: 'paragraph',
      dateline: null,
      tokens,
      firstSentence: index,
      endSentence: index + 1,
    });
    sentences.push({
      ...span,
      block: index,
      sourcing: 'unsourced',
      reason: { kind: 'checkable', signals: [] },
    });
    at = span.end + 2;
  }
  const nothing = { quotations: [], strayMarks: [], attributions: [], numericClaims: [], entities: [] };
  return { text, language: 'en', blocks, sentences, ...nothing, ...found };
}
