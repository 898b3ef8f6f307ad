/**
 * Frames as a language pack writes them, compiled for matching.
 *
 * A pattern is a row of elements around one `CUE.form`. An element is a slot (a word in capitals), a mark (`,` `:`), or
 * alternatives in brackets, `(COMPL|,)`, each a row of its own; `?` makes it optional, `*` lets it repeat.
 */

import type { CueForm, FrameData } from '../languages/schema/attributionData';

/** The slots a pattern may name. */
export const slotNames = [
  /** Content: a quotation if one stands there, else a clause. */
  'CONTENT',
  'QUOTE',
  /** A quotation that opens a sentence of its own. */
  'SPEECH',
  'CLAUSE',
  /** A clause in which nobody says anything. */
  'FACT',
  /** Content that does not open with a preposition. */
  'REPORT',
  /** A clause with a verb of its own. */
  'SENTENCE',
  /** A clause whose own verb comes before any clause inside it. */
  'STATEMENT',
  /** A noun phrase that names an event, as content: *penarikan pasukan*. */
  'EVENT',
  /** A noun phrase that names a document or statement, as content: *pernyataan Dubes bahwa …*. */
  'RECORD',
  /** A clause without its subject, which a relative word before the source stands for: *which critics said **was unfair***. */
  'PREDICATE',
  /** Takes nothing; where a relative word stands. */
  'RELATIVE',
  /** A noun phrase as content. */
  'PHRASE',
  /** All that follows in the paragraph. */
  'REST',
  /** A pointing phrase after its cue, with nothing of the content beyond it. */
  'REFERENCE',
  /** A phrase that points back to content: *hal itu*. */
  'POINTER',
  /** The clause before a hedge, whose subject is a piece of the content. */
  'SUBJECT',
  'SOURCE',
  /** A source after its content that the sentence's own verb follows. */
  'MAIN',
  /** A source that opens with a name, a role, a pronoun or, where they lead, a determiner. */
  'SPEAKER',
  'DOCUMENT',
  /** A source that ends with people: *most **voters***. */
  'PEOPLE',
  /** A source that shares its subject with a verb before. */
  'SHARED',
  /** A document as the source, or who issued it: ***the union** put out **a statement** saying …*. */
  'RELEASE',
  /** Takes nothing; where a clause without a subject opens its sentence: ***While** saying …*. */
  'OPENING',
  /** A clause up to the next comma, as content. */
  'UPTO',
  /** The subject that a preposition sets beside its sentence: *, with **Porter** calling it rash*. */
  'ABSOLUTE',
  /** *to* before an infinitive; the source is the subject of the verb it hangs on: ***X** went on television **to** say*. */
  'GOVERNOR',
  /** The same, where that verb stands right before *to*. */
  'GOVERNED',
  /** All of a sentence up to the cue; the source is the subject it opens with. */
  'OPENER',
  /** A name in capitals that opens its paragraph, as in a transcript: ***PORTER**: …*. */
  'LABEL',
  /** A possessive before a noun: *Trump's, his*. */
  'OWNER',
  'AUX',
  'ADV',
  'BE',
  'AGENT',
  'COMPL',
  'PURPOSE',
  /** Takes nothing; where an indirect question or condition opens: *whether …, how …*. */
  'WHETHER',
  /** What stands between a cue and the word that introduces its content: *said at a rally in Ohio that*. */
  'ASIDE',
  /** Takes nothing; where what follows opens no clause. */
  'BORDER',
  /** A source after its cue that is no pronoun. */
  'NAMED',
  /** Whom, when or where it was said. */
  'DETAIL',
  /** Anything up to the next comma. */
  'TAIL',
  /** A noun phrase that is no content: whom somebody told or urged. */
  'OBJECT',
  /** A noun phrase that is given a name: it ends before a quotation. */
  'NAMEE',
  /** An indirect question, up to the next comma, as content. */
  'QUESTION',
  /** One word of a noun phrase. */
  'NOUN',
  'PREP',
  /** Takes nothing; only in headlines. */
  'HEADLINE',
  'START',
  'END',
] as const;
export type SlotName = (typeof slotNames)[number];

