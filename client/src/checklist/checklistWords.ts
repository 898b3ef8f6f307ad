/** What the checklist says. */

import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import { isNoteBody, type Annotation, type Status } from '../../../server/src/annotations/annotation';
import type { StandingCounts } from '../../../server/src/annotations/standings';
import { statusName } from '../annotations/articleWords';
import type { Filter, GroupKey, Grouping, Standing } from './arrangement';

export function groupName(key: GroupKey): string {
  switch (key.kind) {
    case 'paragraph':
      return key.place;
    case 'status':
      return key.status === 'changed' ? l10n.t('Changed since it was checked') : statusName(key.status);
    case 'speaker':
      return key.name ?? l10n.t('Nobody named');
    case 'source':
      return key.name ?? l10n.t('No source yet');
  }
}

export function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'paragraph':
      return l10n.t('By paragraph');
    case 'status':
      return l10n.t('By status');
    case 'speaker':
      return l10n.t('By speaker');
    case 'source':
      return l10n.t('By source');
  }
}

export function filterName(filter: Filter): string {
  switch (filter) {
    case 'all':
      return l10n.t('Everything');
    case 'open':
      return l10n.t('What is left to check');
    case 'disputed':
      return l10n.t('What is disputed, wrong or changed');
  }
}

/** *31 of 42*. */
export function progress({ checked, total }: StandingCounts): string {
  return l10n.t('{0} of {1} checked', checked, total);
}

/** The status, and whether the words have changed since. */
export function standingName({ status, changed }: Pick<Standing, 'status' | 'changed'>): string {
  return changed === null ? statusName(status) : l10n.t('{0}, but changed since', statusName(status));
}

/** The notes of annotations, a line each: who wrote what. */
export function noteLines(annotations: readonly Annotation[]): readonly string[] {
  return annotations
    .flatMap(({ body }) => body.filter(isNoteBody))
    .map(({ creator, value, 'onRecord:resolved': resolved }) => {
      const said = [creator?.name ?? '', value].filter(Boolean).join(': ');
      return resolved === true ? l10n.t('{0} (resolved)', said) : said;
    });
}

/** Different shapes, not colours alone. */
const icons: Readonly<Record<Status, readonly [icon: string, color: string | null]>> = {
  unchecked: ['circle-large-outline', null],
  verified: ['pass-filled', 'onRecord.verified'],
  incorrect: ['error', 'onRecord.incorrect'],
  disputed: ['question', 'onRecord.disputed'],
  unverifiable: ['circle-slash', 'onRecord.unverifiable'],
  opinion: ['comment', 'onRecord.opinion'],
};

export function standingIcon({ status, changed }: Pick<Standing, 'status' | 'changed'>): ThemeIcon {
  if (changed !== null) return new ThemeIcon('history', new ThemeColor('onRecord.disputed'));
  const [icon, color] = icons[status];
  return color === null ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor(color));
}
