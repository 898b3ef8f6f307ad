/** Tells from a quotation's own words and neighbours what kind it is; the attribution may settle it later. */

import type { QuotationKind } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import type { QuotationDraft } from '../passage';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';

/** A longer quotation in lower case is hardly emphasis or a name. */
const longestName = 12;
/** Emphasis and so-called words are short. */
const longestScare = 3;

/**
 * @param inHeading whether it stands in a headline, where capitals tell nothing
 */
export function readQuotationKind(
  tokens: Tokens,
  quotation: Omit<QuotationDraft, 'kind' | 'words'>,
  data: StructureData,
  inHeading: boolean,
): Pick<QuotationDraft, 'kind' | 'words'> {
  const quoted = new QuotedTokens(tokens, quotation);
  const { words } = quoted;
  return { kind: kindOf(quoted, quotation.depth, data, inHeading), words };
}

function kindOf(quoted: QuotedTokens, depth: number, data: StructureData, inHeading: boolean): QuotationKind {
  if (quoted.words === 0) return 'scare';
  if (quoted.isNickname()) return 'title';
  const introduced = quoted.before === ',' || quoted.before === ':';
  const opensClause = quoted.capitalised || data.clauseOpeners.has(quoted.first) || quoted.hasSentences();
  const named = quoted.isTitleCase(data);
  if (named && quoted.besideWorkNoun(data)) return 'title';
  if (
    named &&
    !introduced &&
    !inHeading &&
    quoted.words > 1 &&
    quoted.words <= longestName &&
    !quoted.isTagged(data)
  )
    return 'title';
  if (introduced && opensClause && quoted.words > 1) return 'speech';
  if (quoted.capitalised && quoted.stopped && quoted.words > 1) return 'speech';
  if (quoted.hasSentences()) return 'speech';
  const asserts = depth === 0 && quoted.isAsserted(data);
  return quoted.words <= longestScare && !asserts ? 'scare' : 'partial';
}

/** How many tokens of a quotation are read: its kind shows early, and quotations may be nested without end. */
const reach = 400;
/** Tokens of one quote mark and those of a mark inside it. */
const marksAtEdge = 3;

/** The tokens between the marks of a quotation, and those around them. */
class QuotedTokens {
  /** How many words it has, as far as it is read. */
  readonly words: number;
  /** Form of the token before the opening mark. */
  readonly before: string;
  readonly first: string;
  readonly capitalised: boolean;
  /** Whether punctuation stands right before the closing mark. */
  readonly stopped: boolean;
  private readonly tokens: Tokens;
  private readonly from: number;
  private readonly to: number;
  private readonly readTo: number;

  constructor(tokens: Tokens, { start, end, closed }: Omit<QuotationDraft, 'kind' | 'words'>) {
    this.tokens = tokens;
    let from = firstTokenFrom(tokens, start);
    this.before = tokens.forms[from - 1] ?? '';
    for (let marks = 0; marks < marksAtEdge && tokens.kinds[from] === TokenKind.quote; marks++) from++;
    let to = firstTokenFrom(tokens, closed ? end - 1 : end);
    for (let marks = 0; marks < marksAtEdge && to > from && tokens.kinds[to - 1] === TokenKind.quote; marks++)
      to--;
    this.from = from;
    this.to = Math.max(from, to);
    this.readTo = Math.min(this.to, from + reach);
    this.words = this.countWords();
    this.first = tokens.forms[from] ?? '';
    this.capitalised = this.has(from, Shape.capitalised);
    this.stopped = /^[.,?!…]/.test(tokens.forms[to - 1] ?? '');
  }

  /** Joko “Jokowi” Widodo: a few capitalised words amid a name. */
  isNickname(): boolean {
    const before = this.from - 2;
    const after = this.to + 1;
    if (this.words > 3 || this.stopped || !this.capitalised) return false;
    const amid = this.has(before, Shape.capitalised) && this.has(after, Shape.capitalised);
    return amid && !this.startsSentence(before) && this.allCapitalised();
  }

  /** Nearly every word capitalised, small words aside. */
  isTitleCase(data: StructureData): boolean {
    for (let at = this.from; at < this.readTo; at++) {
      if (this.tokens.kinds[at] !== TokenKind.word || this.has(at, Shape.capitalised)) continue;
      if (at === this.from || !data.titleSmallWords.has(this.tokens.forms[at] ?? '')) return false;
    }
    return this.capitalised;
  }

  /** A noun for works stands right before or behind: *the film “…”*, *an episode of “…”*, *“…” host*. */
  besideWorkNoun(data: StructureData): boolean {
    const { forms } = this.tokens;
    for (let back = 2; back <= 4; back++) {
      const form = forms[this.from - back] ?? '';
      if (data.workNouns.has(form)) return true;
      if (back === 2 && !data.titleSmallWords.has(form)) break;
    }
    return data.workNouns.has(forms[this.to + 1] ?? '');
  }

  /** Whether a verb tags the quotation right behind it. */
  isTagged(data: StructureData): boolean {
    const { forms } = this.tokens;
    const next = this.to + 1;
    if (data.tagVerbs.has(forms[next] ?? '')) return true;
    const isSubject = this.has(next, Shape.capitalised) || data.clauseOpeners.has(forms[next] ?? '');
    return isSubject && data.tagVerbs.has(forms[next + 1] ?? '');
  }

  /** Whether the sentence says the quoted words of something: *Kim “condemns”*, *described as “fake”*, *called it “a joke”*. */
  isAsserted(data: StructureData): boolean {
    if (data.assertingWords.has(this.before) || data.articles.has(this.first)) return true;
    return !this.capitalised && this.has(this.from - 2, Shape.capitalised);
  }

  /** Whether a sentence ends before the last one does. */
  hasSentences(): boolean {
    for (let at = this.from; at < this.readTo - 1; at++) {
      const form = this.tokens.forms[at] ?? '';
      if (form === '!' || form === '?') return true;
      if (form === '.' && this.has(at + 1, Shape.capitalised) && (this.tokens.forms[at - 1]?.length ?? 0) > 2)
        return true;
    }
    return false;
  }

  private startsSentence(at: number): boolean {
    return at <= 0 || /^[.?!]/.test(this.tokens.forms[at - 1] ?? '');
  }

  private allCapitalised(): boolean {
    for (let at = this.from; at < this.readTo; at++) if (!this.has(at, Shape.capitalised)) return false;
    return true;
  }

  private countWords(): number {
    let words = 0;
    for (let at = this.from; at < this.readTo; at++) {
      const kind = this.tokens.kinds[at];
      if (kind === TokenKind.word || kind === TokenKind.mixed || kind === TokenKind.number) words++;
    }
    return words;
  }

  private has(at: number, shape: number): boolean {
    return ((this.tokens.shapes[at] ?? 0) & shape) !== 0;
  }
}

/** Index of the first token that starts at or after `offset`. */
function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
