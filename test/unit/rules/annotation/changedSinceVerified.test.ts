import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../../server/src/messages';
import { changedSinceVerified } from '../../../../server/src/rules/annotation/changedSinceVerified';
import { annotate, testHand, type TestAnnotation } from '../../../support/annotations';

const text = 'Banjir\n\nSebanyak 1.500 warga mengungsi, kata Siti Aminah.\n';
const words = '1.500 warga';
const verified = (more: TestAnnotation = {}) =>
  annotate(text, words, { kind: 'number', status: 'verified', judged: '1.200 warga', ...more });
const later = { ...testHand, at: '2026-11-20T07:45:00.000Z' };

describe('annotation.changed-since-verified', () => {
  it('stands on words that say something else than what was verified, and says what', () => {
    const [finding, ...others] = changedSinceVerified.check({ text }, [verified()]);
    expect(others).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe(words);
    expect(finding!.message(messagesFor('en'))).toBe(
      'Verified as “1.200 warga”; since then a number has changed. Check it again, or bring the old words back.',
    );
    expect(finding!.message(messagesFor('id'))).toContain('sejak itu angka berubah');
  });

  it('offers the old words back, on request only', () => {
    const [finding] = changedSinceVerified.check({ text }, [verified()]);
    const [fix] = finding!.fixes;
    expect(fix).toMatchObject({ certain: false, edits: [{ newText: '1.200 warga' }] });
    expect(finding!.remedies).toEqual([{ kind: 'verify' }, { kind: 'clearStatus' }]);
  });

  it.each([
    ['words that are as they were', [verified({ judged: words })]],
    ['a change that does not matter', [verified({ judged: '1.500  warga' })]],
    ['another status', [verified({ status: 'incorrect' }), verified({ status: 'unchecked' })]],
    ['words that are gone', [{ ...verified(), span: null }]],
    ['words that somebody has judged anew', [verified(), verified({ judged: words, hand: later })]],
    ['a note alone', [annotate(text, words, { notes: ['Mengapa?'] })]],
  ])('passes over %s', (_, placed) => {
    expect(changedSinceVerified.check({ text }, placed)).toEqual([]);
  });

  it('shows hostile words on one line, without marks that turn the writing around', () => {
    const judged = `1.200\u202e\n${'warga '.repeat(60)}`;
    const [finding] = changedSinceVerified.check({ text }, [verified({ judged })]);
    const message = finding!.message(messagesFor('en'));
    expect(message).not.toMatch(/[\u202e\n]/);
    expect(message.length).toBeLessThan(200);
  });
});
