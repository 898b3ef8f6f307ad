import { describe, expect, it } from 'vitest';
import { annotate } from '../../support/annotations';
import { cellsOf, reportOf, reportText } from '../../support/reports';

const words = '1.200 warga';
/** The row of a claim that a checker has said something about. */
function rowWith(note: string, separator?: string): readonly string[] {
  const mark = annotate(reportText, words, { kind: 'number', status: 'incorrect', correction: note });
  const rows = cellsOf(reportOf('csv', [mark]).slice(1), separator);
  return rows.find((row) => row.includes(words)) ?? [];
}

describe('the CSV report', () => {
  it('begins with a byte order mark, and has as many cells in every row as in its head', () => {
    const report = reportOf('csv');
    expect(report.startsWith('\uFEFFNo.,Kind,Status,Words,')).toBe(true);
    const rows = cellsOf(report.slice(1));
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([16]));
  });

  it('has a row for a mark that lost its words, with its note, its source and its history', () => {
    const row = cellsOf(reportOf('csv')).find((cells) => cells.includes('77 sapi hanyut'));
    expect(row?.slice(1, 3)).toEqual(['Orphan', 'Disputed']);
    expect(row).toContain('Document: Surat BPBD, hlm. 3');
    expect(row).toContain('RK, 2026-11-18 07:45 UTC: Siapa yang menghitung?');
    expect(row).toContain('2026-11-18 07:45 UTC, RK: Not checked yet → Disputed');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '|calc',
    '%0A',
    '＝1+1',
    '\t=1+1',
    '  =1+1',
    '\r\n=1',
    '\u200B=1+1',
    '\u202E=1',
  ])('gives an apostrophe to %j, so that no spreadsheet calculates it', (words) => {
    const [cell] = rowWith(words).filter((text) => text.startsWith("'"));
    expect(cell).toBe(`'${words.replace(/[\u200B\u202E]/g, '').trim()}`);
  });

  it.each(['a;=1+1', 'a; @SUM(A1)', 'a;;-1', 'a;"=1+1"', 'a;\u00A0=1'])(
    'lets %j begin no formula either where semicolons part the cells',
    (words) => {
      const mark = annotate(reportText, '1.200 warga', {
        kind: 'number',
        status: 'incorrect',
        correction: words,
      });
      const report = reportOf('csv', [mark]);
      expect(report).toContain('a;');
      for (const cell of report.split(/[;\r\n]/))
        expect(cell.replace(/["\s]/g, '')).not.toMatch(/^[=+\-@|%]/);
    },
  );

  it.each(['a, b', 'a "b" c', 'a\nb', '"', ',', "o'clock"])('gives %j back as one cell', (words) => {
    expect(rowWith(words)).toContain(words.replace('\n', ' '));
  });
});
