/**
 * Whether a text reads like a news article: prose of a supported language in the third person, in which somebody is
 * said to have said something. Code, logs, instructions, lists, letters and lyrics lack one or the other.
 */

import type { LanguageTag } from './article';
import { detectLanguage } from './detectLanguage';
import { packFor } from './languages';
import type { StructureData } from './languages/schema/structureData';
import { pairQuotations } from './quotations/pairQuotations';
import { readBlocks } from './structure/blocks';
import { TokenKind, tokenize } from './structure/tokens';

export interface ArticleLikeness {
  readonly language: LanguageTag;
  /** Share of the words that are common words of the language, 0 to 1. */
  readonly share: number;
  /** Words of reporting outside quotations: *said, according, kata, menurut*. */
  readonly reporting: number;
}

/** How much of a text is read: what it is shows within its first paragraphs. */
const sampleLength = 8_000;
/** Least share of common words; running text of either language has 0.25 and more. */
const leastShare = 0.15;
/** A paragraph of prose has at least this many words. */
const shortestParagraph = 12;
/** Words of prose a text must have, fewer where somebody tags a quotation; and the share that must stand in prose. */
const leastProse = { plain: 25, tagged: 8 } as const;
const leastProseShare = 0.55;
/** Share of I and you among the words outside quotations above which a text is a letter, a manual or a song. */
const mostAddress = 0.025;
/** How far behind a quotation, in characters, the word that tags it may stand. */
const tagReach = 24;
/** Signs of code among the characters. */
const mostSymbols = 0.008;
const symbol = /[{}<>=;|\\`_~^[\]]/g;

/**
 * Reads the beginning of a text; cost does not grow with its length.
 * @returns null where it does not read like an article in a language On Record has a pack for
 */
export function readsLikeArticle(text: string): ArticleLikeness | null {
  const sample = text.slice(0, sampleLength);
  const detected = detectLanguage(sample);
  const data = detected && packFor(detected.language)?.structure;
  if (!data || detected.share < leastShare) return null;
  if ((sample.match(symbol)?.length ?? 0) > mostSymbols * sample.length) return null;
  const counts = countProse(sample, data);
  const least = counts.tagged ? leastProse.tagged : leastProse.plain;
  const isProse = counts.prose >= least && counts.prose >= leastProseShare * counts.words;
  const isReport = counts.reporting >= (counts.placed || counts.tagged ? 1 : 2);
  const isAddress = counts.address > mostAddress * counts.words;
  if (!isProse || !isReport || isAddress) return null;
  return { language: detected.language, share: detected.share, reporting: counts.reporting };
}

interface Counts {
  words: number;
  /** Words in paragraphs. */
  prose: number;
  /** Words of reporting, and of address, outside quotations. */
  reporting: number;
  address: number;
  /** Whether a dateline or a byline stands in the text. */
  placed: boolean;
  /** Whether a word of reporting stands right behind a quotation. */
  tagged: boolean;
}

function countProse(text: string, data: StructureData): Counts {
  const counts: Counts = { words: 0, prose: 0, reporting: 0, address: 0, placed: false, tagged: false };
  for (const block of readBlocks(text, data)) {
    if (block.kind === 'boilerplate') continue;
    if (block.dateline || block.kind === 'byline') counts.placed = true;
    const words = countBlock(text.slice(block.start, block.end), data, counts);
    counts.words += words;
    if (block.kind === 'paragraph' && words >= shortestParagraph) counts.prose += words;
  }
  return counts;
}

/** Adds what stands outside of a block's quotations to the counts; returns the number of its words. */
function countBlock(text: string, data: StructureData, counts: Counts): number {
  const tokens = tokenize(text);
  const { quotations } = pairQuotations(text, tokens, data);
  let words = 0;
  let next = 0;
  let quotedTo = 0;
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.starts[at] ?? 0;
    for (
      let quotation = quotations[next];
      quotation && quotation.start <= start;
      quotation = quotations[++next]
    )
      quotedTo = Math.max(quotedTo, quotation.end);
    if (tokens.kinds[at] !== TokenKind.word) continue;
    words++;
    if (start < quotedTo) continue;
    const form = tokens.forms[at] ?? '';
    if (data.reportingWords.has(form) || data.tagVerbs.has(form)) {
      counts.reporting++;
      counts.tagged ||= quotedTo > 0 && start - quotedTo <= tagReach;
    }
    if (data.addressWords.has(form)) counts.address++;
  }
  return words;
}
