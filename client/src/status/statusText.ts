/** What the status entries say. */

import { env, l10n } from 'vscode';
import type { ArticleCounts, StatusParams } from '../../../server/src/protocol';
import type { SessionState } from '../server/session';

export interface StatusText {
  readonly text: string;
  /** Empty where there is nothing more to say. */
  readonly detail: string;
  readonly busy: boolean;
  /** Something needs the user. */
  readonly wrong: boolean;
  readonly command: { readonly id: string; readonly title: string };
}

const check = () => ({ id: 'onRecord.checkArticle', title: l10n.t('Check') });
const restart = () => ({ id: 'onRecord.restartServer', title: l10n.t('Restart') });

/** The entry about the article: the server's state where it does not run, else what it says about the document. */
export function describeState(session: SessionState, status: StatusParams | undefined): StatusText {
  const calm = { detail: '', busy: false, wrong: false, command: check() };
  switch (session) {
    case 'idle':
      return { ...calm, text: l10n.t('Not started') };
    case 'starting':
      return { ...calm, text: l10n.t('Starting…'), busy: true };
    case 'crashed':
      return {
        text: l10n.t('Stopped'),
        detail: l10n.t('The language server ended too often. Nothing you wrote is lost.'),
        busy: false,
        wrong: true,
        command: restart(),
      };
    case 'failed':
      return {
        text: l10n.t('Could not start'),
        detail: l10n.t('The output channel says why.'),
        busy: false,
        wrong: true,
        command: restart(),
      };
    case 'running':
      if (!status) return { ...calm, text: l10n.t('Ready') };
      return {
        ...calm,
        text: status.counts ? countsText(status.counts) : status.message,
        detail: status.counts ? status.message : '',
        busy: status.state === 'checking',
        wrong: status.state === 'failed',
      };
  }
}

/** The entry about the language. */
export function describeLanguage(language: string | undefined, chosen: boolean): StatusText {
  return {
    text: language === undefined ? l10n.t('Language not known') : languageName(language),
    detail: chosen ? l10n.t('Chosen for this article') : l10n.t('Language of the article'),
    busy: false,
    wrong: false,
    command: { id: 'onRecord.selectLanguage', title: l10n.t('Change') },
  };
}

/** A language's name in the language of the interface; the tag where it has none. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([env.language, 'en'], { type: 'language' }).of(tag) ?? tag;
}

/** "31 statements · 12 speakers · 4 unsourced", in the language of the interface. */
export function countsText({ statements, speakers, unsourced }: ArticleCounts): string {
  return [
    statements === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', statements),
    speakers === 1 ? l10n.t('1 speaker') : l10n.t('{0} speakers', speakers),
    l10n.t('{0} unsourced', unsourced),
  ].join(' · ');
}
