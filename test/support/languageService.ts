import { createLanguageService, type LanguageServiceHost } from '../../server/src/languageService';
import { defaultSettings } from '../../server/src/configuration/settings';
import { messagesFor } from '../../server/src/messages';

/** A client that can show everything. */
export const ableClient: LanguageServiceHost['client'] = {
  hoverFormat: 'markdown',
  relatedInformation: true,
  symbolTree: true,
  snippetEdits: true,
  annotates: true,
};

/** A language service in English, with the default settings and no files; a failure inside it is thrown. */
export function newLanguageService(changes: Partial<LanguageServiceHost> = {}) {
  let clock = 0;
  return createLanguageService({
    version: '0.0.0',
    today: () => new Date(0),
    messages: messagesFor('en'),
    rulePages: null,
    client: ableClient,
    settingsFor: () => Promise.resolve({ ...defaultSettings, included: null }),
    forgetSettings: () => undefined,
    readFile: () => Promise.resolve({ error: 'none' }),
    // Far apart, so that nothing is withheld from a sentence being typed.
    now: () => (clock += 10_000),
    pause: () => Promise.resolve(),
    log: (message) => {
      throw new Error(message);
    },
    ...changes,
  });
}
