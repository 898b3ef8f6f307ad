/** `on-record check FILE…`: prints the findings of articles as a linter does. */

import { appendAll } from '../analysis/appendAll';
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../analysis/analyze';
import { placeAnnotations } from '../annotations/placeAnnotations';
import type { Messages } from '../messages';
import { checkArticle, type RatedFinding, type RuleSeverities } from '../rules/checkArticle';
import { severities, type Severity } from '../rules/rule';
import { requireVerified } from '../rules/verification';
import { largestFile, sayFileProblem } from '../sayFileProblem';
import { readTextFile } from '../textFiles';
import { readAnnotationsBeside, type AnnotationsBeside } from './annotationsBeside';
import { applyFixes } from './applyFixes';
import type { ConfigurationLookup } from './configurationLookup';
import { ExitStatus } from './exitStatus';
import { findArticles, type Found } from './findArticles';
import type { CheckedFile, FailedFile, FindingFormat } from './formats/findingFormat';
import { screenText } from './screenText';
import { sayAnnotationsProblems } from './sayProblem';
import { writeWhole } from './wholeFile';

export interface CheckOptions {
  /** Files, folders, `-`. */
  readonly named: readonly string[];
  /** BCP 47 tag; the configuration file's, else detected, without it. */
  readonly language: string | undefined;
  /** Findings below it are left out. */
  readonly severity: Exclude<Severity, 'off'>;
  readonly rules: RuleSeverities;
  readonly fix: boolean;
  /** Numbers and quotations that nobody has judged, as they are now, are findings too. */
  readonly requireVerified: boolean;
  readonly format: FindingFormat;
  readonly configurations: ConfigurationLookup;
  readonly messages: Messages;
  readonly input: Readable;
  /** Prints; resolves when there is room for more. */
  readonly print: (text: string) => Promise<void>;
  readonly printError: (text: string) => void;
}

/** What became of one file. */
type Outcome =
  | {
      readonly kind: 'checked';
      readonly file: CheckedFile;
      readonly fixed: number;
      /** Annotations beside it that cannot be read, or not all of them. */
      readonly failures: readonly FailedFile[];
    }
  | { readonly kind: 'failed'; readonly failure: FailedFile }
  /** Nothing to check, and nothing wrong with that. */
  | { readonly kind: 'passedOver'; readonly path: string; readonly message: string };

/** Checks everything named; goes on past what cannot be read, naming it. */
export async function check(options: CheckOptions): Promise<ExitStatus> {
  const { format, print, printError } = options;
  const findings: Pick<RatedFinding, 'rule' | 'severity'>[] = [];
  const failed: FailedFile[] = [];
  let files = 0;
  let fixed = 0;
  await print(format.begin());
  for await (const found of findArticles(options.named, options.configurations)) {
    const outcome = await checkFound(found, options);
    const failures =
      outcome.kind === 'checked' ? outcome.failures : outcome.kind === 'failed' ? [outcome.failure] : [];
    for (const failure of failures) printError(`${failure.path}: ${failure.message}\n`);
    appendAll(failed, failures);
    switch (outcome.kind) {
      case 'checked':
        files++;
        fixed += outcome.fixed;
        for (const { rule, severity } of outcome.file.findings) findings.push({ rule, severity });
        await print(format.file(outcome.file));
        break;
      case 'failed':
        break;
      case 'passedOver':
        printError(`${outcome.path}: ${outcome.message}\n`);
    }
  }
  await print(format.end({ files, findings, failed, fixed }));
  if (failed.length > 0) return ExitStatus.usage;
  return findings.length > 0 ? ExitStatus.findings : ExitStatus.clean;
}

async function checkFound(found: Found, options: CheckOptions): Promise<Outcome> {
  const { commandLine } = options.messages;
  switch (found.kind) {
    case 'emptyFolder':
      return { kind: 'passedOver', path: found.path, message: commandLine.nothingFound };
    case 'input':
      return checkText('-', await readStream(options.input), options);
    case 'file': {
      const file = await readTextFile(found.path, largestFile);
      if ('text' in file) return checkText(found.path, file.text, options);
      const message = sayFileProblem(file.problem, options.messages);
      return { kind: 'failed', failure: { path: found.path, message } };
    }
  }
}

async function checkText(path: string, text: string, options: CheckOptions): Promise<Outcome> {
  const configuration = path === '-' ? null : await options.configurations.for(path);
  const screened = screenText(text, configuration, options);
  if ('message' in screened) {
    const { message, isEmpty } = screened;
    return isEmpty ? { kind: 'passedOver', path, message } : { kind: 'failed', failure: { path, message } };
  }
  const rules = { ...configuration?.rules, ...options.rules };
  const { language: tag } = screened;
  const beside = path === '-' ? null : await readAnnotationsBeside(path);
  const annotations = beside?.file.annotations ?? [];
  const find = (content: string): readonly RatedFinding[] => {
    const article = analyze(content, { language: tag });
    const placed = placeAnnotations(content, annotations);
    const open = options.requireVerified ? requireVerified(article, placed) : [];
    return [...open, ...checkArticle(article, rules, placed)].sort((a, b) => a.start - b.start);
  };
  const first = find(text);
  const repaired = options.fix && path !== '-' ? applyFixes(text, first) : { text, applied: 0 };
  if (repaired.applied > 0) {
    const message = await replaceFile(path, text, repaired.text, options.messages);
    if (message !== null) return { kind: 'failed', failure: { path, message } };
  }
  const left = repaired.applied > 0 ? find(repaired.text) : first;
  const lowest = severities.indexOf(options.severity);
  const findings = left.filter(({ severity }) => severities.indexOf(severity) >= lowest);
  const document = TextDocument.create(path, '', 1, repaired.text);
  return {
    kind: 'checked',
    file: { path, document, language: tag, findings },
    fixed: repaired.applied,
    failures: beside ? failuresOf(beside, options.messages) : [],
  };
}

function failuresOf(beside: AnnotationsBeside, messages: Messages): readonly FailedFile[] {
  return sayAnnotationsProblems(beside, messages).map((message) => ({ path: beside.path, message }));
}

/** Writes a file; says what went wrong, or null. */
async function replaceFile(
  path: string,
  before: string,
  after: string,
  { commandLine }: Messages,
): Promise<string | null> {
  const bytes = await readFile(path);
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? '\uFEFF' : '';
  // Bytes that are no UTF-8 would be written back as U+FFFD, and something would be lost.
  if (!bytes.equals(Buffer.from(mark + before))) return commandLine.notUtf8;
  const code = await writeWhole(path, mark + after);
  return code === null ? null : commandLine.notWritten(code);
}
