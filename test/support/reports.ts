/** Reports of made-up articles, read as those read them who get them. */

import MarkdownIt from 'markdown-it';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { analyze } from '../../server/src/analysis/analyze';
import { resolveNotes } from '../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../server/src/annotations/placed';
import { messagesFor } from '../../server/src/messages';
import { reports } from '../../server/src/reports';
import { makeReportData, type ReportData } from '../../server/src/reports/reportData';
import { annotate, annotationAt, testHand, type TestAnnotation } from './annotations';
import { find } from './articles';

export const reportText = `Tanggul Jebol di Wulanjati

DEMAK - Sekitar 1.200 warga mengungsi setelah tanggul jebol, kata Kepala BPBD Suryo Hadinata.

"Kami sudah memperbaiki bagian itu dua kali," ujar Suryo. Air naik 40 sentimeter.
`;

/** A mark whose words are gone. */
export function lost(words: string, test: TestAnnotation): PlacedAnnotation {
  return { annotation: annotationAt(words, find(words, words), test), span: null };
}

export const letter = {
  'onRecord:kind': 'document',
  source: 'Surat BPBD',
  'onRecord:locator': 'hlm. 3',
} as const;

/** One claim verified by a source, one wrong, one changed since, words with settled notes, and a mark that lost its words. */
export const workedOn: readonly PlacedAnnotation[] = [
  annotate(reportText, '1.200 warga', { kind: 'number', status: 'verified', sources: [letter] }),
  annotate(reportText, '40 sentimeter', { kind: 'number', status: 'incorrect', correction: '45 sentimeter' }),
  annotate(reportText, '"Kami sudah memperbaiki bagian itu dua kali,"', {
    kind: 'quotation',
    status: 'disputed',
    notes: ['Dinas bilang sekali.'],
  }),
  annotate(reportText, 'dua kali', { kind: 'number', status: 'verified', judged: 'tiga kali' }),
  lost('77 sapi hanyut', {
    kind: 'number',
    status: 'disputed',
    notes: ['Siapa yang menghitung?'],
    sources: [letter],
  }),
];

/** A verified claim with a note that has been settled. */
export function settledNote(): PlacedAnnotation {
  const mark = annotate(reportText, '1.200 warga', { kind: 'number', status: 'verified', notes: ['Sudah?'] });
  return { ...mark, annotation: resolveNotes(mark.annotation, true, testHand) };
}

export function reportData(
  text: string,
  placed: readonly PlacedAnnotation[],
  name = 'a.article',
): ReportData {
  return makeReportData(name, analyze(text, { language: 'id' }), placed);
}

export function reportOf(
  format: keyof typeof reports,
  placed: readonly PlacedAnnotation[] = workedOn,
  text = reportText,
  name?: string,
): string {
  const context = { messages: messagesFor('en'), version: '1.2.3', now: '2026-11-19T09:30:00.000Z' };
  return reports[format].format(reportData(text, placed, name), context);
}

/** What a table is in a spreadsheet: rows of cells, as RFC 4180 has them. */
export function cellsOf(table: string, separator = ','): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)")?([^${separator}\\r\\n]*)(${separator}|\\r\\n|$)`, 'gy');
  for (const [, quoted, bare = '', end] of table.matchAll(cell)) {
    rows.at(-1)?.push((quoted ?? '').replaceAll('""', '"') + bare);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

/** A Markdown report as HTML, by a reader that takes HTML and bare addresses as well. */
export const rendered = (markdown: string): string =>
  new MarkdownIt({ html: true, linkify: true }).render(markdown);

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a page or of a part of one, in their order. */
export function elementsOf(page: string): readonly Element[] {
  const walk = (node: Node): readonly Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(page));
}

/** The words that an element shows. */
export const wordsOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
