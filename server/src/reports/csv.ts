/**
 * Claims as a table for spreadsheets and trackers: RFC 4180, one row a claim, selection or orphan.
 *
 * The file begins with a byte order mark: Excel takes a file without one for the code page of the machine and turns “ ” and
 * names into rubbish; other readers skip the mark or can be told to. No cell can become a formula: one that begins with a
 * sign that spreadsheets calculate from gets an apostrophe before it, and so does such a sign after a semicolon, where a
 * spreadsheet with Indonesian settings begins a new cell whatever quotes are around it.
 */

import { withoutControls } from '../hostileText';
import type { ReportFormatter } from './reportFormat';
import { sayNote, sayPlace, sayRevision, saySource, sayStanding } from './reportFormat';
import { linePlaces } from './textLines';

export const csv: ReportFormatter = {
  extension: '.csv',
  format: ({ items, orphans, sources, article }, { messages }) => {
    const { report, hover } = messages;
    const placeOf = linePlaces(article.text);
    const head = [
      report.number,
      report.kind,
      report.standing,
      report.words,
      report.correction,
      report.judgedWords,
      report.speaker,
      report.place,
      report.line,
      report.source,
      report.notes,
      report.by,
      report.at,
      report.history,
      report.start,
      report.end,
    ];
    const rows = [...items, ...orphans].map((item) => [
      String(item.number),
      report.kinds[item.kind],
      item.changed === null ? hover.status[item.status] : sayStanding(item, messages),
      item.text,
      item.correction ?? '',
      item.judged ?? '',
      item.speaker ?? '',
      item.kind === 'orphan' ? report.kinds.orphan : sayPlace(item, messages),
      item.span ? String(placeOf(item.span.start).line) : '',
      item.sources
        .map((number) => sources[number - 1])
        .map((source) => (source ? saySource(source, messages) : ''))
        .join('; '),
      item.notes.map((note) => sayNote(note, messages)).join(' | '),
      item.last?.by ?? '',
      item.last?.at ?? '',
      item.history.map((revision) => sayRevision(revision, messages)).join(' | '),
      item.span ? String(item.span.start) : '',
      item.span ? String(item.span.end) : '',
    ]);
    return `\uFEFF${[head, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
  },
};

/** Signs that a spreadsheet takes for the beginning of a formula, their full-width forms included. */
const formulaSign = /^[=+\-@\t\r\n|%＝＋－＠]/u;
const signAfterSemicolon = /;[\s"]*(?=[=+\-@|%＝＋－＠])/gu;

function toCell(text: string): string {
  // Looked at before blanks are cut away, and after: both are what some spreadsheet sees.
  const line = withoutControls(text);
  const begun = formulaSign.test(text) || formulaSign.test(line) ? `'${line}` : line;
  const safe = begun.replace(signAfterSemicolon, "$&'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
