/**
 * Suppressions written as HTML comments, as Markdown has them:
 *
 *     <!-- on-record off attribution.hearsay: quoted from the police bulletin -->
 *     <!-- on-record off-file quotation.unbalanced, attribution: a transcript -->
 *
 * `off` is for the next paragraph, `off-file` for the whole text. The rules may be ids or groups, several with commas;
 * with none, every rule is meant. What follows the colon is the reason, for people.
 */

import type { Article, Span } from '../../analysis/article';
import type { Suppression } from './suppression';

/** Stretches of the text that are comments, whatever they say; in order and disjoint. Linear in the text's length. */
export function commentsIn(text: string): readonly Span[] {
  const comments: Span[] = [];
  for (let at = text.indexOf('<!--'); at >= 0;) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    comments.push({ start: at, end: close + 3 });
    at = text.indexOf('<!--', close + 3);
  }
  return comments;
}

const longestComment = 1000;
const command = /^\s*on-record:?\s+(off-file|off)(?![\w-])([^:]*)/;

/** The suppressions that an article's comments ask for; one for each rule they name. */
export function suppressionsIn(article: Article, comments: readonly Span[]): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  let block = 0;
  for (const comment of comments) {
    const words = article.text.slice(
      comment.start + 4,
      Math.min(comment.end - 3, comment.start + longestComment),
    );
    const match = command.exec(words);
    if (!match) continue;
    while (block < article.blocks.length && (article.blocks[block]?.end ?? 0) <= comment.end) block++;
    const paragraph = article.blocks[block];
    const scope: Span | undefined =
      match[1] === 'off-file'
        ? { start: 0, end: article.text.length }
        : paragraph && after(comment, paragraph);
    const named = rulesNamed(match[2] ?? '');
    // Of a comment that names several rules, only people can tell what to keep.
    const removable = named.length === 1 ? withLine(article.text, comment) : null;
    for (const rule of named)
      suppressions.push({
        ...(scope ?? { start: comment.end, end: comment.end }),
        rule,
        writtenAt: comment,
        removable,
      });
  }
  return suppressions;
}

/** A block from where the comment in it ends, or the whole block. */
function after(comment: Span, block: Span): Span {
  return { start: Math.max(comment.end, block.start), end: block.end };
}

function rulesNamed(words: string): readonly string[] {
  const named = words.split(/[\s,]+/).filter((word) => word !== '');
  return named.length > 0 ? named : ['*'];
}

/** The comment with its line break, where it has a line to itself. */
function withLine(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found + 1;
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  return isAlone ? { start: lineStart, end: lineEnd } : { start, end };
}
