/** What the command line says. */
export const commandLine = {
  description:
    'Reads news articles for fact-checkers: who says what, every number, every statement with nobody behind it.',
  analyze: 'analyse articles given as JSON Lines on standard input',
  jsonl: 'one {"id", "text", "language"?} a line in, one analysis a line out',
  reanchor: 'find spans of one version of a text in the next, given as JSON Lines on standard input',
  reanchorJsonl: 'one {"id", "before", "after", "spans": [[start, end], …]} a line',
  check: 'check articles and print findings as a linter does',
  files: 'files or folders to check; - is standard input',
  report: 'make a report of an article with what was judged of it',
  article: 'the article; its annotations lie beside it, in NAME.annotations.jsonl',
  reportFormat: 'form of the report',
  output: 'file to write the report to, whole or not at all; standard output without it',
  lsp: 'run the language server on standard input and output, for an editor',
  stdio: 'accepted because editors pass it; there is no other transport',
  language: 'language of the articles (id, en); detected without it',
  locale: 'language of the messages (id, en); the system’s without it',
  severity: 'report findings of this severity and above',
  rule: 'set the severity of a rule (ID=SEVERITY); may be repeated',
  format: 'how findings are printed',
  config: 'read this configuration file instead of looking for one',
  noConfig: 'look for no configuration file',
  fix: 'apply the fixes that are sure to be right, and report what is left',
  requireVerified:
    'fail while a number or quotation has not been judged, has changed since, or a mark has lost its words',
  help: 'Try on-record --help.',
  noFiles: 'Name at least one file or folder to check.',
  ruleSyntax: (given: string) => `“${given}” is not ID=SEVERITY, as in attribution.vague-source=warning.`,
  unknownRule: (rule: string, known: readonly string[]) =>
    `There is no rule “${rule}”. The rules are: ${known.join(', ')}.`,
  unknownSeverity: (given: string, known: readonly string[]) =>
    `“${given}” is no severity. It is one of: ${known.join(', ')}.`,
  unknownLanguage: (given: string, known: readonly string[]) =>
    `On Record does not read “${given}”. It reads: ${known.join(', ')}.`,
  syntax: (detail: string) => `This is not valid JSON: ${detail}`,
  notAnObject: 'A configuration file holds one JSON object.',
  unknownKey: (key: string, known: readonly string[]) =>
    `There is no setting “${key}”. There are: ${known.join(', ')}.`,
  notStrings: (key: string) => `“${key}” must be a list of globs in quotes.`,
  missing: 'There is no such file.',
  folder: 'This is a folder.',
  forbidden: 'It may not be read.',
  notWritten: (code: string) => `It could not be written (${code}).`,
  notUtf8: 'It is not UTF-8 throughout, so fixes are not written to it.',
  fileTooLarge: (megabytes: number) => `It is larger than ${megabytes} MB.`,
  unreadable: (code: string) => `It could not be read (${code}).`,
  brokenLine: (line: number, problem: string) => `Line ${line} cannot be read: ${problem}.`,
  lineProblem: {
    notJson: 'it is not valid JSON',
    conflictMarker: 'git has left a conflict there',
    tooDeep: 'it is nested deeper than any annotation',
    tooLong: 'it is longer than any annotation',
    notUtf8: 'it is not UTF-8',
  },
  noReportOfBroken: 'No report was made, since it would leave judgements out. The file was not changed.',
  newerLines: (lines: number) =>
    `${lines === 1 ? '1 line was' : `${lines} lines were`} written by a newer version of On Record and left out.`,
  otherLines: (lines: number) =>
    `${lines === 1 ? '1 line is no annotation' : `${lines} lines are no annotations`} of On Record and left out.`,
  nothingJudged: 'There is no such file: nothing has been judged yet.',
  notOverSources: 'A report does not go over an article or its annotations. Choose another file.',
  nothingFound: 'There are no articles in this folder.',
  severityName: { hint: 'hint', information: 'information', warning: 'warning', error: 'error' },
  clean: (files: number) => `No findings in ${files === 1 ? '1 file' : `${files} files`}.`,
  summary: (findings: number, files: number) =>
    `${findings === 1 ? '1 finding' : `${findings} findings`} in ${files === 1 ? '1 file' : `${files} files`}`,
  failed: (files: number) =>
    files === 1 ? '1 file could not be checked.' : `${files} files could not be checked.`,
  fixed: (fixes: number) => (fixes === 1 ? '1 fix applied.' : `${fixes} fixes applied.`),
  failure: 'On Record failed. This is a defect; please report it with what follows.',
};
