/** Takes a block apart into sentences. */

import type { Span } from '../article';
import type { AbbreviationPlace, StructureData } from '../languages/schema/structureData';
import type { Passage, QuotationDraft } from '../passage';
import { endsStep, runToEnd, type Steps } from '../steps';
import { Shape, TokenKind, type Tokens } from './tokens';

/** What the quote marks of a block are. */
type PairedMarks = Pick<Passage, 'quotations' | 'strayMarks'>;

/**
 * Sentences are ordered, disjoint and trimmed; together they hold every token of the block.
 * @param dateline the block's dateline, inside which no sentence ends
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  marks: PairedMarks,
  data: StructureData,
  dateline: Span | null = null,
): readonly Span[] {
  return runToEnd(splitSentencesInSteps(text, tokens, marks, data, dateline));
}

/** The same, in steps. */
export function* splitSentencesInSteps(
  text: string,
  tokens: Tokens,
  marks: PairedMarks,
  data: StructureData,
  dateline: Span | null,
): Steps<readonly Span[]> {
  const splitter = new SentenceSplitter(text, tokens, marks, data);
  const sentences: Span[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (dateline && (tokens.ends[at] ?? 0) < dateline.end) continue;
    const next = splitter.sentenceAfter(at, first);
    if (next === null) continue;
    sentences.push({ start: tokens.starts[first] ?? 0, end: tokens.ends[next - 1] ?? 0 });
    if (endsStep(sentences.length)) yield undefined;
    first = next;
    at = next - 1;
  }
  if (first < tokens.length)
    sentences.push({ start: tokens.starts[first] ?? 0, end: tokens.ends[tokens.length - 1] ?? 0 });
  return sentences;
}

const Edge = { none: 0, opening: 1, closing: 2 } as const;

const terminal = /^[.?!…]/;
/** How far behind a closed quotation its tag's verb may stand: *“How?” Mr. de Blasio asked*. */
const tagReach = 6;
/** What follows the full stop of an Internet address written with capitals. */
const domainEndings = new Set([
  'com',
  'co',
  'id',
  'net',
  'org',
  'tv',
  'go',
  'ac',
  'info',
  'news',
  'us',
  'uk',
]);

class SentenceSplitter {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly data: StructureData;
  /** Which quote tokens open and which close a quotation. */
  private readonly edges: Uint8Array;
  /** Index in `quotations` of the outermost quotation a token opens, by token; only where `edges` says so. */
  private readonly opened = new Map<number, QuotationDraft>();

  constructor(text: string, tokens: Tokens, { quotations, strayMarks }: PairedMarks, data: StructureData) {
    this.text = text;
    this.tokens = tokens;
    this.data = data;
    this.edges = new Uint8Array(tokens.length);
    // *The dam will hold!" Porter said*: the mark that opened it is lost.
    for (const { start, expected } of strayMarks)
      if (expected === 'opening') this.edges[tokenAt(tokens, start)] = Edge.closing;
    for (const quotation of quotations) {
      const open = tokenAt(tokens, quotation.start);
      this.edges[open] = Edge.opening;
      if (tokens.kinds[open + 1] === TokenKind.quote && this.doubled(open))
        this.edges[open + 1] = Edge.opening;
      if (!this.opened.has(open)) this.opened.set(open, quotation);
      if (!quotation.closed) continue;
      const close = tokenAt(tokens, quotation.end - 1);
      this.edges[close] = Edge.closing;
      if (close > 0 && this.doubled(close - 1)) this.edges[close - 1] = Edge.closing;
    }
  }

  /** Index of the token that begins the next sentence if one ends with token `at`, else null. */
  sentenceAfter(at: number, first: number): number | null {
    if (at + 1 >= this.tokens.length) return null;
    if (this.tokens.kinds[at] === TokenKind.mark && terminal.test(this.form(at)))
      return this.afterTerminal(at, first);
    return this.isLostBreak(at) ? at + 1 : null;
  }

