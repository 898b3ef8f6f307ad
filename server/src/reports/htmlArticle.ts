/** The article in an HTML report, block by block, with a numbered mark at the end of each claim. */

import type { BlockKind, Span } from '../analysis/article';
import type { Messages } from '../messages';
import { signs } from './htmlStyle';
import { escapeHtml } from './htmlText';
import type { ReportData, ReportItem } from './reportData';
import { sayStanding } from './reportFormat';
import { overlaps } from './textLines';

type Marked = ReportItem & Span;

const elementOf: Readonly<Partial<Record<BlockKind, string>>> = { headline: 'h3', subheading: 'h4' };

export function articleHtml({ article, items }: ReportData, messages: Messages): string {
  const marked = items.flatMap((item): Marked[] => (item.span ? [{ ...item, ...item.span }] : []));
  const blocks: string[] = [];
  let next = 0;
  let open: Marked[] = [];
  for (const block of article.blocks) {
    for (let item = marked[next]; item && item.start < block.end; item = marked[++next]) open.push(item);
    open = open.filter(({ end }) => end > block.start);
    const element = elementOf[block.kind] ?? 'p';
    const body = piecesOf(article.text, block, open, messages);
    blocks.push(`<${element} class="${block.kind}">${body}</${element}>`);
  }
  return `<article lang="${escapeHtml(article.language)}">\n${blocks.join('\n')}\n</article>`;
}

function piecesOf(text: string, block: Span, items: readonly Marked[], messages: Messages): string {
  const parts: string[] = [];
  for (const { start, end, over, ending } of overlaps(block, items)) {
    const words = escapeHtml(text.slice(start, end));
    const inner = over.at(-1);
    parts.push(inner ? `<mark class="${nameOf(inner)}">${words}</mark>` : words);
    // The inner claim ends first: its number stands next to its words.
    for (const item of [...ending].reverse()) parts.push(numberOf(item, messages));
  }
  return parts.join('');
}

const nameOf = ({ status, changed }: ReportItem): keyof typeof signs =>
  changed === null ? status : 'changed';

function numberOf(item: Marked, messages: Messages): string {
  const name = nameOf(item);
  const label = escapeHtml(messages.report.toClaim(item.number, sayStanding(item, messages)));
  return `<sup id="m${item.number}"><a class="${name}" href="#c${item.number}" aria-label="${label}"><span aria-hidden="true">${signs[name]}${item.number}</span></a></sup>`;
}
