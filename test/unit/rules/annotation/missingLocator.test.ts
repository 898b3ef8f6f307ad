import { describe, expect, it } from 'vitest';
import type { SourceRecordKind } from '../../../../server/src/annotations/annotation';
import { messagesFor } from '../../../../server/src/messages';
import { missingLocator } from '../../../../server/src/rules/annotation/missingLocator';
import { annotate } from '../../../support/annotations';

const text = 'Sebanyak 1.500 warga mengungsi.';
const source = (kind: SourceRecordKind, name: string, locator?: string) => ({
  'onRecord:kind': kind,
  source: name,
  ...(locator === undefined ? {} : { 'onRecord:locator': locator }),
});
const check = (...sources: readonly ReturnType<typeof source>[]) =>
  missingLocator.check({ text }, [annotate(text, '1.500 warga', { status: 'verified', sources })]);

describe('annotation.missing-locator', () => {
  it.each([
    source('document', 'Laporan BPBD'),
    source('document', 'Laporan BPBD', '  '),
    source('interview', 'Siti Aminah'),
    source('observation', 'Antrean di posko'),
    source('calculation', 'Tabel 2'),
    source('url', 'https://bpbd.example'),
    source('url', 'https://bpbd.example/'),
    source('url', 'laman BPBD'),
  ])('stands on the words that rest on %j', (record) => {
    const [finding, ...others] = check(record);
    expect(others).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe('1.500 warga');
    expect(finding!.message(messagesFor('en'))).toContain(`“${record.source}”`);
    expect(finding!.message(messagesFor('id'))).not.toBe(finding!.message(messagesFor('en')));
    expect(finding!.remedies).toEqual([{ kind: 'addSource' }]);
  });

  it.each([
    source('document', 'Laporan BPBD', 'hlm. 4'),
    source('interview', 'Siti Aminah', '18 November 2026, telepon'),
    source('url', 'https://bpbd.example/laporan'),
    source('url', 'https://bpbd.example/?p=4'),
    source('url', 'https://bpbd.example', 'kolom kiri'),
  ])('passes over %j', (record) => expect(check(record)).toEqual([]));

  it('tells of each source by itself, and of none whose words are gone', () => {
    expect(check(source('document', 'A'), source('interview', 'B'))).toHaveLength(2);
    const orphan = annotate(text, '1.500 warga', { sources: [source('document', 'A')] });
    expect(missingLocator.check({ text }, [{ ...orphan, span: null }])).toEqual([]);
  });
});
