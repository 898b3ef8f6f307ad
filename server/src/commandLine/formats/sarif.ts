/** Findings as one SARIF 2.1.0 log (OASIS, 2020), for code hosts and dashboards. */

import type { Fix as SarifFix, Log, ReportingDescriptor, Result } from 'sarif';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Messages } from '../../messages';
import { everyRule } from '../../rules';
import { verificationRules } from '../../rules/verification';
import type { RatedFinding } from '../../rules/checkArticle';
import { sarifLocation, sarifRegion, sarifSchema, sarifText, sarifUri } from '../../reports/sarifParts';
import type { Severity } from '../../rules/rule';
import { place, type CheckedFile, type FormatContext, type MakeFormat, type Summary } from './findingFormat';

const levelOf: Readonly<Record<Severity, Result.level>> = {
  off: 'none',
  hint: 'note',
  information: 'note',
  warning: 'warning',
  error: 'error',
};

/** What a log can have results of. */
const described = [...everyRule, ...verificationRules];

const ruleIndex = new Map(described.map(({ id }, index) => [id, index]));

export const sarif: MakeFormat = (context) => {
  const results: Result[] = [];
  return {
    begin: () => '',
    file: (checked) => {
      for (const finding of checked.findings) results.push(toResult(finding, checked, context.messages));
      return '';
    },
    end: (summary) => `${JSON.stringify(toLog(results, summary, context), null, 2)}\n`,
  };
};

function toLog(results: Result[], { failed }: Summary, { version }: FormatContext): Log {
  return {
    $schema: sarifSchema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'On Record', semanticVersion: version, rules: described.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results,
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: sarifUri(path) } } }],
            })),
          },
        ],
      },
    ],
  };
}

function toDescriptor({ id, defaultSeverity }: (typeof everyRule)[number]): ReportingDescriptor {
  const level = levelOf[defaultSeverity];
  return { id, defaultConfiguration: level === 'none' ? { enabled: false } : { level } };
}

function toResult(finding: RatedFinding, { path, document }: CheckedFile, messages: Messages): Result {
  const { rule, severity, related, fixes } = finding;
  const index = ruleIndex.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelOf[severity],
    message: { text: sarifText(finding.message(messages)) },
    locations: [sarifLocation(finding, path, placeIn(document))],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other) => ({
            ...sarifLocation(other, path, placeIn(document)),
            message: { text: sarifText(other.message(messages)) },
          })),
        }
      : {}),
    ...(fixes.length > 0
      ? {
          fixes: fixes.map((fix): SarifFix => ({
            description: { text: fix.title(messages) },
            artifactChanges: [
              {
                artifactLocation: { uri: sarifUri(path) },
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: sarifRegion(edit, placeIn(document)),
                  insertedContent: { text: edit.newText },
                })),
              },
            ],
          })),
        }
      : {}),
  };
}

const placeIn = (document: TextDocument) => (offset: number) => place(document, offset);
