/** What editors do to a sentence; the span marked in it moves along. */

import { pick, type Piece, type Random } from './drafts';

/** Puts other text in place of `from` to `to`. Text put in at a border of the span stays outside it. */
function replace(piece: Piece, from: number, to: number, by: string): Piece {
  const text = piece.text.slice(0, from) + by + piece.text.slice(to);
  const shift = by.length - (to - from);
  const { target } = piece;
  if (!target) return { text };
  const start = target.start >= to ? target.start + shift : target.start;
  const end = target.end > from && target.end >= to ? target.end + shift : target.end;
  return { text, target: { start, end } };
}

const wordsOf = (text: string): readonly RegExpMatchArray[] => [...text.matchAll(/\p{L}{4,}/gu)];

function changeWord(piece: Piece, random: Random, word: (old: string) => string): Piece {
  const found = pick(wordsOf(piece.text), random);
  if (!found) return piece;
  const at = found.index ?? 0;
  return replace(piece, at, at + found[0].length, word(found[0]));
}

function misspell(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word.slice(at, at + 1) + word.slice(at);
}

/** Takes a letter out of a word or doubles one. */
export const misspellOne = (piece: Piece, random: Random): Piece =>
  changeWord(piece, random, (word) => misspell(word, random));

const another = (word: string): string => `${word.slice(0, 1)}umbrax`;

/** Puts other words in place of two, wherever they are. */
export const rewriteTwo = (piece: Piece, random: Random): Piece =>
  changeWord(changeWord(piece, random, another), random, another);

/** Puts other words in place of a third of those outside the span. */
export function changeWords(piece: Piece, random: Random): Piece {
  const { target } = piece;
  return [...wordsOf(piece.text)].reverse().reduce((now, { index = 0, 0: word }) => {
    const inside = target && index < target.end && index + word.length > target.start;
    return inside || random() < 2 / 3 ? now : replace(now, index, index + word.length, another(word));
  }, piece);
}

type Correction = (piece: Piece, random: Random, foreign: () => string) => Piece;

/** A place between two words, where something may be put in or taken out. */
function space(piece: Piece, random: Random): number | undefined {
  return pick([...piece.text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)], random)?.index;
}

function everywhere(pattern: RegExp, by: (found: string) => string): Correction {
  return (piece) =>
    [...piece.text.matchAll(pattern)]
      .reverse()
      .reduce((now, { index, 0: found }) => replace(now, index, index + found.length, by(found)), piece);
}

/** None of them touches a digit. */
const corrections: readonly Correction[] = [
  misspellOne,
  // Other quote marks, other dashes, other spaces.
  everywhere(/["“”‘’']/g, (mark) => (/["“”]/.test(mark) ? (mark === '"' ? '”' : '"') : "'")),
  everywhere(/ [-–—]+ /g, (dash) => (dash.includes('—') ? ' - ' : ' — ')),
  everywhere(/(?<=\d) /g, () => '\u00a0'),
  // A comma put in or taken out, two spaces, a word put in.
  (piece, random) => {
    const comma = pick([...piece.text.matchAll(/,(?= )/g)], random);
    if (comma) return replace(piece, comma.index, comma.index + 1, '');
    const at = space(piece, random);
    return at === undefined ? piece : replace(piece, at, at, ',');
  },
  (piece, random) => {
    const at = space(piece, random);
    return at === undefined ? piece : replace(piece, at, at, ' ');
  },
  (piece, random, foreign) => {
    const at = space(piece, random);
    const word = pick(wordsOf(foreign()), random)?.[0];
    return at === undefined || word === undefined ? piece : replace(piece, at, at, ` ${word}`);
  },
  // A short word taken out, unless it is all that is marked; another case.
  (piece, random) => {
    const { target } = piece;
    const short = [...piece.text.matchAll(/(?<=\p{L} )\p{Ll}{1,3} (?=\p{L})/gu)].filter(
      ({ index, 0: word }) => !target || index >= target.end || index + word.length <= target.start,
    );
    const found = pick(short, random);
    return found ? replace(piece, found.index, found.index + found[0].length, '') : piece;
  },
  (piece, random) =>
    changeWord(piece, random, (word) => {
      const first = word.slice(0, 1);
      return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
    }),
];

/** Makes one or two of the corrections that a copy desk makes, in four sentences of five. */
export function copyEdit(piece: Piece, random: Random, foreign: () => string): Piece {
  const count = random() < 0.2 ? 0 : random() < 0.5 ? 1 : 2;
  let edited = piece;
  for (let done = 0; done < count; done++)
    edited = pick(corrections, random)?.(edited, random, foreign) ?? edited;
  return edited;
}

/** Takes away the first or the second half of a sentence; of a span across the cut what is left stays marked. */
export function halve(piece: Piece, random: Random): Piece {
  const spaces = [...piece.text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces[Math.floor(spaces.length / 2)] ?? 0;
  const [from, to] = random() < 0.5 ? [0, at + 1] : [at, piece.text.length];
  const text = piece.text.slice(0, from) + piece.text.slice(to);
  const { target } = piece;
  if (!target) return { text };
  const cut = (offset: number): number => (offset <= from ? offset : Math.max(from, offset - (to - from)));
  const [start, end] = [cut(target.start), cut(target.end)];
  return start < end ? { text, target: { start, end } } : { text };
}
