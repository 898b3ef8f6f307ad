/** Findings as one SARIF 2.1.0 log (OASIS, 2020), for code hosts and dashboards. */

import type { Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../analysis/article';
import type { Messages } from '../../messages';
import { everyRule } from '../../rules';
import type { RatedFinding } from '../../rules/checkArticle';
import type { Severity } from '../../rules/rule';
import { place, type CheckedFile, type FormatContext, type MakeFormat, type Summary } from './findingFormat';

const levelOf: Readonly<Record<Severity, Result.level>> = {
  off: 'none',
  hint: 'note',
  information: 'note',
  warning: 'warning',
  error: 'error',
};

const ruleIndex = new Map(everyRule.map(({ id }, index) => [id, index]));

export const sarif: MakeFormat = (context) => {
  const results: Result[] = [];
  return {
    begin: () => '',
    file: (checked) => {
      results.push(...checked.findings.map((finding) => toResult(finding, checked, context.messages)));
      return '';
    },
    end: (summary) => `${JSON.stringify(toLog(results, summary, context), null, 2)}\n`,
  };
};

function toLog(results: Result[], { failed }: Summary, { version }: FormatContext): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'On Record', semanticVersion: version, rules: everyRule.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results,
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
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
    message: { text: finding.message(messages) },
    locations: [toLocation(finding, path, document)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other) => ({
            ...toLocation(other, path, document),
            message: { text: other.message(messages) },
          })),
        }
      : {}),
    ...(fixes.length > 0
      ? {
          fixes: fixes.map((fix): SarifFix => ({
            description: { text: fix.title(messages) },
            artifactChanges: [
              {
                artifactLocation: { uri: toUri(path) },
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: toRegion(edit, document),
                  insertedContent: { text: edit.newText },
                })),
              },
            ],
          })),
        }
      : {}),
  };
}

function toLocation(span: Span, path: string, document: TextDocument): Location {
  return {
    physicalLocation: { artifactLocation: { uri: toUri(path) }, region: toRegion(span, document) },
  };
}

function toRegion({ start, end }: Span, document: TextDocument): Region {
  const from = place(document, start);
  const to = place(document, end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** A relative reference for a relative path, a `file:` URI for an absolute one. */
function toUri(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(slashed))
    return `file:///${slashed.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  if (slashed.startsWith('/')) return `file://${encoded}`;
  return encoded.replace(/^\.\//, '');
}
