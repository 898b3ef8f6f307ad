/** Drafts as edits work on them, and spans in them. */

import type { Span } from '../../../server/src/analysis/article';

/** A text as rows of sentences: what edits work on. */
export interface Draft {
  readonly id: string;
  /** The kind of text. */
  readonly kind: string;
  /** Paragraphs of sentences. */
  readonly paragraphs: readonly (readonly string[])[];
  /** The text of them, as it stands before it is edited. */
  readonly text: string;
}

/** A text as a draft: a line is a paragraph. */
export function draftOf(id: string, kind: string, text: string): Draft {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(/(?<=[.?!]["”’]?)\s+(?=["“‘]?\p{Lu})/u));
  const { text: whole } = render(paragraphs.map((row) => row.map((sentence) => ({ text: sentence }))));
  return { id, kind, paragraphs, text: whole };
}

/** A span to be followed: a sentence, or a part of one. */
export interface Target {
  /** The kind of span. */
  readonly kind: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** Offsets into the sentence. */
  readonly span: Span;
}

export interface EditedPair {
  /** The kind of span. */
  readonly kind: string;
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

/** One of a list, or undefined where it is empty. */
export const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** A sentence, and the span in it where it is the one that is followed. */
export interface Piece {
  readonly text: string;
  readonly target?: Span | undefined;
}

/** The draft as pieces, with the span marked in the sentence that it is in. */
export function markTarget(draft: Draft, target: Target): readonly (readonly Piece[])[] {
  return draft.paragraphs.map((sentences, paragraph) =>
    sentences.map((text, sentence) =>
      paragraph === target.paragraph && sentence === target.sentence
        ? { text, target: target.span }
        : { text },
    ),
  );
}

/** The text, and where the marked span stands in it. */
export function render(paragraphs: readonly (readonly Piece[])[]): {
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
