/** What a report format is: a report in, the text of a file out. Pure. */

import type { Messages } from '../messages';
import type { NoteBody, Revision } from '../annotations/annotation';
import { withoutControls } from '../hostileText';
import type { ReportData, ReportItem, ReportSource } from './reportData';

export interface ReportContext {
  readonly messages: Messages;
  /** Version of On Record. */
  readonly version: string;
  /** When the report is made: an instant in ISO 8601. */
  readonly now: string;
}

export interface ReportFormatter {
  /** What is added to the article's file name, with its dot. */
  readonly extension: string;
  readonly format: (data: ReportData, context: ReportContext) => string;
}

/** The headings of a table of claims. */
export function claimColumns({ report }: Messages): readonly string[] {
  const { number, kind, words, speaker, place, standing, source } = report;
  return [number, kind, words, speaker, place, standing, source];
}

/** An instant as people read it, in the time of the record (UTC), so that a report is the same wherever it is made. */
export function sayInstant(instant: string): string {
  const [day = '', time = ''] = instant.split('T');
  return `${day} ${time.slice(0, 5)} UTC`;
}

/** The standing of an item in words: what changed comes first, for the status no longer holds. */
export function sayStanding(
  { status, changed, kind }: ReportItem,
  { hover, annotations, report }: Messages,
): string {
  const said = hover.status[status];
  if (kind === 'orphan') return report.orphanOf(said);
  return changed === null ? said : annotations.changedSince(said, annotations.change[changed]);
}

/** Where an item stands, in words. */
export function sayPlace({ place }: Pick<ReportItem, 'place'>, { annotations }: Messages): string {
  return place ? annotations.place[place.kind](place.number) : '';
}

/** A source on one line: what it is, where in it, and whether it is first-hand. */
export function saySource(
  { source, kind, locator, primary }: ReportSource,
  { annotations }: Messages,
): string {
  const words = [annotations.sourceKind[kind], withoutControls(source)];
  const where = locator === null ? [] : [withoutControls(locator)];
  const rank = primary ? [annotations.primary] : [];
  return `${words.join(': ')}${[...where, ...rank].map((part) => `, ${part}`).join('')}`;
}

/**
 * A note on one line: who wrote it, when, what, and whether it is settled.
 * @param show makes words of a checker harmless where the line goes
 */
export function sayNote(
  { creator, created, value, 'onRecord:resolved': resolved }: NoteBody,
  { report }: Messages,
  show: (words: string) => string = withoutControls,
): string {
  const by = [show(creator?.name ?? ''), created === undefined ? '' : sayInstant(created)];
  const said = [by.filter(Boolean).join(', '), show(value)].filter(Boolean).join(': ');
  return resolved === true ? `${said} (${report.resolved})` : said;
}

/** A change of status on one line: when, who, from what and to what. */
export function sayRevision({ at, by, from, to }: Revision, { hover }: Messages): string {
  return `${sayInstant(at)}, ${withoutControls(by)}: ${hover.status[from]} → ${hover.status[to]}`;
}

/** One line about how far the checking has come. */
export function sayCounts({ counts }: ReportData, { report, hover }: Messages): string {
  const { byStatus, changed, checked, total } = counts;
  const parts = Object.entries(byStatus)
    .filter(([status, count]) => count > 0 && status !== 'unchecked')
    .map(([status, count]) => `${count} ${hover.status[status as keyof typeof byStatus].toLowerCase()}`);
  if (changed > 0) parts.push(report.changedCount(changed));
  const said = report.progress(checked, total);
  return parts.length > 0 ? `${said}: ${parts.join(', ')}` : said;
}
