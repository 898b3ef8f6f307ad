/**
 * Atoms: tokens taken apart further where letters, digits and hyphens meet, so that `Rp1,2`, `41-year-old` and
 * `forty-two` read like running text. One pass; offsets are those of the tokens.
 */

import { Shape, TokenKind, TokenList, type Tokens } from '../structure/tokens';

/** The atoms of a block, laid out like its tokens; none is `mixed`. */
export type Atoms = Tokens;

/** One atom, for those who look at it from several sides. */
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

const kindNames = ['word', 'digits', 'word', 'possessive', 'quote', 'mark'] as const;

/** The atom at an index of the block. */
export function atomAt(atoms: Atoms, at: number): Atom {
  const shape = atoms.shapes[at] ?? 0;
  return {
    start: atoms.starts[at] ?? 0,
    end: atoms.ends[at] ?? 0,
    form: atoms.forms[at] ?? '',
    kind: kindNames[atoms.kinds[at] ?? TokenKind.mark] ?? 'mark',
    spaced: (shape & Shape.spaceBefore) !== 0,
    line: (shape & Shape.lineBefore) !== 0,
    capitalised: (shape & Shape.capitalised) !== 0,
    upperCase: (shape & Shape.upperCase) !== 0,
  };
}

const gathered = new TokenList();

/**
 * The tokens themselves where none has to be taken apart, as in most blocks.
 * @param splits tells, by its first part, whether a hyphenated word is taken apart (*forty-two*, not *disebut-sebut*)
 */
export function readAtoms(text: string, tokens: Tokens, splits: (firstPart: string) => boolean): Atoms {
  let copied = false;
  for (let token = 0; token < tokens.length; token++) {
    const kind = tokens.kinds[token] as TokenKind;
    const shape = tokens.shapes[token] ?? 0;
    const isHyphenated = kind === TokenKind.word && (shape & Shape.hyphenated) !== 0;
    const isSplit =
      kind === TokenKind.mixed ||
      (isHyphenated && (splits(firstPart(tokens.forms[token] ?? '')) || followsDigits(text, tokens, token)));
    if (!isSplit && !copied) continue;
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    if (!copied) gathered.pushAll(tokens, token);
    copied = true;
    if (isSplit) splitMixed(text, start, end, shape);
    else gathered.push(start, end, kind, shape, tokens.forms[token] ?? '');
  }
  return copied ? gathered.take() : tokens;
}

const firstPart = (form: string): string => form.slice(0, form.search(hyphen));

/** Whether digits and a hyphen stand right before: the rest of *27-year-old* is taken apart too. */
function followsDigits(text: string, { shapes, forms, ends }: Tokens, at: number): boolean {
  if (forms[at - 1] !== '-' || at < 2) return false;
  if ((((shapes[at] ?? 0) | (shapes[at - 1] ?? 0)) & Shape.spaceBefore) !== 0) return false;
  const last = text.charCodeAt((ends[at - 2] ?? 0) - 1);
  return last >= 0x30 && last <= 0x39;
}

const hyphen = /[-\u2010\u2011]/;
const piece = /[-\u2010\u2011]|\d[\d.,]*\d|\d|[^\d\u2010\u2011-]+/g;

/** Gathers the pieces of a token. */
function splitMixed(text: string, start: number, end: number, shape: number): void {
  let spacing = shape & (Shape.spaceBefore | Shape.lineBefore);
  for (const match of text.slice(start, end).matchAll(piece)) {
    const written = match[0];
    const form = written.toLowerCase();
    const isDigits = form >= '0' && form < ':';
    const isHyphen = !isDigits && written.length === 1 && hyphen.test(written);
    const capitalised = written === form ? 0 : Shape.capitalised;
    const isUpperCase = capitalised > 0 && written.length > 1 && written === written.toUpperCase();
    gathered.push(
      start + match.index,
      start + match.index + written.length,
      isDigits ? TokenKind.number : isHyphen ? TokenKind.mark : TokenKind.word,
      spacing | capitalised | (isUpperCase ? Shape.upperCase : 0),
      isHyphen ? '-' : form,
    );
    spacing = 0;
  }
}
