/** The ways drafts are edited: each edit says where the marked span of the old text stands in the new one. */

import type { Span } from '../../../server/src/analysis/article';
import { markTarget, pick, render, type Draft, type Piece, type Random, type Target } from './drafts';
import { changeWords, copyEdit, halve, misspellOne, rewriteTwo } from './sentences';

type Rows = readonly (readonly Piece[])[];

/** What an edit may draw on. */
interface Desk {
  readonly target: Target;
  readonly random: Random;
  /** Draws a sentence of another draft of the same kind. */
  readonly foreign: () => string;
}

/** Takes the marked draft to another; null where it does not apply. */
export type Edit = (rows: Rows, desk: Desk) => Rows | null;

const without = (rows: Rows, { paragraph, sentence }: Target): Rows =>
  rows.map((row, at) => (at === paragraph ? row.filter((_, place) => place !== sentence) : row));

const mapPieces = (rows: Rows, change: (piece: Piece, isTarget: boolean) => readonly Piece[]): Rows =>
  rows.map((row) => row.flatMap((piece) => change(piece, piece.target !== undefined)));

const foreignPiece = ({ foreign }: Desk): Piece => ({ text: foreign() });

const moveSentence: Edit = (rows, { target, random }) => {
  const piece = rows[target.paragraph]?.[target.sentence];
  if (!piece || rows.length < 2) return null;
  const others = rows.map((_, at) => at).filter((at) => at !== target.paragraph);
  const to = pick(others, random);
  return without(rows, target).map((row, at) => {
    if (at !== to) return row;
    const place = Math.floor(random() * (row.length + 1));
    return [...row.slice(0, place), piece, ...row.slice(place)];
  });
};

const moveParagraph: Edit = (rows, { target: { paragraph }, random }) => {
  const row = rows[paragraph];
  if (!row || rows.length < 2) return null;
  const left = rows.filter((_, at) => at !== paragraph);
  const place = Math.floor(random() * rows.length);
  return place === paragraph ? null : [...left.slice(0, place), row, ...left.slice(place)];
};

const copyEditAll = (rows: Rows, desk: Desk): Rows =>
  mapPieces(rows, (piece) => [copyEdit(piece, desk.random, desk.foreign)]);

/** By the names they are reported by. Where a name says "deleted", the span is gone, and so it is where `halved` cuts it off. */
export const edits: Readonly<Record<string, Edit>> = {
  'sentence deleted': (rows, { target }) => without(rows, target),
  'paragraph deleted': (rows, { target }) => rows.filter((_, at) => at !== target.paragraph),
  'deleted, another in its place': (rows, desk) =>
    mapPieces(rows, (piece, isTarget) => [isTarget ? foreignPiece(desk) : piece]),
  'deleted, the rest copy-edited': (rows, desk) => copyEditAll(without(rows, desk.target), desk),
  'sentence halved': (rows, { random }) =>
    mapPieces(rows, (piece, isTarget) => [isTarget ? halve(piece, random) : piece]),
  'sentence moved': moveSentence,
  'paragraph moved': moveParagraph,
  'paragraphs swapped': (rows, { target: { paragraph }, random }) => {
    const other = Math.floor(random() * rows.length);
    if (other === paragraph) return null;
    return rows.map((row, at) =>
      at === paragraph ? (rows[other] ?? []) : at === other ? (rows[paragraph] ?? []) : row,
    );
  },
  'copy-edited lightly': (rows, { random }) =>
    mapPieces(rows, (piece) => [random() < 0.4 ? misspellOne(piece, random) : piece]),
  'copy-edited': copyEditAll,
  'paragraph moved and copy-edited': (rows, desk) => {
    const moved = moveParagraph(rows, desk);
    return moved && copyEditAll(moved, desk);
  },
  'two words rewritten': (rows, { random }) =>
    mapPieces(rows, (piece, isTarget) => [isTarget ? rewriteTwo(piece, random) : piece]),
  'other words rewritten': (rows, { random }) =>
    mapPieces(rows, (piece, isTarget) => [isTarget ? changeWords(piece, random) : piece]),
  'article retyped around it': (rows, desk) =>
    mapPieces(rows, (piece, isTarget) => [isTarget ? piece : foreignPiece(desk)]),
  'deleted and retyped around it': (rows, desk) =>
    mapPieces(rows, (_, isTarget) => (isTarget ? [] : [foreignPiece(desk)])),
};

export interface EditedPair {
  /** The kind of span. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly span: Span;
  /** Where it stands afterwards; null where it is gone. */
  readonly truth: Span | null;
}

/** Applies one edit to a draft; null where it does not apply. */
export function editDraft(
  draft: Draft,
  target: Target,
  edit: Edit,
  means: Omit<Desk, 'target'>,
): EditedPair | null {
  const marked = markTarget(draft, target);
  const before = render(marked);
  const edited = edit(marked, { target, ...means });
  if (!edited || !before.span) return null;
  const after = render(edited);
  return { kind: target.kind, before: before.text, after: after.text, span: before.span, truth: after.span };
}
