/** Decides whether a document is to be analysed at all, before any work is done. Pure. */

import type { LanguageTag } from '../analysis/article';
import { detectLanguage } from '../analysis/detectLanguage';
import { packFor } from '../analysis/languages';
import { readsLikeArticle } from '../analysis/readsLikeArticle';
import type { DocumentSettings } from '../configuration/settingsSource';
import { articleLanguageId, longestArticle, type ArticleState } from '../protocol';

/** Why a document is left alone. */
export type PassedOver = Extract<
  ArticleState,
  'empty' | 'binary' | 'tooLarge' | 'unsupportedLanguage' | 'notAnArticle'
>;

export type Screening =
  | { readonly analyze: true; readonly language: LanguageTag }
  | { readonly analyze: false; readonly state: PassedOver };

/** What screening needs to know of a document. */
export interface ScreenedText {
  readonly text: string;
  /** The editor's language id. */
  readonly languageId: string;
  /** True where the user asked for the check: the text then need not read like an article. */
  readonly asked: boolean;
}

const leaveAlone = (state: PassedOver): Screening => ({ analyze: false, state });

/** The settings that screening depends on. */
export type ScreeningSettings = Pick<DocumentSettings, 'language' | 'plainText' | 'included'>;

/** Cheap whatever the text's length: nothing is read but its size, its first paragraphs and its NUL characters. */
export function screen(screened: ScreenedText, settings: ScreeningSettings): Screening {
  const { text, languageId, asked } = screened;
  if (settings.included === false && !asked) return leaveAlone('notAnArticle');
  const sure = asked || settings.included === true || languageId === articleLanguageId;
  if (!sure && !settings.plainText) return leaveAlone('notAnArticle');
  if (text.length > longestArticle) return leaveAlone('tooLarge');
  // Not `includes`: in a text of two-byte characters every other byte is a zero, and each would be tried.
  if (text.search(/\0/) >= 0) return leaveAlone('binary');
  if (!/\S/.test(text)) return leaveAlone('empty');
  if (!sure && readsLikeArticle(text) === null) return leaveAlone('notAnArticle');
  const language = languageOf(text, settings.language);
  return language === null ? leaveAlone('unsupportedLanguage') : { analyze: true, language };
}

function languageOf(text: string, setting: string): LanguageTag | null {
  return packFor(setting)?.tag ?? detectLanguage(text)?.language ?? null;
}
