/** How an HTML report looks on screen and on paper. Every status has a sign and a line of its own, not only a colour. */

/** The sign of each status. */
export const signs = {
  unchecked: '○',
  verified: '✓',
  incorrect: '✗',
  disputed: '≠',
  unverifiable: '?',
  opinion: '◇',
  changed: '△',
} as const;

/** @param percents of the columns, together 100 */
const widths = (name: string, percents: readonly number[]): string =>
  percents.map((percent, at) => `.columns-${name} th:nth-child(${at + 1}) { width: ${percent}%; }`).join(' ');

export const htmlStyle = `
:root { color-scheme: light; --ink: #1b1b1b; --quiet: #595959; --line: #d5d5d5; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 60rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, table, .progress, .made, .key, .items { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 0.75rem; }
h4 { font-size: 1.05rem; margin: 1.25rem 0 0.5rem; }
article { max-width: 42rem; }
article p { margin: 0 0 0.9rem; white-space: pre-line; }
.caption, .byline, .boilerplate, .relatedLink, .signature { color: var(--quiet); font-size: 0.9rem; }
.listItem { padding-left: 1.2rem; }
.progress { margin: 0; }
progress { width: 100%; max-width: 20rem; height: 0.6rem; margin: 0.4rem 0; accent-color: #1f6f43; }
.made { color: var(--quiet); font-size: 0.85rem; margin: 0.25rem 0 0; }
mark { background: none; color: inherit; text-decoration: underline 1px dotted #6b6b6b; text-underline-offset: 0.2em; }
mark.verified { text-decoration: underline 1.5px solid #1f6f43; }
mark.incorrect { text-decoration: underline 2px wavy #b3261e; background: #fdf0ef; }
mark.disputed { text-decoration: underline 1px double #8a4b00; background: #fdf6ec; }
mark.unverifiable { text-decoration: underline 1.5px dashed #5a4a8a; }
mark.opinion { text-decoration: underline 1px solid #9a9a9a; }
mark.changed { text-decoration: underline 2px dashed #8a4b00; background: #fdf6ec; }
th, td { overflow-wrap: break-word; }
td q, td ins { overflow-wrap: anywhere; }
sup { font: 600 0.68rem/1 system-ui, sans-serif; vertical-align: super; margin: 0 0.1em; white-space: nowrap; }
a { color: #0b4f8a; }
sup a { text-decoration: none; color: var(--quiet); }
.verified { color: #1f6f43; } .incorrect { color: #b3261e; } .disputed, .changed { color: #8a4b00; }
.unverifiable { color: #5a4a8a; } .opinion, .unchecked { color: var(--quiet); }
mark.verified, mark.incorrect, mark.disputed, mark.changed, mark.unverifiable, mark.opinion, mark.unchecked { color: inherit; }
sup a.verified { color: #1f6f43; } sup a.incorrect { color: #b3261e; }
sup a.disputed, sup a.changed { color: #8a4b00; } sup a.unverifiable { color: #5a4a8a; }
.sign { font-weight: 700; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; margin: 1rem 0 0;
  font-size: 0.85rem; color: var(--quiet); }
.items { padding-left: 1.4rem; font-size: 0.92rem; line-height: 1.5; }
.items li { margin-bottom: 0.4rem; }
ins { text-decoration: none; font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: 0.82rem; line-height: 1.4; }
th, td { padding: 0.4rem 0.35rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; }
th[scope='row'] { font-weight: 400; white-space: nowrap; }
td q, q.own { quotes: none; }
/* Without widths of their own the words of an article would be left what other columns do not need. */
@media print, (min-width: 56rem) {
  table { table-layout: fixed; }
  ${widths('claims', [5, 11, 21.5, 14, 11.5, 15.5, 8.5, 13])}
  ${widths('history', [21.5, 13, 6, 14, 14.5, 31])}
}
:target { background: #fff8d6; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { margin: 18mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; color: #595959; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article { max-width: none; }
  table { font-size: 8pt; }
  th, td { padding: 0.3rem; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, li, .key { break-inside: avoid; }
  thead { display: table-header-group; }
  mark, .sign, progress { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
