/** JSON Lines in, JSON Lines out: one object a line, in order, a bad line costing that line only. */

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ExitStatus } from './exitStatus';

/** What a line that cannot be used yields; `id` as far as the line has one. */
export interface LineError {
  readonly id?: string;
  readonly error: string;
}

export type Fields = Readonly<Record<string, unknown>>;

const isLineError = (value: object): value is LineError => 'error' in value;

/**
 * Writes `convert` of every line's object. Blank lines are passed over. A line that is no JSON object, or that `convert`
 * finds wanting, yields `{"id"?, "error"}` with the line's number, counted from 1; the run goes on and ends with status 1.
 */
export async function convertLines(
  input: Readable,
  output: Writable,
  convert: (fields: Fields) => object,
): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.clean;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseObject(line);
    const answer: object = parsed.ok ? convert(parsed.fields) : { error: parsed.error };
    const result = isLineError(answer) ? { ...answer, error: `line ${number}: ${answer.error}` } : answer;
    if (isLineError(result)) status = ExitStatus.findings;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return status;
}

type Parsed = { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly error: string };

function parseObject(line: string): Parsed {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ok: true, fields: value as Fields } : { ok: false, error: 'not a JSON object' };
  } catch (error) {
    return { ok: false, error: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The line's `id`, in the form that results carry it. */
export function idOf(fields: Fields): { readonly id?: string } {
  return typeof fields['id'] === 'string' ? { id: fields['id'] } : {};
}
