/** What the readers of the number stage share: the atoms of one block and the language's lexicon. */

import type { Tokens } from '../structure/tokens';
import { noAtom, readAtoms, type Atom } from './atoms';
import type { Lexicon } from './lexicon';

type WordListName = keyof Lexicon['is'];

export class Reader {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly lexicon: Lexicon;

  constructor(text: string, tokens: Tokens, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.atoms = readAtoms(text, tokens, (part) => splitsWord(part, lexicon));
  }

  private titled: boolean | null = null;

  /** Whether most longer words of the block have a capital: a headline in title case. */
  get isTitle(): boolean {
    if (this.titled === null) {
      const longer = this.atoms.filter((atom) => atom.kind === 'word' && atom.form.length > 3);
      this.titled = longer.filter((atom) => atom.capitalised).length * 10 > longer.length * 6;
    }
    return this.titled;
  }

  /** The atom at an index; {@link noAtom} outside the block. */
  at(index: number): Atom {
    return this.atoms[index] ?? noAtom;
  }

  form(index: number): string {
    return this.at(index).form;
  }

  /** Whether a word of the list stands at an index. */
  is(list: WordListName, index: number): boolean {
    return this.lexicon.is[list].has(this.form(index));
  }

  /** Whether no white space stands before an atom. */
  glued(index: number): boolean {
    const atom = this.at(index);
    return !atom.spaced && atom.kind !== 'end';
  }

  isMark(index: number, marks: string): boolean {
    const atom = this.at(index);
    return atom.kind === 'mark' && marks.includes(atom.form);
  }

  isDash(index: number): boolean {
    return this.isMark(index, '-–—‐‑−');
  }

  /** As it stands in the text. */
  written(index: number): string {
    const atom = this.at(index);
    return this.text.slice(atom.start, atom.end);
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
