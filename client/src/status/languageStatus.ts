/** The entries under `{}` in the status bar: what On Record makes of the article, and its language. */

import {
  languages,
  LanguageStatusSeverity,
  window,
  type Disposable,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import { setContext, type OnRecord } from '../onRecord';
import { describeLanguage, describeState, type StatusText } from './statusText';

export function showLanguageStatus(onRecord: OnRecord): void {
  const { context, session, statuses, highlighting } = onRecord;
  const article = languages.createLanguageStatusItem('onRecord.article', onRecord.selector);
  const language = languages.createLanguageStatusItem('onRecord.language', onRecord.selector);
  article.name = 'On Record';
  language.name = 'On Record';

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const status = document && statuses.of(document.uri);
    setContext('inArticle', document !== undefined && statuses.isArticle(document.uri));
    article.selector = language.selector = onRecord.selector;
    show(article, describeState(session.state, status, highlighting.on));
    show(language, describeLanguage(status?.language ?? undefined, chosenFor(onRecord, document)));
  };
  const listeners: Disposable[] = [
    session.onDidChangeState((state) => {
      if (state !== 'running') statuses.clear();
      update();
    }),
    statuses.onDidChange(update),
    highlighting.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
  ];
  context.subscriptions.push(article, language, ...listeners);
  update();
}

function chosenFor({ languages: chosen }: OnRecord, document: TextDocument | undefined): boolean {
  return document !== undefined && chosen.of(document.uri.toString()) !== undefined;
}

function show(item: LanguageStatusItem, { text, detail, busy, wrong, command }: StatusText): void {
  item.text = text;
  item.detail = detail;
  item.busy = busy;
  item.severity = wrong ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command = { title: command.title, command: command.id };
  item.accessibilityInformation = { label: detail === '' ? text : `${text}. ${detail}` };
}
