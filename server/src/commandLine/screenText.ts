/** Whether a text can be read as an article, and in which language: asked for by name, so that nothing is passed over. */

import type { ConfigurationFile } from '../configuration/configurationFile';
import { screen } from '../documents/screening';
import { describeState } from '../features/report';
import type { Messages } from '../messages';

export type ScreenedText =
  | { readonly language: string }
  /** Why it is not read; an empty text is nobody's fault. */
  | { readonly message: string; readonly isEmpty: boolean };

interface ScreeningOptions {
  /** BCP 47 tag; the configuration file's, else detected, without it. */
  readonly language: string | undefined;
  readonly messages: Messages;
}

/** @param configured what the configuration file says of the text's file, where there is one */
export function screenText(
  text: string,
  configured: Pick<ConfigurationFile, 'language'> | null,
  { language, messages }: ScreeningOptions,
): ScreenedText {
  const screening = screen(
    { text, languageId: '', asked: true },
    { language: language ?? configured?.language ?? 'auto', plainText: true, included: null },
  );
  if (screening.analyze) return { language: screening.language };
  const message = describeState(screening.state, null, 'onType', messages);
  return { message, isEmpty: screening.state === 'empty' };
}
