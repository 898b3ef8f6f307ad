/** Select the Article's Language: for the one article whose language was recognised wrongly. */

import { l10n, window, type QuickPickItem } from 'vscode';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol';
import type { OnRecord } from '../onRecord';
import { languageName } from '../status/statusText';
import { activeArticle } from './activeArticle';

/** The languages the setting `onRecord.language` offers. */
export const articleLanguages = ['id', 'en'] as const;

interface LanguageItem extends QuickPickItem {
  /** Undefined goes by the setting. */
  readonly language: string | undefined;
}

export async function selectLanguage(onRecord: OnRecord): Promise<void> {
  const editor = activeArticle(onRecord);
  if (!editor) return;
  const uri = editor.document.uri.toString();
  const chosen = onRecord.languages.of(uri);
  const items: LanguageItem[] = [
    { label: l10n.t('As the settings say'), language: undefined },
    ...articleLanguages.map((language) => ({ label: languageName(language), language })),
  ];
  const picked = await window.showQuickPick(
    items.map((item) => ({ ...item, ...(item.language === chosen && { description: l10n.t('chosen') }) })),
    { title: l10n.t('Language of this article') },
  );
  if (!picked) return;
  await onRecord.languages.choose(uri, picked.language);
  const client = await onRecord.session.start();
  await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}
