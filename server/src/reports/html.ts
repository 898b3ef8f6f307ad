/**
 * A report as one HTML file that prints: the article with numbered marks, then the lists. No scripts, nothing loaded from
 * elsewhere, and a policy in the file that forbids both. All text is escaped.
 */

import { articleHtml } from './htmlArticle';
import { htmlStyle, signs } from './htmlStyle';
import { escapeHtml, lineOfHtml } from './htmlText';
import { isWebAddress } from './claimReview';
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

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export const html: ReportFormatter = {
  extension: '.html',
  format: (data, context) => {
    const { messages } = context;
    const title = lineOfHtml(messages.report.heading(data.title.trim()));
    return `<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${summary(data, context)}
</header>
<main>
${sections(data, context).join('\n')}
</main>
</body>
</html>
`;
  },
};

function summary(data: ReportData, { messages, version, now }: ReportContext): string {
  const { report } = messages;
  const { checked, total } = data.counts;
  return `<p class="progress"><strong>${escapeHtml(sayCounts(data, messages))}</strong></p>
<progress max="${Math.max(1, total)}" value="${checked}" aria-label="${escapeHtml(report.progress(checked, total))}"></progress>
<p class="made">${report.file}: ${lineOfHtml(data.name)} · ${report.made}: ${sayInstant(now)}, ${escapeHtml(report.madeWith(version))}</p>`;
}

function sections(data: ReportData, context: ReportContext): readonly string[] {
  const { report } = context.messages;
  const open = data.items.filter(isOpen);
  return [
    section('article', report.articleText, `${articleHtml(data, context.messages)}\n${keyOfSigns(context)}`),
    section(
      'open',
      report.open,
      open.length + data.orphans.length > 0 ? openList(open, data, context) : say(report.noneOpen),
    ),
    section(
      'claims',
      report.claims,
      data.items.length > 0 ? claimTable(data.items, context) : say(report.noClaims),
    ),
    section(
      'sources',
      report.sources,
      data.sources.length > 0 ? sourceList(data, context) : say(report.noSources),
    ),
    ...(data.orphans.length > 0 ? [section('orphans', report.orphans, orphanList(data, context))] : []),
    ...(data.items.some(hasSettledNotes)
      ? [section('notes', report.settledNotes, settledNotes(data, context))]
      : []),
    ...(data.exceptions.length > 0
      ? [section('exceptions', report.exceptions, exceptionList(data, context))]
      : []),
    section('history', report.history, historyTable([...data.items, ...data.orphans], context)),
  ];
}

const section = (id: string, title: string, body: string): string =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}</h2>\n${body}\n</section>`;
const say = (words: string): string => `<p>${escapeHtml(words)}</p>`;

function keyOfSigns({ messages: { hover, report } }: ReportContext): string {
  const shown = Object.entries(hover.status).map(
    ([status, words]) =>
      `<li><span class="sign ${status}" aria-hidden="true">${signs[status as keyof typeof signs]}</span> ${escapeHtml(words)}</li>`,
  );
  const changed = `<li><span class="sign changed" aria-hidden="true">${signs.changed}</span> ${escapeHtml(report.changedSinceJudged)}</li>`;
  return `<ul class="key" aria-label="${escapeHtml(report.key)}">${shown.join('')}${changed}</ul>`;
}

function openList(
  items: readonly ReportItem[],
  { orphans }: ReportData,
  { messages }: ReportContext,
): string {
  const entries = items.map((item) => {
    const place = lineOfHtml(sayPlace(item, messages));
    return `<li>${numberLink(item)} ${quoted(item.text, item.kind)}${place === '' ? '' : ` (${place})`}: ${standing(item, messages)}${thread(item, messages)}</li>`;
  });
  const lost =
    orphans.length > 0
      ? [`<li><a href="#orphans">${escapeHtml(messages.report.orphansOpen(orphans.length))}</a></li>`]
      : [];
  return `<ul class="items">${[...entries, ...lost].join('\n')}</ul>`;
}

function thread({ notes }: ReportItem, messages: ReportContext['messages']): string {
  const entries = notes.map((note) => `<li>${lineOfHtml(sayNote(note, messages))}</li>`);
  return entries.length > 0 ? `<ul class="notes">${entries.join('')}</ul>` : '';
}

function settledNotes({ items }: ReportData, { messages }: ReportContext): string {
  const entries = items
    .filter(hasSettledNotes)
    .map((item) => `<li>${numberLink(item)} ${quoted(item.text, item.kind)}${thread(item, messages)}</li>`);
  return `<ul class="items">${entries.join('\n')}</ul>`;
}

function claimTable(items: readonly ReportItem[], { messages }: ReportContext): string {
  const { report } = messages;
  const head = [...claimColumns(messages), report.by];
  const rows = items.map((item) => {
    const judged =
      item.judged === null ? '' : `<br>${escapeHtml(report.judgedWords)}: ${quoted(item.judged, item.kind)}`;
    const by = item.last ? `${lineOfHtml(item.last.by)}<br>${sayInstant(item.last.at)}` : '';
    const cells = [
      escapeHtml(report.kinds[item.kind]),
      `${quoted(item.text, item.kind)}${judged}`,
      lineOfHtml(item.speaker ?? ''),
      lineOfHtml(sayPlace(item, messages)),
      `${standing(item, messages)}${correctionOf(item, messages)}`,
      sourceLinks(item, messages),
      by,
    ];
    return `<tr id="c${item.number}"><th scope="row"><a href="#m${item.number}">${item.number}</a></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return table('claims', head, rows, report.claims);
}

