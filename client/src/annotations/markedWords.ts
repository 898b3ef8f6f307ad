/** The words a command is about, found by its arguments or the cursor, and changed by way of the store. */

import { l10n, type TextDocument, type TextEditor } from 'vscode';
import { say } from '../features/say';
import type { OnRecord } from '../onRecord';
import type { AnnotationChange, PlacedAnnotation } from './annotationStore';
import { claimsOf, placeOf } from './articleAtHand';
import { currentClaim } from './currentClaim';
import type { Desk } from './judging';
import { targetAt, type SpannedClaim, type Target } from './targets';

/** Words of an article, and the editor that they are at the cursor of, if it is the cursor that says so. */
export interface MarkedWords extends Target {
  readonly document: TextDocument;
  readonly editor: TextEditor | undefined;
  readonly words: string;
  readonly placed: readonly PlacedAnnotation[];
}

/** @param given what the command was called with */
export async function markedWords(onRecord: OnRecord, given: unknown): Promise<MarkedWords | undefined> {
  const place = await placeOf(onRecord, given);
  if (!place) return undefined;
  const { document, editor, selection } = place;
  const store = await onRecord.annotations();
  const { placed } = await store.load(document.uri);
  const claims = await claimsOf(onRecord, document);
  const current = editor && claims.find((claim) => isSameClaim(claim, currentClaim.in(editor)));
  const text = document.getText();
  const target = current ? onClaim(current) : targetAt(selection, text, claims, placed);
  if (!target) {
    say(
      l10n.t(
        'There is nothing to judge at the cursor. Put it into a statement, a quotation or a number, or select words.',
      ),
    );
    return undefined;
  }
  const words = text.slice(target.span.start, target.span.end);
  return { ...target, document, editor, words, placed };
}

const isSameClaim = (claim: SpannedClaim, other: SpannedClaim | undefined): boolean =>
  other?.start === claim.start && other.end === claim.end && other.kind === claim.kind;

function onClaim(claim: SpannedClaim): Target {
  return { span: { start: claim.start, end: claim.end }, kind: claim.kind, claim };
}

/**
 * Changes annotations on some words, unless they have been edited since the command was called.
 * @returns whether anything was changed
 */
export async function changeWords(
  onRecord: OnRecord,
  { document, span, words }: Pick<MarkedWords, 'document' | 'span' | 'words'>,
  edit: (desk: Desk) => readonly AnnotationChange[],
): Promise<boolean> {
  const store = await onRecord.annotations();
  return store.change(document, (placed, hand) => {
    const desk = deskOf(document, { placed, hand });
    if (desk.article.text.slice(span.start, span.end) === words) return edit(desk);
    say(l10n.t('The text has changed meanwhile. Nothing was marked.'));
    return [];
  });
}

export function deskOf(document: TextDocument, { placed, hand }: Pick<Desk, 'placed' | 'hand'>): Desk {
  const name = document.uri.path.split('/').at(-1) ?? document.uri.path;
  return { article: { name, text: document.getText() }, placed, hand, newId: () => crypto.randomUUID() };
}
