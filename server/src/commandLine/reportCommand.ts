/** `on-record report ARTICLE`: an article with what was judged of it, in a form that somebody else can use. */

import path from 'node:path';
import { analyze } from '../analysis/analyze';
import type { Article } from '../analysis/article';
import { placeAnnotations } from '../annotations/placeAnnotations';
import { articleNameOf } from '../annotations/sidecar';
import type { Messages } from '../messages';
import type { ReportFormat } from '../protocol';
import { reports } from '../reports';
import { makeReportData } from '../reports/reportData';
import { largestFile, sayFileProblem } from '../sayFileProblem';
import { readTextFile } from '../textFiles';
import { readAnnotationsBeside, type AnnotationsBeside } from './annotationsBeside';
import type { ConfigurationLookup } from './configurationLookup';
import { ExitStatus } from './exitStatus';
import { sayAnnotationsProblems, sayForeignLines } from './sayProblem';
import { screenText } from './screenText';
import { isSameFile, writeWhole } from './wholeFile';

export interface ReportOptions {
  readonly article: string;
  readonly format: ReportFormat;
  /** The file to write; standard output without it. */
  readonly output: string | undefined;
  /** BCP 47 tag; the configuration file's, else detected, without it. */
  readonly language: string | undefined;
  readonly configurations: ConfigurationLookup;
  readonly messages: Messages;
  /** Version of On Record. */
  readonly version: string;
  readonly now: Date;
  readonly print: (text: string) => Promise<void>;
  readonly printError: (text: string) => void;
}

/** Makes a report, or says why there is none: then nothing is written. */
export async function report(options: ReportOptions): Promise<ExitStatus> {
  const { messages, printError } = options;
  const complain = (file: string, words: readonly string[]): ExitStatus => {
    for (const sentence of words) printError(`${file}: ${sentence}\n`);
    return ExitStatus.usage;
  };
  const read = await readArticle(options);
  if ('message' in read) return complain(options.article, [read.message]);
  const beside = await readAnnotationsBeside(options.article);
  const problems = sayAnnotationsProblems(beside, messages);
  if (problems.length > 0) return complain(beside.path, [...problems, messages.commandLine.noReportOfBroken]);
  const output = options.output === '-' ? undefined : options.output;
  if (output !== undefined && (await isPrecious(output, options.article, beside)))
    return complain(output, [messages.commandLine.notOverSources]);
  const text = formatReport(read.article, beside, options);
  if (output === undefined) await options.print(text);
  else {
    const code = await writeWhole(output, text);
    if (code !== null) return complain(output, [messages.commandLine.notWritten(code)]);
  }
  if (beside.exists)
    for (const note of sayForeignLines(beside, messages)) printError(`${beside.path}: ${note}\n`);
  else printError(`${beside.path}: ${messages.commandLine.nothingJudged}\n`);
  return ExitStatus.clean;
}

async function readArticle(
  options: ReportOptions,
): Promise<{ readonly article: Article } | { readonly message: string }> {
  const { article: file, configurations, messages } = options;
  const read = await readTextFile(file, largestFile);
  if ('problem' in read) return { message: sayFileProblem(read.problem, messages) };
  const configuration = options.language === undefined ? await configurations.for(file) : null;
  const screened = screenText(read.text, configuration, options);
  if ('message' in screened) return { message: screened.message };
  return { article: analyze(read.text, { language: screened.language }) };
}

/** Whether a report would go over somebody's work: the article, its annotations, or those of another article. */
async function isPrecious(output: string, article: string, beside: AnnotationsBeside): Promise<boolean> {
  if (articleNameOf(path.resolve(output)) !== null) return true;
  return (await isSameFile(output, article)) || (await isSameFile(output, beside.path));
}

function formatReport(
  article: Article,
  { file }: AnnotationsBeside,
  { article: name, format, messages, version, now }: ReportOptions,
): string {
  const placed = placeAnnotations(article.text, file.annotations);
  const data = makeReportData(path.basename(name), article, placed);
  return reports[format].format(data, { messages, version, now: now.toISOString() });
}