function correctionOf({ correction }: ReportItem, { report }: ReportContext['messages']): string {
  return correction === null
    ? ''
    : `<br>${escapeHtml(report.correction)}: <ins>${lineOfHtml(correction)}</ins>`;
}

function sourceLinks({ sources }: ReportItem, { report }: ReportContext['messages']): string {
  return sources
    .map(
      (number) => `<a href="#s${number}" aria-label="${escapeHtml(report.toSource(number))}">${number}</a>`,
    )
    .join(', ');
}

function historyTable(items: readonly ReportItem[], { messages }: ReportContext): string {
  const { report, hover } = messages;
  const entries = items
    .flatMap((item) => item.history.map((revision) => ({ item, revision })))
    .sort((a, b) => (a.revision.at < b.revision.at ? -1 : a.revision.at > b.revision.at ? 1 : 0));
  if (entries.length === 0) return say(report.noHistory);
  const rows = entries.map(({ item, revision: { at, by, from, to, exact } }) => {
    const cells = [
      lineOfHtml(by),
      numberLink(item),
      escapeHtml(hover.status[from]),
      escapeHtml(hover.status[to]),
      quoted(exact, item.kind),
    ];
    return `<tr><th scope="row">${lineOfHtml(sayInstant(at))}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return table(
    'history',
    [report.at, report.by, report.number, report.from, report.to, report.words],
    rows,
    report.history,
  );
}

/** @param name has the widths of its columns in the style */
function table(name: string, head: readonly string[], rows: readonly string[], caption: string): string {
  const titles = head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  return `<table class="columns-${name}"><caption class="hidden">${escapeHtml(caption)}</caption><thead><tr>${titles}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function sourceList({ sources }: ReportData, { messages }: ReportContext): string {
  const entries = sources.map((source, at) => {
    const words = lineOfHtml(saySource(source, messages));
    const shown = isWebAddress(source.source)
      ? `<a href="${escapeHtml(source.source)}" rel="noopener noreferrer nofollow">${words}</a>`
      : words;
    const items = source.items.map((number) => `<a href="#c${number}">${number}</a>`).join(', ');
    const missing = source.locator === null ? ` <em>${escapeHtml(messages.annotations.noLocator)}</em>` : '';
    return `<li id="s${at + 1}">${shown}${missing} (${escapeHtml(messages.report.items)}: ${items})</li>`;
  });
  return `<ol class="items">${entries.join('\n')}</ol>`;
}

function orphanList({ orphans }: ReportData, { messages }: ReportContext): string {
  const entries = orphans.map((item) => {
    const links = sourceLinks(item, messages);
    const settledBy = links === '' ? '' : `<br>${escapeHtml(messages.report.sources)}: ${links}`;
    return `<li id="c${item.number}">${item.number}. ${quoted(item.text, item.kind)}: ${lineOfHtml(sayStanding(item, messages))}${correctionOf(item, messages)}${settledBy}${thread(item, messages)}</li>`;
  });
  return `<ul class="items">${entries.join('\n')}</ul>`;
}

function exceptionList({ exceptions }: ReportData, { messages: { report } }: ReportContext): string {
  const entries = exceptions.map(({ text, rule, reason }) => {
    const what = rule === '*' ? escapeHtml(report.notAClaim) : `<code>${lineOfHtml(rule)}</code>`;
    return `<li>${quoted(text, null)}: ${what} (${lineOfHtml(reason)})</li>`;
  });
  return `<ul class="items">${entries.join('\n')}</ul>`;
}

/** Words of the article. Those of a quotation bring their quote marks along. */
function quoted(words: string, kind: ReportItem['kind'] | null): string {
  return `<q${kind === 'quotation' ? ' class="own"' : ''}>${lineOfHtml(words)}</q>`;
}

const numberLink = ({ number }: ReportItem): string => `<a href="#c${number}">${number}</a>`;

function standing(item: ReportItem, messages: ReportContext['messages']): string {
  const name = item.changed === null ? item.status : 'changed';
  return `<span class="sign ${name}" aria-hidden="true">${signs[name]}</span>&nbsp;${escapeHtml(sayStanding(item, messages))}`;
}
