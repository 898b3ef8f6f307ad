/** What the other features say. */
export const features = {
  nobodyNamed: 'nobody named',
  wrongMark: 'Wrong mark',
  madeOfIt: 'What On Record made of it',
  shouldBe: 'What it should be',
  codeLens: (statements: number, speakers: number, numbers: number, unsourced: number) =>
    [
      count(statements, 'statement'),
      count(speakers, 'speaker'),
      count(numbers, 'number'),
      `${unsourced} unsourced`,
    ].join(' · '),
  born: (years: string) => `born ${years}`,
  age: (years: string) => `${years} years old`,
  attribute: 'Say who says so …',
  notAClaim: 'Not a claim …',
  needsNoSource: 'Needs no source …',
  leaveAsItIs: 'Leave it as it is …',
  curlyQuotes: 'Make the quote marks curly',
  straightQuotes: 'Make the quote marks straight',
  writeAs: (number: string) => `Write as ${number}`,
  checkingWorkspace: 'Checking articles',
  checkedWorkspace: (articles: number, findings: number) =>
    `${count(articles, 'article')} checked, ${count(findings, 'finding')}`,
  cancelledWorkspace: (articles: number, findings: number) =>
    `Cancelled after ${count(articles, 'article')}, ${count(findings, 'finding')} so far`,
  notRead: (files: number) => `${count(files, 'file')} could not be read`,
};

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
