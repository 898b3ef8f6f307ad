/** `on-record analyze --jsonl`: articles in, analyses out, one JSON object a line. */

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { analyze } from '../analysis/analyze';
import { toAnalysisFormat } from '../analysisFormat';
import type { Messages } from '../messages';
import { checkArticle } from '../rules/checkArticle';
import { ExitStatus } from './exitStatus';

interface InputLine {
  readonly id: string | undefined;
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * Analyses every line of the input, in order. A line that is no valid input yields `{"id"?, "error"}`; the run goes on
 * and ends with status 1.
 */
export async function analyzeLines(
  input: Readable,
  output: Writable,
  messages: Messages,
): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.clean;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if ('error' in parsed) status = ExitStatus.findings;
    const result = 'error' in parsed ? parsed : analyzeLine(parsed, messages);
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return status;
}

function analyzeLine({ id, text, language }: InputLine, messages: Messages): object {
  const article = analyze(text, { language });
  return { id, ...toAnalysisFormat(article, checkArticle(article), messages) };
}

function parseLine(line: string): InputLine | { readonly id?: string; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null) return { error: 'not a JSON object' };
  const fields = value as Record<string, unknown>;
  const id = typeof fields['id'] === 'string' ? fields['id'] : undefined;
  const named = id === undefined ? {} : { id };
  const { text, language } = fields;
  if (typeof text !== 'string') return { ...named, error: 'has no "text"' };
  if (language !== undefined && typeof language !== 'string')
    return { ...named, error: '"language" is not a string' };
  return { id, text, language };
}