  private afterTerminal(at: number, first: number): number | null {
    let next = at + 1;
    let closedQuotation = false;
    while (next < this.tokens.length && this.trails(next)) {
      if (this.edges[next] === Edge.closing) closedQuotation = true;
      next++;
    }
    if (next >= this.tokens.length) return null;
    return this.isBoundary(at, next, first, closedQuotation) ? next : null;
  }

  /** Whether a token belongs to the sentence whose full stop stands before it. */
  private trails(at: number): boolean {
    if (this.edges[at] === Edge.closing) return true;
    if (this.has(at, Shape.spaceBefore) || this.edges[at] === Edge.opening) return false;
    const form = this.form(at);
    return form === ')' || form === ']' || this.tokens.kinds[at] === TokenKind.quote || terminal.test(form);
  }

  private isBoundary(at: number, next: number, first: number, closedQuotation: boolean): boolean {
    const spaced = this.has(next, Shape.spaceBefore);
    if (this.has(next, Shape.lineBefore)) return true;
    const word = this.skipOpeners(next);
    if (word === null) return false;
    const isNumber = this.tokens.kinds[word] === TokenKind.number;
    if (!isNumber && !this.has(word, Shape.capitalised)) return false;
    if (this.form(at) === '.') {
      if (isNumber && !spaced) return false;
      if (this.isListLabel(at, first) || !this.endsAfterAbbreviation(at, word, isNumber)) return false;
      if (!spaced && next === at + 1 && !this.looksLikeLostBreak(at, next)) return false;
    } else if (closedQuotation && this.tagFollows(word)) return false;
    return true;
  }

  /** The first word or number behind opening marks and brackets, or null where something else comes first. */
  private skipOpeners(at: number): number | null {
    let word = at;
    while (word < this.tokens.length && word - at < 4) {
      const kind = this.tokens.kinds[word];
      if (kind === TokenKind.word || kind === TokenKind.mixed || kind === TokenKind.number) return word;
      const form = this.form(word);
      const opens = kind === TokenKind.quote || form === '(' || form === '[' || form === '•' || form === '*';
      if (!opens && !(form === '-' || form === '$' || form === '#' || form === '@')) return null;
      word++;
    }
    return null;
  }

  private isListLabel(at: number, first: number): boolean {
    if (at - 1 !== first) return false;
    const kind = this.tokens.kinds[first];
    return kind === TokenKind.number || this.form(first).length === 1;
  }

  /** Whether a sentence may end at the full stop `at`, as far as the abbreviation before it goes. */
  private endsAfterAbbreviation(at: number, word: number, beforeNumber: boolean): boolean {
    const place = this.abbreviationBefore(at);
    const next = this.form(word);
    switch (place) {
      case null:
        return true;
      case 'leadsNumber':
        // *p. 12*, but *Anna P. Moss*
        return !beforeNumber && (!this.isInitial(at - 1) || this.maySeparate(word));
      case 'leads':
        return false;
      case 'either':
        return this.maySeparate(word);
      case 'ends':
        return !this.data.abbreviationFollowers.has(next);
    }
  }

  /** Whether the word is one that opens a sentence rather than going on with a name. */
  private maySeparate(word: number): boolean {
    return this.data.sentenceOpeners.has(this.form(word)) || this.edges[word - 1] === Edge.opening;
  }

  private isInitial(at: number): boolean {
    return this.form(at).length === 1 && this.has(at, Shape.capitalised);
  }

