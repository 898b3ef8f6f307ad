/**
 * Atoms: tokens taken apart further where letters, digits and hyphens meet, so that `Rp1,2`, `41-year-old` and
 * `forty-two` read like running text. One pass; offsets are those of the tokens.
 */

import type { Tokens } from '../structure/tokens';
import { Shape, TokenKind } from '../structure/tokens';

export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Lower case, as in `Tokens.forms`. */
  readonly form: string;
  readonly kind: 'word' | 'digits' | 'mark' | 'quote' | 'possessive' | 'end';
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it. */
  readonly line: boolean;
  readonly capitalised: boolean;
  /** Two or more letters, all upper case. */
  readonly upperCase: boolean;
}

/** Stands in for every atom before the first and after the last. */
export const noAtom: Atom = {
  start: 0,
  end: 0,
  form: '',
  kind: 'end',
  spaced: true,
  line: true,
  capitalised: false,
  upperCase: false,
};

const wordKinds = ['word', 'digits', 'word', 'possessive', 'quote', 'mark'] as const;

/**
 * @param splits tells, by its first part, whether a hyphenated word is taken apart (*forty-two*, not *disebut-sebut*)
 */
export function readAtoms(
  text: string,
  tokens: Tokens,
  splits: (firstPart: string) => boolean,
): readonly Atom[] {
  const atoms: Atom[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const kind = tokens.kinds[token] ?? TokenKind.mark;
    const shape = tokens.shapes[token] ?? 0;
    const form = tokens.forms[token] ?? '';
    if (kind === TokenKind.mixed) splitMixed(text, start, end, shape, atoms);
    else if (
      kind === TokenKind.word &&
      shape & Shape.hyphenated &&
      (splits(form.slice(0, form.search(hyphen))) || followsDigits(atoms, shape))
    )
      splitMixed(text, start, end, shape, atoms);
    else
      atoms.push({
        start,
        end,
        form,
        kind: wordKinds[kind] ?? 'mark',
        spaced: (shape & Shape.spaceBefore) !== 0,
        line: (shape & Shape.lineBefore) !== 0,
        capitalised: (shape & Shape.capitalised) !== 0,
        upperCase: (shape & Shape.upperCase) !== 0,
      });
  }
  return atoms;
}

/** Whether a hyphen and digits stand right before: the rest of *27-year-old* is taken apart too. */
function followsDigits(atoms: readonly Atom[], shape: number): boolean {
  if (shape & Shape.spaceBefore || atoms.at(-1)?.form !== '-') return false;
  return atoms.at(-2)?.kind === 'digits' && !atoms.at(-1)?.spaced;
}

const hyphen = /[-\u2010\u2011]/;
const piece = /[-\u2010\u2011]|\d[\d.,]*\d|\d|[^\d\u2010\u2011-]+/g;

function splitMixed(text: string, start: number, end: number, shape: number, atoms: Atom[]): void {
  let first = true;
  for (const match of text.slice(start, end).matchAll(piece)) {
    const written = match[0];
    const form = written.toLowerCase();
    const isDigits = form >= '0' && form < ':';
    const isHyphen = !isDigits && written.length === 1 && hyphen.test(written);
    atoms.push({
      start: start + match.index,
      end: start + match.index + written.length,
      form: isHyphen ? '-' : form,
      kind: isDigits ? 'digits' : isHyphen ? 'mark' : 'word',
      spaced: first && (shape & Shape.spaceBefore) !== 0,
      line: first && (shape & Shape.lineBefore) !== 0,
      capitalised: written !== form,
      upperCase: written.length > 1 && written !== form && written === written.toUpperCase(),
    });
    first = false;
  }
}
