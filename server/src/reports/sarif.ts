/**
 * Where the checking of an article stands as a SARIF 2.1.0 log: one result a claim, by its `kind` (`pass`, `fail`, `review`,
 * `open`, `notApplicable`); only what is incorrect is an error.
 */

import type { Log, ReportingDescriptor, Result } from 'sarif';
import { withoutControls } from '../hostileText';
import type { ReportData, ReportItem } from './reportData';
import { sayNote, saySource, sayStanding, type ReportContext, type ReportFormatter } from './reportFormat';
import { sarifLocation, sarifRegion, sarifSchema, sarifText, sarifUri } from './sarifParts';
import { linePlaces, type LinePlace } from './textLines';

/** Rule ids, by what is said of a claim; their order is that of the log's rules. */
const ruleOf = {
  unchecked: { kind: 'open', level: 'none' },
  changed: { kind: 'review', level: 'none' },
  verified: { kind: 'pass', level: 'none' },
  incorrect: { kind: 'fail', level: 'error' },
  disputed: { kind: 'review', level: 'none' },
  unverifiable: { kind: 'review', level: 'none' },
  opinion: { kind: 'notApplicable', level: 'none' },
} as const satisfies Readonly<Record<string, { readonly kind: Result.kind; readonly level: Result.level }>>;
type Verdict = keyof typeof ruleOf;
const verdicts = Object.keys(ruleOf) as readonly Verdict[];

export const sarif: ReportFormatter = {
  extension: '.sarif',
  format: (data, context) => {
    const placeOf = linePlaces(data.article.text);
    const log: Log = {
      $schema: sarifSchema,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'On Record',
              semanticVersion: context.version,
              rules: verdicts.map((verdict) => toDescriptor(verdict, context)),
            },
          },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: true, endTimeUtc: context.now }],
          results: [...data.items, ...data.orphans].map((item) => toResult(item, data, context, placeOf)),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function toDescriptor(verdict: Verdict, { messages }: ReportContext): ReportingDescriptor {
  const { hover, report } = messages;
  const text = verdict === 'changed' ? report.changedSinceJudged : hover.status[verdict];
  const { level } = ruleOf[verdict];
  return { id: `claim.${verdict}`, shortDescription: { text }, defaultConfiguration: { level } };
}

function toResult(
  item: ReportItem,
  { name, sources }: ReportData,
  { messages }: ReportContext,
  placeOf: (offset: number) => LinePlace,
): Result {
  const verdict: Verdict = item.changed === null ? item.status : 'changed';
  const settled = item.sources.flatMap((number) => sources[number - 1] ?? []);
  const said = [
    `${messages.report.kinds[item.kind]} “${withoutControls(item.text)}”: ${sayStanding(item, messages)}`,
    ...(item.correction === null
      ? []
      : [`${messages.report.correction}: ${withoutControls(item.correction)}`]),
    ...settled.map((source) => saySource(source, messages)),
    ...item.notes.map((note) => sayNote(note, messages)),
  ];
  const location = item.span
    ? sarifLocation(item.span, name, placeOf)
    : { physicalLocation: { artifactLocation: { uri: sarifUri(name) } } };
  return {
    ruleId: `claim.${verdict}`,
    ruleIndex: verdicts.indexOf(verdict),
    ...ruleOf[verdict],
    message: { text: sarifText(said.join('\n')) },
    locations: [location],
    properties: {
      number: item.number,
      claimKind: item.kind,
      ...(item.history.length > 0 ? { history: item.history } : {}),
    },
    ...(item.span && item.correction !== null && verdict === 'incorrect'
      ? {
          fixes: [
            {
              description: { text: messages.report.correction },
              artifactChanges: [
                {
                  artifactLocation: { uri: sarifUri(name) },
                  replacements: [
                    {
                      deletedRegion: sarifRegion(item.span, placeOf),
                      insertedContent: { text: item.correction },
                    },
                  ],
                },
              ],
            },
          ],
        }
      : {}),
  };
}
