/** `on-record analyze --jsonl`: articles in, analyses out, one JSON object a line. */

import type { Readable, Writable } from 'node:stream';
import { analyze } from '../analysis/analyze';
import { toAnalysisFormat } from '../analysisFormat';
import type { Messages } from '../messages';
import { checkArticle } from '../rules/checkArticle';
import type { ExitStatus } from './exitStatus';
import { convertLines, idOf, type Fields } from './jsonLines';

/** Analyses every line of the input, in order; see `convertLines` for lines that are no valid input. */
export function analyzeLines(input: Readable, output: Writable, messages: Messages): Promise<ExitStatus> {
  return convertLines(input, output, (fields) => analyzeLine(fields, messages));
}

function analyzeLine(fields: Fields, messages: Messages): object {
  const id = idOf(fields);
  const { text, language } = fields;
  if (typeof text !== 'string') return { ...id, error: 'has no "text"' };
  if (language !== undefined && typeof language !== 'string')
    return { ...id, error: '"language" is not a string' };
  const article = analyze(text, { language });
  return { ...id, ...toAnalysisFormat(article, checkArticle(article), messages) };
}
