/** Reattach: an annotation whose words are gone is put on the claim at the cursor or on the selected words. */

import { l10n, ThemeIcon, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { Annotation } from '../../../server/src/annotations/annotation';
import { attach, statusOf } from '../../../server/src/annotations/judge';
import { fieldsOf } from '../annotations/articleAtHand';
import { shortened, statusName } from '../annotations/articleWords';
import { changeWords, markedWords } from '../annotations/markedWords';
import { likeness } from '../annotations/orphans';
import type { OnRecord } from '../onRecord';
import { mention, say } from './say';

interface OrphanItem extends QuickPickItem {
  readonly orphan: Annotation;
}

/**
 * @param given `{uri, range}` names the words, `{id}` the orphan; else the cursor and the user do
 * @returns whether one was attached
 */
export async function reattach(onRecord: OnRecord, given: unknown): Promise<boolean> {
  const marked = await markedWords(onRecord, given);
  if (!marked) return false;
  const { document, words, span, kind } = marked;
  const orphans = marked.placed.flatMap((placed) => (placed.span ? [] : [placed.annotation]));
  if (orphans.length === 0) {
    mention(l10n.t('Every mark has its words in this article.'));
    return false;
  }
  const { id } = fieldsOf(given);
  const named = orphans.find((orphan) => orphan.id === id);
  const orphan = named ?? (await choose(onRecord, document, orphans, words));
  if (!orphan) return false;
  const attached = await changeWords(onRecord, marked, ({ article, placed, hand }) => {
    const now = placed.find(({ annotation }) => annotation.id === orphan.id);
    if (!now) return [];
    return [{ kind: 'put', annotation: attach(now.annotation, article.text, span, kind, hand), span }];
  });
  if (attached) mention(l10n.t('Attached to “{0}”.', shortened(words)));
  return attached;
}

/** A list of the orphans, the most alike first; a button lets one go. */
function choose(
  onRecord: OnRecord,
  document: TextDocument,
  orphans: readonly Annotation[],
  words: string,
): Promise<Annotation | undefined> {
  const letGo = { iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Let it go') };
  return new Promise((resolve) => {
    const pick = window.createQuickPick<OrphanItem>();
    pick.title = l10n.t('Attach to “{0}”', shortened(words));
    pick.placeholder = l10n.t('Which mark belongs to these words?');
    pick.matchOnDescription = true;
    pick.items = [...orphans]
      .sort((a, b) => likeness(wordsOf(b), words) - likeness(wordsOf(a), words))
      .map((orphan) => ({
        label: shortened(wordsOf(orphan)).replaceAll('$(', '$\u200b('),
        description: statusName(statusOf(orphan)),
        buttons: [letGo],
        orphan,
      }));
    pick.onDidTriggerItemButton(({ item }) => {
      pick.items = pick.items.filter((other) => other !== item);
      void remove(onRecord, document, item.orphan);
      if (pick.items.length === 0) pick.hide();
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.orphan);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

const wordsOf = ({ target }: Annotation): string => target.selector[0].exact;

async function remove(onRecord: OnRecord, document: TextDocument, orphan: Annotation): Promise<void> {
  const store = await onRecord.annotations();
  await store.change(document, () => [{ kind: 'remove', id: orphan.id }]);
  const back = {
    title: l10n.t('Put It Back'),
    run: () => store.change(document, () => [{ kind: 'put', annotation: orphan, span: null }]),
  };
  say(l10n.t('The mark on “{0}” was deleted.', shortened(wordsOf(orphan))), back);
}
