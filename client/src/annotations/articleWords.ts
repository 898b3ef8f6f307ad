/** Words of an article as messages show them, and the names of statuses. */

import { l10n } from 'vscode';
import type { Status } from '../../../server/src/annotations/annotation';

/** Characters; more does not fit a title. */
const longest = 60;

/** On one line, cut at a word. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const blank = line.lastIndexOf(' ', longest);
  return `${line.slice(0, blank > 0 ? blank : longest)}…`;
}

export function statusName(status: Status): string {
  switch (status) {
    case 'unchecked':
      return l10n.t('Unchecked');
    case 'verified':
      return l10n.t('Verified');
    case 'incorrect':
      return l10n.t('Incorrect');
    case 'disputed':
      return l10n.t('Disputed');
    case 'unverifiable':
      return l10n.t('Unverifiable');
    case 'opinion':
      return l10n.t('Opinion');
  }
}
