/** What the quick fixes “Not a claim” and “Needs no source” do: keep a rule quiet about some words, with the reason. */

import { l10n, Uri, window, workspace } from 'vscode';
import { isStatusBody, type Annotation } from '../../../server/src/annotations/annotation';
import {
  suppress as suppressRule,
  unsuppress as unsuppressRule,
} from '../../../server/src/annotations/judge';
import { fieldsOf } from '../annotations/articleAtHand';
import { shortened } from '../annotations/articleWords';
import { annotationFor } from '../annotations/judging';
import { changeWords, markedWords } from '../annotations/markedWords';
import type { OnRecord } from '../onRecord';

/** @param given `SuppressArguments` in protocol.ts */
export async function suppress(onRecord: OnRecord, given: unknown): Promise<boolean> {
  const { rule, reason } = fieldsOf(given);
  if (typeof rule !== 'string') return false;
  const marked = await markedWords(onRecord, given);
  if (!marked) return false;
  const why = typeof reason === 'string' ? reason : await askWhy(marked.words);
  if (why === undefined) return false;
  return changeWords(onRecord, marked, (desk) => {
    const annotation = suppressRule(annotationFor(marked, desk), rule, why, desk.hand);
    return [{ kind: 'put', annotation, span: marked.span }];
  });
}

/** @param given `UnsuppressArguments` in protocol.ts */
export async function unsuppress(onRecord: OnRecord, given: unknown): Promise<boolean> {
  const { uri, id, rule } = fieldsOf(given);
  if (typeof uri !== 'string' || typeof rule !== 'string') return false;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const store = await onRecord.annotations();
  return store.change(document, (placed, hand) =>
    placed
      .filter(({ annotation }) => annotation.id === id)
      .map(({ annotation, span }) => {
        const left = unsuppressRule(annotation, rule, hand);
        return saysNothing(left) ? { kind: 'remove', id: left.id } : { kind: 'put', annotation: left, span };
      }),
  );
}

/** An annotation that was there for the suppression only. */
function saysNothing({ body, onRecord }: Annotation): boolean {
  return onRecord.history.length === 0 && body.every(isStatusBody);
}

async function askWhy(words: string): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t('Why does “{0}” need no check?', shortened(words)),
    prompt: l10n.t('The reason is kept with the article’s annotations.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('A few words.') : undefined),
  });
  return reason?.trim();
}
