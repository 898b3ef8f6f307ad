/** Tells of claims that somebody else has judged otherwise at the same time: one judgement counts, both are in the history. */

import { commands, l10n, type TextDocument } from 'vscode';
import { statusOf } from '../../../server/src/annotations/judge';
import type { MergeConflict } from '../../../server/src/annotations/mergeAnnotations';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { warn } from '../features/say';
import { rangeOf } from './articleAtHand';
import { shortened, statusName } from './articleWords';

export function sayConflicts(
  document: TextDocument,
  placed: readonly PlacedAnnotation[],
  conflicts: readonly MergeConflict[],
): void {
  const [first, ...others] = conflicts.filter(({ kept, other }) => statusOf(kept) !== statusOf(other));
  if (!first) return;
  const span = placed.find(({ annotation }) => annotation.id === first.id)?.span;
  const show = {
    title: l10n.t('Show'),
    run: () =>
      commands.executeCommand('vscode.open', document.uri, span && { selection: rangeOf(document, span) }),
  };
  const words =
    others.length === 0
      ? wordsOf(first)
      : l10n.t('{0} And {1} more were judged otherwise at the same time.', wordsOf(first), others.length);
  warn(words, show);
}

function wordsOf({ kept, other }: MergeConflict): string {
  return l10n.t(
    '“{0}” was judged at the same time: {1} by {2}, {3} by {4}. The first counts; both are in the history.',
    shortened(kept.target.selector[0].exact),
    statusName(statusOf(kept)),
    judgeOf(kept, statusOf(kept)),
    statusName(statusOf(other)),
    judgeOf(other, statusOf(other)),
  );
}

/** Who gave the status last; whoever made the annotation where nobody did. */
function judgeOf({ onRecord, creator }: MergeConflict['kept'], status: string): string {
  return onRecord.history.findLast(({ to }) => to === status)?.by ?? creator.name;
}
