/** Next Unchecked: goes to the next claim that nobody has checked, or whose words have changed since. */

import { l10n, type TextEditor } from 'vscode';
import { claimsOf, spanOf, standings } from '../annotations/articleAtHand';
import { currentClaim } from '../annotations/currentClaim';
import { nextOpen, type Span } from '../annotations/targets';
import { isSettled } from '../../../server/src/annotations/standings';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { mention } from './say';

/** @returns whether there is one */
export async function nextUnchecked(onRecord: OnRecord): Promise<boolean> {
  const editor = activeArticle(onRecord);
  if (!editor) return false;
  return goToUnchecked(
    onRecord,
    editor,
    currentClaim.in(editor) ?? spanOf(editor.document, editor.selection).start,
  );
}

/** @param from the claim or the offset to go on from */
export async function goToUnchecked(
  onRecord: OnRecord,
  { document }: TextEditor,
  from: Span | number,
): Promise<boolean> {
  const store = await onRecord.annotations();
  const { placed } = await store.load(document.uri);
  const claims = await claimsOf(onRecord, document);
  const { claims: all, counts } = standings(document, claims, placed);
  const next = nextOpen(
    all.filter((standing) => !isSettled(standing)).map(({ claim }) => claim),
    from,
  );
  if (!next) {
    mention(
      counts.total === 0
        ? l10n.t('There is nothing to check in this article.')
        : l10n.t('Nothing is left to check: {0} of {1}.', counts.checked, counts.total),
    );
    return false;
  }
  if (next.wrapped) mention(l10n.t('Back at the first of what is left.'));
  await currentClaim.goTo(document, next.claim);
  return true;
}
