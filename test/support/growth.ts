/** Texts that grow, and what their analysis costs as they do. */

import { analyze } from '../../server/src/analysis/analyze';
import type { Article } from '../../server/src/analysis/article';
import { checkArticle } from '../../server/src/rules/checkArticle';

/** How much longer the texts are than in `npm test`: `npm run test:growth` sets it. */
export const scale = Number(process.env['GROWTH_SCALE'] ?? 1);

/** A text of a given length. */
export type Grow = (length: number) => string;

/** The same words again and again. */
export const repeated =
  (words: string): Grow =>
  (length) =>
    words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** One inside the other, as deep as the length allows. */
export const nested =
  (opening: string, closing: string): Grow =>
  (length) => {
    const depth = Math.floor(length / (opening.length + closing.length));
    return opening.repeat(depth) + closing.repeat(depth);
  };

/** Different words each time: `words` is told which time it is, and a name that is used that once. */
export const counted =
  (words: (time: number, name: string) => string): Grow =>
  (length) => {
    let text = '';
    for (let time = 0; text.length < length; time++) text += words(time, nameOf(time));
    return text;
  };

function nameOf(time: number): string {
  const letters = Array.from(time.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return `W${letters.join('')}an`;
}

/** Everything that is done with a text before anybody asks about it. */
export function analyzeAndCheck(text: string, language: string): Article {
  const article = analyze(text, { language });
  checkArticle(article);
  return article;
}

/** Milliseconds of processor time that the analysis takes, the least of some runs: a busy machine does not tell. */
function milliseconds(text: string, language: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    analyzeAndCheck(text, language);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How many times longer a text of four times the length takes; 4 where the cost is linear, 16 where it is quadratic. */
export function growthOf(grow: Grow, language: string, length: number): number {
  const [short, long] = [grow(length), grow(4 * length)];
  milliseconds(short, language, 2);
  // Below two milliseconds the clock and the collector tell more than the analysis.
  return milliseconds(long, language, 2) / Math.max(2, milliseconds(short, language, 3));
}
