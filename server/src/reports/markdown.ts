/** A report as Markdown, for reading, pasting and keeping under version control. */

import { compareText } from '../annotations/compareText';
import { escapeInlineMarkdown, withoutControls } from '../hostileText';
import { hasSettledNotes, isOpen, type ReportData, type ReportItem } from './reportData';
import {
  claimColumns,
  sayCounts,
  sayInstant,
  sayNote,
  sayPlace,
  saySource,
  sayStanding,
  type ReportContext,
  type ReportFormatter,
} from './reportFormat';

export const markdown: ReportFormatter = {
  extension: '.md',
  format: (data, context) => {
    const { report } = context.messages;
    const { items, orphans, sources } = data;
    const sections = [
      heading(data, context),
      section(report.open, openQuestions(data, context), report.noneOpen),
      section(report.claims, claimTable(items, context), report.noClaims),
      section(
        report.sources,
        sources.map((source, at) => `${at + 1}. ${shown(saySource(source, context.messages))}`),
        report.noSources,
      ),
      ...optional(
        report.orphans,
        orphans.flatMap((item) => orphan(item, context)),
      ),
      ...optional(
        report.settledNotes,
        items
          .filter(hasSettledNotes)
          .flatMap((item) => [`- ${item.number}. ${quoted(item)}`, ...notes(item, context)]),
      ),
      ...optional(report.exceptions, exceptions(data, context)),
      section(report.history, history([...items, ...orphans], context), report.noHistory),
    ];
    return `${sections.join('\n\n')}\n`;
  },
};

function heading(data: ReportData, { messages, version, now }: ReportContext): string {
  const { report } = messages;
  return [
    `# ${shown(report.heading(withoutControls(data.title)))}`,
    '',
    `- ${report.file}: ${shown(data.name)}`,
    `- ${shown(sayCounts(data, messages))}`,
    `- ${report.made}: ${sayInstant(now)}, ${report.madeWith(version)}`,
  ].join('\n');
}

function openQuestions({ items, orphans }: ReportData, context: ReportContext): readonly string[] {
  const { messages } = context;
  const open = items.filter(isOpen).flatMap((item) => {
    const place = sayPlace(item, messages);
    const where = place === '' ? '' : ` (${shown(place)})`;
    return [`- ${item.number}. ${quoted(item)}${where}: ${say(item, context)}`, ...notes(item, context)];
  });
  return orphans.length > 0 ? [...open, `- ${messages.report.orphansOpen(orphans.length)}`] : open;
}

/** What is known of a mark that has no place in the article any more: no other list tells it. */
function orphan(item: ReportItem, context: ReportContext): readonly string[] {
  const { report } = context.messages;
  const correction = item.correction === null ? '' : ` → ${shown(item.correction)}`;
  const sources = item.sources.map((number) => report.toSource(number)).join(', ');
  const settledBy = sources === '' ? '' : ` (${sources})`;
  return [
    `- ${item.number}. ${quoted(item)}: ${say(item, context)}${correction}${settledBy}`,
    ...notes(item, context),
  ];
}

const notes = (item: ReportItem, { messages }: ReportContext): readonly string[] =>
  item.notes.map((note) => `  - ${begin(sayNote(note, messages, shown))}`);

function claimTable(items: readonly ReportItem[], { messages }: ReportContext): readonly string[] {
  if (items.length === 0) return [];
  const { report } = messages;
  const head = claimColumns(messages);
  const rows = items.map((item) => [
    String(item.number),
    report.kinds[item.kind],
    shown(item.text),
    shown(item.speaker ?? ''),
    shown(sayPlace(item, messages)),
    shown(
      item.correction === null
        ? sayStanding(item, messages)
        : `${sayStanding(item, messages)} → ${withoutControls(item.correction)}`,
    ),
    item.sources.join(', '),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

function exceptions({ exceptions: found }: ReportData, { messages }: ReportContext): readonly string[] {
  const { report } = messages;
  return found.map(({ text, rule, reason }) => {
    const what = rule === '*' ? report.notAClaim : rule;
    return `- “${shown(text)}”: ${shown(what)} (${shown(reason)})`;
  });
}

function history(items: readonly ReportItem[], { messages }: ReportContext): readonly string[] {
  const { report, hover } = messages;
  const rows = items.flatMap((item) =>
    item.history.map(({ at, by, from, to, exact }) => [
      at,
      [
        sayInstant(at),
        shown(by),
        String(item.number),
        hover.status[from],
        hover.status[to],
        shown(exact),
      ] as const,
    ]),
  ) as [string, readonly string[]][];
  if (rows.length === 0) return [];
  rows.sort(([a], [b]) => compareText(a, b));
  const head = [report.at, report.by, report.number, report.from, report.to, report.words];
  return [head, head.map(() => '---'), ...rows.map(([, row]) => row)].map((row) => `| ${row.join(' | ')} |`);
}

function section(title: string, lines: readonly string[], nothing: string): string {
  return `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : nothing}`;
}

const optional = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [section(title, lines, '')] : [];

/** Text of the article or of a checker on one line, letter for letter. */
const shown = (text: string): string => escapeInlineMarkdown(withoutControls(text));
/** The same at the beginning of a line, where a number with a full stop or a plus sign would begin a list. */
const begin = (line: string): string => line.replace(/^(\d*)([.)+])/, '$1\\$2');
const quoted = ({ text }: ReportItem): string => `“${shown(text)}”`;
const say = (item: ReportItem, { messages }: ReportContext): string => shown(sayStanding(item, messages));
