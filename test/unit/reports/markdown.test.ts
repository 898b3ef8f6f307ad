import { describe, expect, it } from 'vitest';
import { annotate, testHand } from '../../support/annotations';
import {
  attributeOf,
  elementsOf,
  lost,
  rendered,
  reportOf,
  settledNote,
  reportText,
  wordsOf,
} from '../../support/reports';
import { hostileWords } from '../../support/hostileWords';

const page = (report: string) => elementsOf(rendered(report));

describe('the Markdown report', () => {
  it('lists open questions, claims, sources, lost marks and history', () => {
    const report = reportOf('markdown');
    expect(report).toMatch(/^# Check of “Tanggul Jebol di Wulanjati”\n/);
    expect(report).toContain(
      '“"Kami sudah memperbaiki bagian itu dua kali,"” (paragraph 2): Disputed\n' +
        '  - RK, 2026-11-18 07:45 UTC: Dinas bilang sekali.\n',
    );
    expect(report).toMatch(/\n\| 6 \| Number \| 40 sentimeter \|[^\n]*\| Incorrect → 45 sentimeter \|/);
    expect(report).toContain('\n1. Document: Surat BPBD, hlm. 3\n');
    expect(report).toMatch(
      /\| 2026-11-18 07:45 UTC \| RK \| \d+ \| Not checked yet \| Verified \| 1\.200 warga \|/,
    );
  });

  it('lists a mark that lost its words with its correction, source and notes, and tells of it among what is open', () => {
    const report = reportOf('markdown');
    expect(report).toContain('- 1 mark has lost its words: see below.\n');
    expect(report).toMatch(
      /## Marks whose words are gone\n\n- \d+\. “77 sapi hanyut”: Disputed; the words are gone \(Source 1\)\n {2}- RK, [^\n]*: Siapa yang menghitung\?\n/,
    );
    const wrong = lost('77 sapi', { kind: 'number', status: 'incorrect', correction: '78 sapi' });
    expect(reportOf('markdown', [wrong])).toContain('Incorrect; the words are gone → 78 sapi');
  });

  it('keeps settled notes of what is not open', () => {
    const resolved = settledNote();
    expect(reportOf('markdown', [resolved])).toMatch(
      /## Settled notes\n\n- \d+\. “1\.200 warga”\n {2}- RK, [^\n]*: Sudah\? \(settled\)\n/,
    );
  });

  it('has tables of as many cells in every row', () => {
    const rows = page(reportOf('markdown')).filter(({ tagName }) => tagName === 'tr');
    expect(rows.length).toBeGreaterThan(8);
    const widths = rows.map(({ childNodes }) => childNodes.filter((node) => 'tagName' in node).length);
    expect(new Set(widths)).toEqual(new Set([7, 6]));
  });

  it.each(hostileWords)('shows %j letter for letter, in a table, a list and a heading', (words) => {
    const shown = words
      .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const mark = annotate(reportText, '1.200 warga', {
      kind: 'number',
      status: 'incorrect',
      correction: words,
      notes: [words],
      sources: [{ 'onRecord:kind': 'document', source: words, 'onRecord:locator': words }],
      hand: { ...testHand, by: words },
    });
    const report = reportOf(
      'markdown',
      [mark, lost(words, { status: 'disputed', notes: [words] })],
      reportText,
      words,
    );
    const elements = page(report);
    const plain = page(
      reportOf(
        'markdown',
        [mark, lost('x', { status: 'disputed', notes: ['x'] })].map((placed) => ({
          ...placed,
          annotation: JSON.parse(
            JSON.stringify(placed.annotation).replaceAll(JSON.stringify(words).slice(1, -1), 'x'),
          ) as typeof placed.annotation,
        })),
      ),
    );
    expect(elements.map(({ tagName }) => tagName)).toEqual(plain.map(({ tagName }) => tagName));
    expect(elements.filter((element) => attributeOf(element, 'href') !== undefined)).toEqual([]);
    for (const tag of ['td', 'li'])
      expect(
        elements
          .filter(({ tagName }) => tagName === tag)
          .map(wordsOf)
          .join('\n'),
      ).toContain(shown);
  });
});
