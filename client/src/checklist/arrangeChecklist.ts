/** Arrange Checklist: how its items are grouped, and which are shown. */

import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { fieldsOf } from '../annotations/articleAtHand';
import type { OnRecord } from '../onRecord';
import { filters, groupings, type Arrangement } from './arrangement';
import { filterName, groupingName } from './checklistWords';
import { currentChecklist } from './showChecklist';

interface Choice extends QuickPickItem {
  readonly arrangement: Arrangement | null;
}

/**
 * @param given `{grouping}` or `{filter}`, or both, name what is wanted; else the user is asked
 * @returns whether it was arranged
 */
export async function arrangeChecklist(onRecord: OnRecord, given: unknown): Promise<boolean> {
  await onRecord.annotations();
  const checklist = currentChecklist();
  if (!checklist) return false;
  const { arrangement } = checklist;
  const fields = fieldsOf(given);
  const grouping = groupings.find((name) => name === fields['grouping']);
  const filter = filters.find((name) => name === fields['filter']);
  const isNamed = grouping !== undefined || filter !== undefined;
  const chosen = isNamed
    ? { grouping: grouping ?? arrangement.grouping, filter: filter ?? arrangement.filter }
    : await choose(arrangement);
  if (!chosen) return false;
  await checklist.setArrangement(chosen);
  return true;
}

async function choose(now: Arrangement): Promise<Arrangement | null> {
  const heading = (label: string): Choice => ({
    label,
    kind: QuickPickItemKind.Separator,
    arrangement: null,
  });
  const choice = (label: string, arrangement: Arrangement, isNow: boolean): Choice => ({
    label,
    description: isNow ? l10n.t('as it is') : '',
    arrangement,
  });
  const picked = await window.showQuickPick(
    [
      heading(l10n.t('Group')),
      ...groupings.map((grouping) =>
        choice(groupingName(grouping), { ...now, grouping }, grouping === now.grouping),
      ),
      heading(l10n.t('Show')),
      ...filters.map((filter) => choice(filterName(filter), { ...now, filter }, filter === now.filter)),
    ],
    { title: l10n.t('Checklist') },
  );
  return picked?.arrangement ?? null;
}
