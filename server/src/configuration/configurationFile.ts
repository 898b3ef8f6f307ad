/** `on-record.json`: what a desk has agreed on for a folder, read by the editor and the command line alike. Pure. */

import { packFor } from '../analysis/languages';
import { everyRule } from '../rules';
import type { RuleSeverities } from '../rules/checkArticle';
import { severities, type Severity } from '../rules/rule';
import { asRecord, isSeverity } from './settings';

/** Looked for in the article's folder and upward; the nearest one holds. */
export const configurationFileName = 'on-record.json';

export interface ConfigurationFile {
  /** BCP 47 tag, `auto`, or null where the file does not say. */
  readonly language: string | null;
  readonly rules: RuleSeverities;
  /** Globs, relative to the file's folder, of the files that are articles; null where the file does not say. */
  readonly include: readonly string[] | null;
  /** Globs of files that are left alone. */
  readonly exclude: readonly string[];
}

/** What is wrong with a configuration file. The rest of it still holds. */
export type ConfigurationProblem =
  | { readonly kind: 'syntax'; readonly detail: string }
  | { readonly kind: 'notAnObject' }
  | { readonly kind: 'unknownKey'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'unknownRule'; readonly rule: string }
  | { readonly kind: 'unknownSeverity'; readonly rule: string; readonly known: readonly string[] }
  | { readonly kind: 'unknownLanguage'; readonly language: string }
  | { readonly kind: 'notStrings'; readonly key: string };

export interface ParsedConfiguration {
  readonly configuration: ConfigurationFile;
  readonly problems: readonly ConfigurationProblem[];
}

const knownKeys = ['$schema', 'language', 'rules', 'include', 'exclude'] as const;

/** Reads the text of a configuration file; never throws. What is wrong is told and left out. */
export function parseConfigurationFile(text: string): ParsedConfiguration {
  const problems: ConfigurationProblem[] = [];
  const fields = parseObject(text, problems);
  for (const key of Object.keys(fields)) {
    if (!knownKeys.some((known) => known === key))
      problems.push({ kind: 'unknownKey', key, known: knownKeys });
  }
  const configuration = {
    language: parseLanguage(fields['language'], problems),
    rules: parseRules(fields['rules'], problems),
    include: parseGlobs('include', fields['include'], problems),
    exclude: parseGlobs('exclude', fields['exclude'], problems) ?? [],
  };
  return { configuration, problems };
}

/** Whether there is a rule of that id. */
export function isRule(id: string): boolean {
  return everyRule.some((rule) => rule.id === id);
}

function parseObject(text: string, problems: ConfigurationProblem[]): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    problems.push({ kind: 'syntax', detail: error instanceof Error ? error.message : String(error) });
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    problems.push({ kind: 'notAnObject' });
  return asRecord(value);
}

function parseLanguage(value: unknown, problems: ConfigurationProblem[]): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && (value === 'auto' || packFor(value))) return value;
  problems.push({
    kind: 'unknownLanguage',
    language: typeof value === 'string' ? value : JSON.stringify(value),
  });
  return null;
}

function parseRules(value: unknown, problems: ConfigurationProblem[]): RuleSeverities {
  const entries: [string, Severity][] = [];
  for (const [rule, severity] of Object.entries(asRecord(value))) {
    if (!isRule(rule)) problems.push({ kind: 'unknownRule', rule });
    else if (isSeverity(severity)) entries.push([rule, severity]);
    else problems.push({ kind: 'unknownSeverity', rule, known: severities });
  }
  return Object.fromEntries(entries);
}

function parseGlobs(key: string, value: unknown, problems: ConfigurationProblem[]): readonly string[] | null {
  if (value === undefined) return null;
  if (Array.isArray(value) && value.every((glob) => typeof glob === 'string')) return value;
  problems.push({ kind: 'notStrings', key });
  return null;
}
