/** Settings as a client sends them, made whole: whatever is missing or malformed takes its default. Pure. */

import type { AttributionClass } from '../analysis/article';
import type { Settings } from '../protocol';
import type { RuleSeverities } from '../rules/checkArticle';
import { severities, type Severity } from '../rules/rule';

export const defaultSettings: Settings = {
  rules: {},
  check: 'onType',
  plainText: true,
  language: 'auto',
  leaveOut: [],
  codeLens: false,
  inlayHints: { speakers: false, values: false, conversions: false },
};

const checkModes = ['onType', 'onSave', 'onCommand'] as const;
const attributionClasses: readonly AttributionClass[] = ['speech', 'document', 'hedge', 'thought', 'object'];

/** Reads the section of the settings; never throws, whatever the value. */
export function readSettings(value: unknown): Settings {
  const fields = asRecord(value);
  const hints = asRecord(fields['inlayHints']);
  return {
    rules: readSeverities(fields['rules']),
    check: checkModes.find((mode) => mode === fields['check']) ?? defaultSettings.check,
    plainText: readFlag(fields['plainText'], defaultSettings.plainText),
    language: typeof fields['language'] === 'string' ? fields['language'] : defaultSettings.language,
    leaveOut: attributionClasses.filter((name) => asArray(fields['leaveOut']).includes(name)),
    codeLens: readFlag(fields['codeLens'], defaultSettings.codeLens),
    inlayHints: {
      speakers: readFlag(hints['speakers'], defaultSettings.inlayHints.speakers),
      values: readFlag(hints['values'], defaultSettings.inlayHints.values),
      conversions: readFlag(hints['conversions'], defaultSettings.inlayHints.conversions),
    },
  };
}

/** The entries of a value that are severities. */
function readSeverities(value: unknown): RuleSeverities {
  const entries = Object.entries(asRecord(value));
  return Object.fromEntries(entries.filter((entry): entry is [string, Severity] => isSeverity(entry[1])));
}

export function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

/** The value if it is an object with keys, else an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readFlag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
