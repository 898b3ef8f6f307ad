/** Add Source: what settles the claim at the cursor, with the place in it where it is found. */

import { l10n, type TextDocument } from 'vscode';
import { askForSource } from '../annotations/askForSource';
import { shortened } from '../annotations/articleWords';
import { addSourceTo } from '../annotations/judging';
import { changeWords, deskOf, markedWords } from '../annotations/markedWords';
import { sourcesUsed } from '../annotations/sourceRecords';
import type { OnRecord } from '../onRecord';
import { mention } from './say';

/** @returns whether one was added */
export async function addSource(onRecord: OnRecord, given: unknown): Promise<boolean> {
  const marked = await markedWords(onRecord, given);
  if (!marked) return false;
  const record = await askForSource(sourcesUsed(marked.placed), titleFor(marked.words));
  if (!record) return false;
  const added = await changeWords(onRecord, marked, (desk) => [addSourceTo(marked, record, desk)]);
  if (added) mention(l10n.t('Source added: {0}', shortened(record.source)));
  return added;
}

/** Asks for a source of an annotation, and adds it. Leaving the question adds none. */
export async function sourceFor(onRecord: OnRecord, document: TextDocument, id: string): Promise<void> {
  const store = await onRecord.annotations();
  const { placed } = await store.load(document.uri);
  const marked = placed.find(({ annotation }) => annotation.id === id);
  if (!marked?.span) return;
  const words = document.getText().slice(marked.span.start, marked.span.end);
  const record = await askForSource(sourcesUsed(placed), titleFor(words));
  if (!record) return;
  // The text may have been edited meanwhile; the annotation has moved along.
  await store.change(document, (current, hand) => {
    const now = current.find(({ annotation }) => annotation.id === id);
    if (!now?.span) return [];
    const { kind } = now.annotation.onRecord;
    return [addSourceTo({ span: now.span, kind }, record, deskOf(document, { placed: current, hand }))];
  });
}

const titleFor = (words: string): string => l10n.t('Source for “{0}”', shortened(words));
