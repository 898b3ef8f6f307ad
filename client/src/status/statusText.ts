/** What the status entries say. */

import { env, l10n } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol';
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
export function describeState(
  session: SessionState,
  status: StatusParams | undefined,
  highlighting = true,
): StatusText {
  const calm = { detail: '', busy: false, wrong: false, command: check() };
  switch (session) {
    case 'idle':
      return { ...calm, text: l10n.t('Not started') };
    case 'starting':
      return { ...calm, text: l10n.t('Starting…'), busy: true };
    case 'crashed':
      return {
        text: l10n.t('Stopped'),
        detail: l10n.t('the server ended too often'),
        busy: false,
        wrong: true,
        command: restart(),
      };
    case 'failed':
      return {
        text: l10n.t('Could not start'),
        detail: l10n.t('the output says why'),
        busy: false,
        wrong: true,
        command: restart(),
      };
    case 'running':
      return status ? describeArticle(status, highlighting) : { ...calm, text: l10n.t('Ready') };
  }
}

/** Short: the entry is one line, with the command at its end. Check Article tells the whole. */
function describeArticle({ state, message }: StatusParams, highlighting: boolean): StatusText {
  const calm = { detail: '', busy: state === 'checking', wrong: state === 'failed', command: check() };
  switch (state) {
    case 'checking':
      return { ...calm, text: l10n.t('Reading…') };
    case 'checked':
      return { ...calm, text: message, detail: highlighting ? '' : l10n.t('highlighting is off') };
    case 'waiting':
      return { ...calm, text: l10n.t('Read'), detail: l10n.t('findings not shown yet') };
    case 'notAnArticle':
      return { ...calm, text: l10n.t('Not an article') };
    case 'unsupportedLanguage':
      return { ...calm, text: l10n.t('Neither Indonesian nor English') };
    case 'empty':
      return { ...calm, text: l10n.t('Nothing to read') };
    case 'binary':
      return { ...calm, text: l10n.t('Not text') };
    case 'tooLarge':
      return { ...calm, text: l10n.t('Too long to read') };
    case 'failed':
      return {
        ...calm,
        text: l10n.t('Could not be read'),
        command: { id: 'onRecord.showOutput', title: l10n.t('Show Output') },
      };
  }
}

/** The entry about the language. */
export function describeLanguage(language: string | undefined, chosen: boolean): StatusText {
  return {
    text:
      language === undefined
        ? l10n.t('Language not known')
        : l10n.t('Article in {0}', languageName(language)),
    detail: chosen ? l10n.t('chosen by you') : '',
    busy: false,
    wrong: false,
    command: { id: 'onRecord.selectLanguage', title: l10n.t('Change') },
  };
}

/** A language's name in the language of the interface; the tag where it has none. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([env.language, 'en'], { type: 'language' }).of(tag) ?? tag;
}
