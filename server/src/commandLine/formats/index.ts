/** The ways of printing findings, by the name that `--format` takes. */

import type { MakeFormat } from './findingFormat';
import { github } from './github';
import { json } from './json';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const formats = { stylish, json, sarif, github } as const satisfies Readonly<
  Record<string, MakeFormat>
>;
export type FormatName = keyof typeof formats;