  private abbreviationBefore(at: number): AbbreviationPlace | null {
    const { tokens } = this;
    let start = at;
    let parts = 0;
    // An abbreviation with inner full stops is several tokens without a blank between them.
    while (start > 0 && parts < 6 && !this.has(start, Shape.spaceBefore)) {
      const kind = tokens.kinds[start - 1];
      if (kind !== TokenKind.word && kind !== TokenKind.mixed) break;
      start--;
      parts++;
      if (this.has(start, Shape.spaceBefore) || this.form(start - 1) !== '.') break;
      start--;
    }
    if (parts === 0) return null;
    const key = this.text.slice(tokens.starts[start], tokens.starts[at]).toLowerCase();
    const known = this.data.abbreviations.get(key);
    if (known) return known;
    const last = this.form(at - 1);
    if (parts > 1) return last.length <= 2 ? 'either' : null;
    return this.isInitial(at - 1) ? 'either' : null;
  }

  /** Without a blank behind it, a full stop ends a sentence between a word and a capitalised word that make no address. */
  private looksLikeLostBreak(at: number, next: number): boolean {
    const before = this.tokens.kinds[at - 1];
    if (before === TokenKind.number) return true;
    if (before === TokenKind.mark || before === TokenKind.quote) return true;
    // Scraped text sets the marks of a quotation with their blanks on the wrong side: *di sana ." Kami …*.
    if (this.edges[next] === Edge.opening) return true;
    return (
      this.form(at - 1).length > 1 &&
      this.form(at - 1) !== 'www' &&
      this.form(next).length > 1 &&
      !domainEndings.has(this.form(next)) &&
      !(this.has(next, Shape.upperCase) && this.has(at - 1, Shape.upperCase))
    );
  }

  /** Whether, within reach and before any punctuation, a verb tags the quotation that has just closed. */
  private tagFollows(word: number): boolean {
    const end = Math.min(this.tokens.length, word + tagReach);
    for (let at = word; at < end; at++) {
      if (this.data.tagVerbs.has(this.form(at))) return true;
      if (this.tokens.kinds[at] === TokenKind.mark && this.form(at) !== '.') return false;
    }
    return false;
  }

  /** Whether a sentence ends with token `at` though no full stop stands there. */
  private isLostBreak(at: number): boolean {
    const next = at + 1;
    if (this.edges[next] === Edge.opening) return this.quotationBeginsSentence(at, next);
    if (this.tokens.kinds[next] !== TokenKind.word || !this.has(next, Shape.capitalised)) return false;
    if (!this.has(next, Shape.spaceBefore))
      return this.form(at) === ')' && !this.has(next, Shape.upperCase) && this.form(next).length > 1;
    return (
      this.isRunningText(at) && this.data.gluedOpeners.has(this.form(next)) && this.isRunningText(next + 1)
    );
  }

  private isRunningText(at: number): boolean {
    const kind = this.tokens.kinds[at];
    return kind === TokenKind.word && !this.has(at, Shape.capitalised);
  }

  /** A quotation that a tag follows begins its sentence, even where the full stop before it is lost. */
  private quotationBeginsSentence(at: number, open: number): boolean {
    const quotation = this.opened.get(open);
    if (!quotation?.closed || quotation.depth > 0) return false;
    const kind = this.tokens.kinds[at];
    const form = this.form(at);
    if (kind !== TokenKind.word && kind !== TokenKind.number && form !== ')') return false;
    const word = this.skipOpeners(open);
    if (word === null || !this.has(word, Shape.capitalised)) return false;
    if (!this.has(open, Shape.spaceBefore) && kind === TokenKind.word) return true;
    const close = tokenAt(this.tokens, quotation.end - 1);
    return this.form(close - 1) === ',' && this.data.tagVerbs.has(this.form(close + 1));
  }

  private doubled(at: number): boolean {
    return (
      this.tokens.ends[at] === this.tokens.starts[at + 1] &&
      this.form(at) === "'" &&
      this.form(at + 1) === "'"
    );
  }

  private form(at: number): string {
    return this.tokens.forms[at] ?? '';
  }

  private has(at: number, shape: number): boolean {
    return ((this.tokens.shapes[at] ?? 0) & shape) !== 0;
  }
}

/** Index of the token that holds `offset`, or the first one after it. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
