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

/** What a line says of its language. */
interface LineCount {
  readonly words: number;
  /** How many of them are common words of each language, in the order of the packs. */
  readonly common: readonly number[];
}

/** The lines of the text that was looked at last: after an edit nearly all of them are the same. */
let counted: ReadonlyMap<string, LineCount> = new Map();

/** The supported language with the most common words in the text, or null where no language has enough of them. */
export function detectLanguage(text: string): DetectedLanguage | null {
  const counts = countLines(text.slice(0, sampleLength));
  const total = (count: (line: LineCount) => number): number =>
    counts.reduce((sum, line) => sum + count(line), 0);
  const words = total((line) => line.words);
  if (words === 0) return null;
  const shares = languagePacks.map(({ tag }, at) => ({
    language: tag,
    share: total(({ common }) => common[at] ?? 0) / words,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share === 0) return null;
  return words < minimumWords || best.share >= minimumShare ? best : null;
}

function countLines(sample: string): readonly LineCount[] {
  const lines = new Map<string, LineCount>();
  const counts = sample.split('\n').map((line) => {
    const count = lines.get(line) ?? counted.get(line) ?? countLine(line);
    lines.set(line, count);
    return count;
  });
  counted = lines;
  return counts;
}

function countLine(line: string): LineCount {
  const tokens = tokenize(line);
  const words = tokens.forms.filter((_, at) => tokens.kinds[at] === TokenKind.word);
  const common = languagePacks.map(({ commonWords }) => words.filter((word) => commonWords.has(word)).length);
  return { words: words.length, common };
}
