import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { fileNameOf } from '../../../server/src/fileNameOf';
import { documentSymbols } from '../../../server/src/features/documentSymbols';
import { hoverAt } from '../../../server/src/features/hover';
import { listSpeakers } from '../../../server/src/features/speakers';
import { messagesFor } from '../../../server/src/messages';
import { reportFormats, type ReportFormat } from '../../../server/src/protocol';
import { reportFileName, reports } from '../../../server/src/reports';
import { makeReportData } from '../../../server/src/reports/reportData';
import { annotate } from '../../support/annotations';
import { documentOf } from '../../support/articles';
import { run, testFolder } from '../../support/commandLine';

const evils = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '[klik](command:workbench.action.quit)',
  '![x](https://example.org/pixel.png)',
  '=HYPERLINK("https://example.org";"klik")',
  '+1+cmd|/c calc!A0',
  '@SUM(A1:A9)',
  '-2+3',
  '\t=1+1',
  '＝1+1',
  '</style></head><base href=//example.org>',
  '--><b>',
  '$(gear)',
  'a\u202Etxt.exe',
  'a\u0007\u001B[31mb',
] as const;
/** What rings, paints a terminal, or turns the direction of writing. */
const controls = /[\u202A-\u202E\u2066-\u2069]|(?![\t\r\n])\p{Cc}/u;
const messages = messagesFor('en');
const context = { messages, version: '0.0.0', now: '2026-11-18T07:45:00.000Z' };

/** An article and a checker's words that say something evil wherever anybody can say something. */
function reportOn(evil: string, format: ReportFormat): string {
  const words = `Banjir ${evil} Meluas`;
  const text = `${words}\n\nSekitar 1.200 warga mengungsi. "${evil}," kata Siti Aminah ${evil}.\n`;
  const placed = annotate(text, '1.200 warga', {
    kind: 'number',
    status: 'incorrect',
    correction: evil,
    judged: evil,
    notes: [evil],
    sources: [
      { 'onRecord:kind': 'document', source: evil, 'onRecord:locator': evil },
      { 'onRecord:kind': 'web', source: `javascript:alert(1)//${evil}`, 'onRecord:locator': evil },
    ],
    hand: { by: evil, at: '2026-11-18T07:45:00.000Z' },
  });
  const orphan = {
    annotation: annotate(`${evil} ada.`, evil.trim(), { status: 'disputed' }).annotation,
    span: null,
  };
  const quiet = annotate(text, 'mengungsi', { suppress: { rule: evil, reason: evil } });
  const data = makeReportData(`${evil}.article`, analyze(text, { language: 'id' }), [placed, orphan, quiet]);
  return reports[format].format(data, context);
}

