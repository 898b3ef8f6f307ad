/** Words of the article inside a message. */

import type { Article, Span } from '../analysis/article';
import { detached } from '../analysis/detached';

const longest = 60;

/** The words of a span on one line, shortened with an ellipsis between words. */
export function excerpt({ text }: Article, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * longest))
    .replace(/\s+/g, ' ')
    .trim();
  // What is said is kept longer than the text.
  if (words.length <= longest) return detached(words);
  const cut = words.lastIndexOf(' ', longest);
  return detached(`${words.slice(0, cut > longest / 2 ? cut : longest)}…`);
}

/** The words of a quotation without its quote marks: a message puts its own around them. */
export function quotedWords(article: Article, quotation: Span): string {
  return excerpt(article, quotation).replace(/^["“”„«»‘’'`]{1,3}|["“”„«»‘’'`]{1,3}$/g, '');
}
