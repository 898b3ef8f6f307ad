import { describe, expect, it } from 'vitest';
import { reports } from '../../../server/src/reports';
import { hasSettledNotes, isOpen } from '../../../server/src/reports/reportData';
import { addNote, judge, resolveNotes } from '../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { annotate, testHand, type TestAnnotation } from '../../support/annotations';
import { letter, lost, reportData, reportOf, reportText, workedOn } from '../../support/reports';

const formats = Object.keys(reports) as (keyof typeof reports)[];
const words = '1.200 warga';
const itemOf = (placed: readonly PlacedAnnotation[]) =>
  reportData(reportText, placed).items.find(({ text }) => text === words)!;

describe('the data of a report', () => {
  it('numbers claims and selections in text order, and the marks that lost their words after them', () => {
    const { items, orphans } = reportData(reportText, workedOn);
    const all = [...items, ...orphans];
    expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
    const starts = items.map(({ span }) => span?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(orphans).toMatchObject([{ kind: 'orphan', text: '77 sapi hanyut', status: 'disputed' }]);
    expect(orphans[0]?.notes).toMatchObject([{ value: 'Siapa yang menghitung?' }]);
  });

  it('has a source once, with all that it settles, and the same source elsewhere in it apart', () => {
    const other = { ...letter, 'onRecord:locator': 'hlm. 4' };
    const { sources } = reportData(reportText, [
      annotate(reportText, words, { kind: 'number', status: 'verified', sources: [letter] }),
      annotate(reportText, '40 sentimeter', { kind: 'number', status: 'verified', sources: [other, letter] }),
    ]);
    expect(sources.map(({ locator, items }) => [locator, items.length])).toEqual([
      ['hlm. 3', 2],
      ['hlm. 4', 1],
    ]);
  });

  it('keeps who had given every status, oldest first', () => {
    const mark = annotate(reportText, words, { kind: 'number', status: 'disputed' });
    const later = { by: 'CD', at: '2026-11-19T08:00:00.000Z' };
    const annotation = judge(mark.annotation, 'verified', words, later);
    const { history, last } = itemOf([{ ...mark, annotation }]);
    expect(history.map(({ by, from, to }) => [by, from, to])).toEqual([
      ['RK', 'unchecked', 'disputed'],
      ['CD', 'disputed', 'verified'],
    ]);
    expect(last).toMatchObject(later);
  });

  it.each<[string, boolean, TestAnnotation]>([
    ['unchecked', true, {}],
    ['verified', false, { status: 'verified' }],
    ['incorrect', false, { status: 'incorrect' }],
    ['disputed', true, { status: 'disputed' }],
    ['unverifiable', true, { status: 'unverifiable' }],
    ['opinion', false, { status: 'opinion' }],
    ['verified, but changed since', true, { status: 'verified', judged: '1.300 warga' }],
    ['verified, with an open note', true, { status: 'verified', notes: ['Betul?'] }],
  ])('what is %s is open: %s', (_, open, test) => {
    expect(isOpen(itemOf([annotate(reportText, words, { kind: 'number', ...test })]))).toBe(open);
  });

  it('tells settled notes of what is not open apart', () => {
    const mark = annotate(reportText, words, { kind: 'number', status: 'verified', notes: ['Betul?'] });
    const annotation = resolveNotes(mark.annotation, true, testHand);
    expect(hasSettledNotes(itemOf([mark]))).toBe(false);
    expect(hasSettledNotes(itemOf([{ ...mark, annotation }]))).toBe(true);
    expect(hasSettledNotes(itemOf([{ ...mark, annotation: addNote(annotation, 'Lagi.', testHand) }]))).toBe(
      false,
    );
  });
});

describe('every format', () => {
  const noted = lost('77 sapi hanyut', { kind: 'number', status: 'verified', notes: ['Catatan yatim.'] });
  const settled = annotate(reportText, words, {
    kind: 'number',
    status: 'verified',
    notes: ['Catatan selesai.'],
  });
  const resolved = { ...settled, annotation: resolveNotes(settled.annotation, true, testHand) };

  it.each(formats.filter((format) => format !== 'claim-review'))(
    '%s tells the notes of a mark that lost its words, and those that are settled',
    (format) => {
      const report = reportOf(format, [noted, resolved]);
      expect(report).toContain('77 sapi hanyut');
      expect(report).toContain('Catatan yatim.');
      expect(report).toContain('Catatan selesai.');
    },
  );

  it.each(formats.filter((format) => format !== 'claim-review'))(
    '%s tells who had judged before',
    (format) => {
      const annotation = judge(settled.annotation, 'disputed', words, { ...testHand, by: 'Nawang' });
      const again = judge(annotation, 'verified', words, { ...testHand, by: 'Seno' });
      expect(reportOf(format, [{ ...settled, annotation: again }])).toMatch(
        /Nawang[\s\S]*Seno|Seno[\s\S]*Nawang/,
      );
    },
  );

  it.each(formats)('%s is made of an article that nobody has judged', (format) => {
    expect(reportOf(format, [])).not.toMatch(/undefined|null|NaN/);
  });

  it.each(formats)('%s is the same whenever it is made of the same', (format) => {
    expect(reportOf(format)).toBe(reportOf(format));
  });
});