/** The tags of a page with their attributes, as a browser's tokenizer finds them. */
function tagsOf(html: string): readonly { readonly name: string; readonly attributes: string }[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
  return [...body.matchAll(/<\/?([a-z!][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi)].map(
    ([, name = '', attributes = '']) => ({ name: name.toLowerCase(), attributes }),
  );
}
const harmlessTags = new Set(
  `!doctype html head meta title style body header main h1 h2 h3 p strong em progress section article ol ul li table caption
   colgroup col thead tbody tr th td a mark span div sup sub small q cite time dl dt dd br nav blockquote del ins footer figure figcaption abbr bdi b i code`.split(
    /\s+/,
  ),
);

describe.each(evils)('a report of %j', (evil) => {
  it('is a page in which it is words', () => {
    const page = reportOn(evil, 'html');
    for (const { name, attributes } of tagsOf(page)) {
      expect([...harmlessTags]).toContain(name);
      // Quoted values are not code unless an attribute makes them so.
      expect(attributes.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+\s*=|\ssrc\s*=|\ssrcdoc\s*=/i);
      for (const [, address = ''] of attributes.matchAll(/\shref="([^"]*)"/gi))
        expect(address).toMatch(/^(?:https?:\/\/|#)/i);
    }
    expect(page).not.toMatch(/<(?:script|img|svg|base|iframe|object|embed|link|form)\b/i);
  });

  it('is Markdown in which it is words', () => {
    const text = reportOn(evil, 'markdown');
    // Whatever could become HTML, a link, an image or an icon stands behind a backslash.
    expect(text).not.toMatch(/(?<!\\)<[a-z/!]/i);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/(?<!\\)\$\(/);
  });

  it('is a table without formulas', () => {
    const rows = cellsOf(reportOn(evil, 'csv').replace(/^\uFEFF/, ''));
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%\t\r＝＋－＠]/u);
  });

  it('is JSON in which nothing is missing', () => {
    for (const format of ['sarif', 'web-annotation', 'claim-review'] as const)
      expect(JSON.parse(reportOn(evil, format))).toBeInstanceOf(Object);
  });

  it('says nothing that turns the direction of writing or rings a bell', () => {
    for (const format of reportFormats.filter(
      (name) => name === 'html' || name === 'markdown' || name === 'csv',
    ))
      expect(reportOn(evil, format)).not.toMatch(controls);
  });

  it('is a hover, an outline and a list of speakers without controls', () => {
    const text = `Banjir ${evil}\n\n"Air naik sejak pagi," kata Siti ${evil} Aminah.\n`;
    const analyzed = { document: documentOf(text), article: analyze(text, { language: 'id' }) };
    const shown = [
      hoverAt(analyzed, text.indexOf('kata'), { messages, judgements: [], format: 'markdown' }),
      hoverAt(analyzed, text.indexOf('Air'), { messages, judgements: [], format: 'markdown' }),
    ];
    for (const hover of shown) {
      const { value = '' } = (hover?.contents ?? {}) as { readonly value?: string };
      expect(value).not.toMatch(/(?<!\\)[<[`$]/);
      expect(value).not.toMatch(controls);
    }
    const names = [
      ...documentSymbols(analyzed, messages).flatMap(({ name, children = [] }) => [
        name,
        ...children.map((child) => child.name),
      ]),
      ...listSpeakers(analyzed).map(({ name }) => name),
    ];
    for (const name of names) expect(name).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cc}/u);
  });
});

/** The rows of a table as RFC 4180 has them. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the policy of the page', () => {
  it('lets nothing be loaded or run, and stands before anything else', () => {
    const page = reportOn('x', 'html');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("base-uri 'none'");
    expect(directives).toContain("form-action 'none'");
    expect(policy).not.toMatch(/script-src|unsafe-eval|\*|https?:/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
  });
});

describe('the name of a file', () => {
  it.each([
    ['file:///berita/..%2F..%2Fetc%2Fpasswd', '.._.._etc_passwd'],
    ['file:///berita/a%5C..%5Cb.article', 'a_.._b.article'],
    ['file:///berita/a%00b', 'a_b'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['file:///berita/%E0%A4', '%E0%A4'],
  ])('is no path: %s', (uri, name) => {
    expect(fileNameOf(uri)).toBe(name);
    for (const format of reportFormats)
      expect(reportFileName(fileNameOf(uri), format)).not.toMatch(/[/\\\0]/);
  });
});

describe('a terminal', () => {
  const folder = testFolder();

  it('is told of files without what would command it', async () => {
    const evil = 'a\u001B[31m\u0007b.article';
    await folder.write(evil, 'Jembatan Ditutup\n\nJembatan itu diduga rusak.\n');
    const { output } = await run(['check', folder.path(), '--rule', 'attribution.hearsay=warning']);
    const missing = await run(['check', folder.path('\u001B[2Jx')]);
    expect(output).toContain('b.article');
    expect(missing.errors).toContain('There is no such file.');
    for (const words of [output, missing.errors]) expect(words).not.toMatch(controls);
  });
});

describe('an annotations file', () => {
  const folder = testFolder();

  it('names no file that is read or written', async () => {
    const text = 'Banjir di Demak\n\nSekitar 1.200 warga mengungsi.\n';
    const { annotation } = annotate(text, '1.200 warga', { kind: 'number', status: 'verified' });
    const outside = await folder.write('rahasia.txt', 'rahasia');
    for (const source of ['../rahasia.txt', outside, 'file:///etc/passwd', 'https://example.org/a']) {
      const led = { ...annotation, target: { ...annotation.target, source } };
      const article = await folder.writeAnnotated('kerja/a.article', text, [{ annotation: led, span: null }]);
      const { status, output } = await run(['report', article, '--format', 'markdown']);
      expect(status).toBe(0);
      expect(output).not.toContain('rahasia\n');
    }
    expect(await readFile(outside, 'utf8')).toBe('rahasia');
    expect((await readdir(folder.path('kerja'))).sort()).toEqual([
      'a.article',
      'a.article.annotations.jsonl',
    ]);
  });
});
