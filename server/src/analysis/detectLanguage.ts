/** Which supported language a text is in, and whether it reads like a news article at all. */

import type { LanguageTag } from './article';
import { languagePacks } from './languages';
import { TokenKind, tokenize } from './structure/tokens';

/** How much of a text detection reads: an article's language shows within its first paragraphs. */
const sampleLength = 20_000;
/** Share of the words that must be common words of the language; running text of either language has 0.25 and more. */
const minimumShare = 0.1;
/** Of fewer words one common word decides: a headline and a sentence may have no more. */
const minimumWords = 20;

export interface DetectedLanguage {
  readonly language: LanguageTag;
  /** Share of the sample's words that are common words of that language, 0 to 1. */
  readonly share: number;
}

/** The supported language with the most common words in the text, or null where no language has enough of them. */
export function detectLanguage(text: string): DetectedLanguage | null {
  const tokens = tokenize(text.slice(0, sampleLength));
  const words = tokens.forms.filter((_, at) => tokens.kinds[at] === TokenKind.word);
  if (words.length === 0) return null;
  const shares = languagePacks.map((pack) => ({
    language: pack.tag,
    share: words.reduce((count, word) => (pack.commonWords.has(word) ? count + 1 : count), 0) / words.length,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share === 0) return null;
  return words.length < minimumWords || best.share >= minimumShare ? best : null;
}