export type Element =
  | { readonly kind: 'slot'; readonly slot: SlotName }
  | { readonly kind: 'literal'; readonly form: string }
  | { readonly kind: 'choice'; readonly rows: readonly (readonly Element[])[]; readonly optional: boolean }
  | { readonly kind: 'repeat'; readonly slot: SlotName };

export interface Frame {
  readonly name: string;
  readonly family: string;
  readonly placement: FrameData['placement'];
  readonly form: CueForm;
  /** The elements before the cue, nearest to it first. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  readonly rank: number;
}

const slots: ReadonlySet<string> = new Set(slotNames);

/** Compiles a frame; throws on a pattern that cannot be read, so that a faulty pack is found by its first use. */
export function compileFrame({ name, family, placement, pattern }: FrameData, rank: number): Frame {
  const parser = new PatternParser(name, pattern);
  const before: Element[] = [];
  const after: Element[] = [];
  let form: CueForm | null = null;
  while (!parser.atEnd()) {
    const cue = parser.readCue();
    if (cue) {
      if (form) throw new Error(`frame ${name}: two cues in "${pattern}"`);
      form = cue;
    } else (form ? after : before).push(parser.readElement());
  }
  if (!form) throw new Error(`frame ${name}: no cue in "${pattern}"`);
  return { name, family, placement, form, before: mirror(before), after, rank };
}

/** The row read from right to left. */
function mirror(row: readonly Element[]): readonly Element[] {
  return row
    .map((element) => (element.kind === 'choice' ? { ...element, rows: element.rows.map(mirror) } : element))
    .reverse();
}

class PatternParser {
  private readonly symbols: readonly string[];
  private readonly name: string;
  private readonly pattern: string;
  private at = 0;

  constructor(name: string, pattern: string) {
    this.name = name;
    this.pattern = pattern;
    this.symbols = pattern.match(/[A-Za-z]+(?:\.[A-Za-z]+)?|[^\sA-Za-z]/g) ?? [];
  }

  atEnd(): boolean {
    return this.at >= this.symbols.length;
  }

  readCue(): CueForm | null {
    const symbol = this.symbols[this.at];
    if (!symbol?.startsWith('CUE.')) return null;
    this.at++;
    return symbol.slice('CUE.'.length) as CueForm;
  }

  readElement(): Element {
    const symbol = this.symbols[this.at++] ?? '';
    const inner = symbol === '(' ? this.readRows() : [[this.simple(symbol)]];
    const mark = this.symbols[this.at];
    if (mark === '*') {
      this.at++;
      const only = inner[0]?.[0];
      if (only?.kind !== 'slot') this.fail('only a slot can repeat');
      return { kind: 'repeat', slot: only.slot };
    }
    if (mark === '?') {
      this.at++;
      return { kind: 'choice', rows: inner, optional: true };
    }
    const [row] = inner;
    return inner.length === 1 && row?.length === 1 && row[0]
      ? row[0]
      : { kind: 'choice', rows: inner, optional: false };
  }

  private readRows(): Element[][] {
    const rows: Element[][] = [[]];
    for (;;) {
      const symbol = this.symbols[this.at];
      if (symbol === undefined) this.fail('a bracket is not closed');
      if (symbol === ')') break;
      if (symbol === '|') {
        this.at++;
        rows.push([]);
      } else rows[rows.length - 1]?.push(this.readElement());
    }
    this.at++;
    return rows;
  }

  private simple(symbol: string): Element {
    if (slots.has(symbol)) return { kind: 'slot', slot: symbol as SlotName };
    if (/^[A-Z]/.test(symbol)) this.fail(`unknown slot ${symbol}`);
    return { kind: 'literal', form: symbol };
  }

  private fail(reason: string): never {
    throw new Error(`frame ${this.name}: ${reason} in "${this.pattern}"`);
  }
}
