/** The state of a document, in a sentence. */
export const status = {
  checking: 'Reading the article …',
  checked: (statements: number, speakers: number, unsourced: number) =>
    `${count(statements, 'statement')}, ${count(speakers, 'speaker')}, ${unsourced} unsourced`,
  waiting: 'Read. Run “On Record: Check Article” to see the findings.',
  waitingForSave: 'Read. Findings appear when the file is saved.',
  notAnArticle: 'This does not read like a news article. “On Record: Check Article” reads it all the same.',
  unsupportedLanguage:
    'On Record reads Indonesian and English; this text seems to be in neither. Choose a language to read it all the same.',
  empty: 'There is no text to check.',
  binary: 'This is not text: the file holds binary data.',
  tooLarge: (megabytes: number) =>
    `This text is too long: On Record reads up to ${megabytes} million characters. Split it to check it.`,
  failed: 'The article could not be read. This is a defect of On Record; its log has the details.',
  language: { id: 'Indonesian', en: 'English' } as Readonly<Record<string, string>>,
};

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
