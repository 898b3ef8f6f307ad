/** Drafts and how they are edited: each edit says where every span of the old text stands in the new one. */

import type { Span } from '../../../server/src/analysis/article';

/** A text as rows of sentences: what edits work on. */
export interface Draft {
  readonly id: string;
  readonly kind: string;
  /** Paragraphs of sentences. */
  readonly paragraphs: readonly (readonly string[])[];
}

/** A text as a draft: a line is a paragraph. */
export function draftOf(id: string, kind: string, text: string): Draft {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(/(?<=[.?!]["”’]?)\s+(?=["“‘]?\p{Lu})/u));
  return { id, kind, paragraphs };
}

/** A span to be followed: a sentence, a number in it, or a few words of it. */
export interface Target {
  readonly paragraph: number;
  readonly sentence: number;
  /** Offsets into the sentence. */
  readonly span: Span;
}

export interface EditedPair {
  readonly before: string;
  readonly after: string;
  readonly span: Span;
  /** Where it stands afterwards; null where it is gone. */
  readonly truth: Span | null;
}

/** A random source: the same numbers at every run. */
export type Random = () => number;

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

interface Piece {
  readonly text: string;
  readonly target?: Span | undefined;
}

const mark = (draft: Draft, target: Target): Piece[][] =>
  draft.paragraphs.map((sentences, paragraph) =>
    sentences.map((text, sentence) =>
      paragraph === target.paragraph && sentence === target.sentence
        ? { text, target: target.span }
        : { text },
    ),
  );

function render(paragraphs: readonly (readonly Piece[])[]): {
  readonly text: string;
  readonly span: Span | null;
} {
  let text = '';
  let span: Span | null = null;
  for (const paragraph of paragraphs.filter((pieces) => pieces.length > 0)) {
    if (text) text += '\n\n';
    paragraph.forEach((piece, at) => {
      if (at > 0) text += ' ';
      if (piece.target)
        span = { start: text.length + piece.target.start, end: text.length + piece.target.end };
      text += piece.text;
    });
  }
  return { text, span };
}

/** An edit takes the marked draft to another; it returns null where it does not apply. */
type Edit = (pieces: Piece[][], target: Target, random: Random, others: readonly Draft[]) => Piece[][] | null;

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** Rewrites words of a sentence outside or inside the span; the span's borders move along. */
function replaceWord(piece: Piece, from: number, to: number, word: string): Piece {
  const text = piece.text.slice(0, from) + word + piece.text.slice(to);
  const shift = word.length - (to - from);
  const { target } = piece;
  if (!target) return { text };
  const start = target.start >= to ? target.start + shift : target.start;
  const end = target.end >= to ? target.end + shift : target.end;
  return { text, target: { start, end } };
}

const wordsOf = (text: string): RegExpMatchArray[] => [...text.matchAll(/\p{L}{4,}/gu)];

function rewriteWords(piece: Piece, count: number, random: Random, word: (old: string) => string): Piece {
  let result = piece;
  for (let done = 0; done < count; done++) {
    const found = pick(wordsOf(result.text), random);
    if (!found) break;
    result = replaceWord(result, found.index ?? 0, (found.index ?? 0) + found[0].length, word(found[0]));
  }
  return result;
}

function misspell(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return (
    pick(
      [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word.slice(at, at + 1) + word.slice(at)],
      random,
    ) ?? word
  );
}

/** The ways drafts are edited. In all but the last two rows of a deletion the span is still there. */
export const edits: Readonly<Record<string, Edit>> = {
  'sentence deleted': (pieces, { paragraph, sentence }) =>
    pieces.map((row, at) => (at === paragraph ? row.filter((_, place) => place !== sentence) : row)),
  'paragraph deleted': (pieces, { paragraph }) => pieces.filter((_, at) => at !== paragraph),
  'sentence moved': (pieces, { paragraph, sentence }, random) => {
    const piece = pieces[paragraph]?.[sentence];
    if (!piece || pieces.length < 2) return null;
    const rows = pieces.map((row, at) =>
      at === paragraph ? row.filter((_, place) => place !== sentence) : [...row],
    );
    pick(
      rows.filter((_, at) => at !== paragraph),
      random,
    )?.push(piece);
    return rows;
  },
  'copy-edited': (pieces, _, random) =>
    pieces.map((row) =>
      row.map((piece) =>
        random() < 0.4 ? rewriteWords(piece, 1, random, (word) => misspell(word, random)) : piece,
      ),
    ),
  'two words rewritten': (pieces, { paragraph, sentence }, random) =>
    pieces.map((row, at) =>
      row.map((piece, place) =>
        at === paragraph && place === sentence
          ? rewriteWords(
              piece,
              2,
              random,
              (word) => `${word.slice(0, 1)}${'alami'.slice(0, 3)}${word.length}x`,
            )
          : piece,
      ),
    ),
  'paragraphs swapped': (pieces, { paragraph }, random) => {
    const other = Math.floor(random() * pieces.length);
    if (other === paragraph) return null;
    const rows = [...pieces];
    [rows[paragraph], rows[other]] = [rows[other] ?? [], rows[paragraph] ?? []];
    return rows;
  },
  'article retyped around it': (pieces, { paragraph, sentence }, random, others) => {
    const foreign = others.flatMap((draft) => draft.paragraphs.flat());
    return pieces.map((row, at) =>
      row.map((piece, place) =>
        at === paragraph && place === sentence ? piece : { text: pick(foreign, random) ?? '' },
      ),
    );
  },
  'deleted and retyped around it': (pieces, { paragraph, sentence }, random, others) => {
    const foreign = others.flatMap((draft) => draft.paragraphs.flat());
    return pieces.map((row, at) =>
      row.flatMap((_, place) =>
        at === paragraph && place === sentence ? [] : [{ text: pick(foreign, random) ?? '' }],
      ),
    );
  },
};

/** Applies one edit to a draft; null where it does not apply or changes nothing that could be measured. */
export function editDraft(
  draft: Draft,
  target: Target,
  edit: Edit,
  random: Random,
  others: readonly Draft[],
): EditedPair | null {
  const marked = mark(draft, target);
  const before = render(marked);
  const edited = edit(marked, target, random, others);
  if (!edited || !before.span) return null;
  const after = render(edited);
  return { before: before.text, after: after.text, span: before.span, truth: after.span };
}
