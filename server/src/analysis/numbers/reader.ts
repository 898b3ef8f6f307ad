/** What the readers of the number stage share: the atoms of one block and the language's lexicon. */

import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import { atomAt, noAtom, readAtoms, type Atom, type Atoms } from './atoms';
import type { Lexicon } from './lexicon';

type WordListName = keyof Lexicon['is'];

export class Reader {
  readonly text: string;
  readonly atoms: Atoms;
  readonly lexicon: Lexicon;

  constructor(text: string, tokens: Tokens, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.atoms = readAtoms(text, tokens, (part) => splitsWord(part, lexicon));
    this.seen = new Array<Atom | undefined>(this.atoms.length);
  }

  private readonly seen: (Atom | undefined)[];
  private titled: boolean | null = null;
  private closing: ReadonlySet<number> | null = null;

  /** Whether most longer words of the block have a capital: a headline in title case. */
  get isTitle(): boolean {
    this.titled ??= this.readTitle();
    return this.titled;
  }

  /** The atom at an index; {@link noAtom} outside the block. Made when it is first asked for: few stand near a number. */
  at(index: number): Atom {
    if (index < 0 || index >= this.atoms.length) return noAtom;
    return (this.seen[index] ??= atomAt(this.atoms, index));
  }

  form(index: number): string {
    return this.atoms.forms[index] ?? '';
  }

  /** Whether a word of the list stands at an index. */
  is(list: WordListName, index: number): boolean {
    return this.lexicon.is[list].has(this.form(index));
  }

  /** Whether a straight quote mark at an index closes one before it: *"we lost 12"* is no length. */
  closesQuote(index: number): boolean {
    if (this.form(index) !== '"') return false;
    this.closing ??= this.readClosing();
    return this.closing.has(index);
  }

  /** The straight marks that stand right behind a word, after one that does not. */
  private readClosing(): ReadonlySet<number> {
    const closing = new Set<number>();
    let isOpen = false;
    for (let at = 0; at < this.atoms.length; at++) {
      if (this.form(at) !== '"') continue;
      if (isOpen && this.glued(at)) closing.add(at);
      isOpen = !this.glued(at);
    }
    return closing;
  }

  private readTitle(): boolean {
    const { length, kinds, forms, shapes } = this.atoms;
    let longer = 0;
    let capitalised = 0;
    for (let at = 0; at < length; at++) {
      if (kinds[at] !== TokenKind.word || (forms[at] ?? '').length <= 3) continue;
      longer++;
      if (((shapes[at] ?? 0) & Shape.capitalised) !== 0) capitalised++;
    }
    return capitalised * 10 > longer * 6;
  }

  /** Whether no white space stands before an atom. */
  glued(index: number): boolean {
    return ((this.atoms.shapes[index] ?? Shape.spaceBefore) & Shape.spaceBefore) === 0;
  }

  isMark(index: number, marks: string): boolean {
    return this.atoms.kinds[index] === TokenKind.mark && marks.includes(this.form(index));
  }

  isDash(index: number): boolean {
    return this.isMark(index, '-–—‐‑−');
  }

  /** As it stands in the text. */
  written(index: number): string {
    return this.text.slice(this.atoms.starts[index], this.atoms.ends[index] ?? 0);
  }

  /** Whether a sentence may begin at an index: after a line break, a full stop or an opening mark. */
  opensSentence(index: number): boolean {
    const atom = this.at(index);
    const before = this.at(index - 1);
    return (
      atom.line || before.kind === 'end' || before.kind === 'quote' || this.isMark(index - 1, '.!?:;•*…')
    );
  }
}

function splitsWord(part: string, lexicon: Lexicon): boolean {
  return (
    lexicon.numerals.has(part) ||
    lexicon.ordinals.has(part) ||
    lexicon.fractions.has(part) ||
    lexicon.months.has(part)
  );
}
