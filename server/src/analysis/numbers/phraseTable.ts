/** Phrases of several words, found at a place in one look-up. */

import { Shape, tokenize } from '../structure/tokens';
import { readAtoms, type Atoms } from './atoms';

interface Phrase<T> {
  /** The forms after the first. */
  readonly rest: readonly string[];
  readonly value: T;
  /** As it was written: tells symbols apart that differ in case only (MW, mW). */
  readonly written: string;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Number of atoms. */
  readonly length: number;
}

export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();

  /** Adds a phrase; one that is there already stays. */
  add(phrase: string, value: T): void {
    const [first, ...rest] = readAtoms(phrase, tokenize(phrase), () => false).forms;
    if (first === undefined) return;
    const list = this.byFirst.get(first) ?? [];
    const same = list.find((other) => other.rest.join(' ') === rest.join(' '));
    if (same && (same.written === phrase || phrase === phrase.toLowerCase())) return;
    list.push({ rest, value, written: phrase });
    list.sort((a, b) => b.rest.length - a.rest.length);
    this.byFirst.set(first, list);
  }

  addAll(entries: Readonly<Record<string, T>>): void {
    for (const [phrase, value] of Object.entries(entries)) this.add(phrase, value);
  }

  /** The words that phrases begin with, and what comes second in them; null where the word is a phrase by itself. */
  *beginnings(): Iterable<readonly [first: string, second: string | null]> {
    for (const [first, list] of this.byFirst) for (const { rest } of list) yield [first, rest[0] ?? null];
  }

  /** The longest phrase that starts at `at`; of two that differ in case only, the one written like the text. */
  match(text: string, atoms: Atoms, at: number): PhraseMatch<T> | null {
    const list = this.byFirst.get(atoms.forms[at] ?? '');
    if (!list) return null;
    let found: Phrase<T> | null = null;
    for (const phrase of list) {
      if (found && phrase.rest.length < found.rest.length) break;
      if (!this.stands(phrase, atoms, at)) continue;
      if (list.length === 1) return { value: phrase.value, length: phrase.rest.length + 1 };
      const written = text.slice(atoms.starts[at], atoms.ends[at + phrase.rest.length]);
      if (phrase.written === written) return { value: phrase.value, length: phrase.rest.length + 1 };
      found ??= phrase;
    }
    return found && { value: found.value, length: found.rest.length + 1 };
  }

  private stands(phrase: Phrase<T>, atoms: Atoms, at: number): boolean {
    for (let step = 0; step < phrase.rest.length; step++) {
      const atom = at + 1 + step;
      if (atoms.forms[atom] !== phrase.rest[step]) return false;
      if (((atoms.shapes[atom] ?? 0) & Shape.lineBefore) !== 0) return false;
    }
    return true;
  }
}
