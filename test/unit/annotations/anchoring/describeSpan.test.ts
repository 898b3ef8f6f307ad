import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import {
  countOccurrences,
  describeSpan,
  quoteAt,
} from '../../../../server/src/annotations/anchoring/describeSpan';
import {
  contextLength,
  occurrenceLimit,
  occurrencesOf,
} from '../../../../server/src/annotations/anchoring/selectors';

/** Describes the first place of the words. */
function describeWords(text: string, words: string) {
  const start = text.indexOf(words);
  return describeSpan(readAnchorText(text), { start, end: start + words.length });
}

describe('quoteAt', () => {
  it('keeps the words, what stands around them and where they stand', () => {
    expect(quoteAt('satu dua tiga', { start: 5, end: 8 })).toEqual({
      exact: 'dua',
      prefix: 'satu ',
      suffix: ' tiga',
      position: { start: 5, end: 8 },
    });
  });

  it('keeps so much of the surroundings and no more', () => {
    const text = `${'a'.repeat(200)}kata${'b'.repeat(200)}`;
    const { prefix, suffix } = quoteAt(text, { start: 200, end: 204 });
    expect([prefix, suffix]).toEqual(['a'.repeat(contextLength), 'b'.repeat(contextLength)]);
  });

  it.each([
    [-5, 4, 'satu'],
    [9, 99, 'tiga'],
    [50, 60, ''],
    [8, 5, ''],
  ])('clamps %d–%d to the text', (start, end, exact) => {
    expect(quoteAt('satu dua tiga', { start, end }).exact).toBe(exact);
  });
});

describe('occurrences', () => {
  it('are counted with those that overlap, up to a limit', () => {
    expect(occurrencesOf('aaaa', 'aa', 10)).toEqual([0, 1, 2]);
    expect(occurrencesOf('aaaa', 'aa', 2)).toEqual([0, 1]);
    expect(occurrencesOf('aaaa', '', 2)).toEqual([]);
    expect(occurrencesOf('aaaa', 'b', 2)).toEqual([]);
    expect(countOccurrences('ya '.repeat(40), 'ya')).toBe(occurrenceLimit);
    expect(countOccurrences('ya ya', 'tidak')).toBe(1);
  });
});

describe('the rival of a span', () => {
  const sentence = 'Bupati meresmikan jembatan gantung baru di desa Sukamaju kemarin pagi.';
  const other = 'Warga menolak rencana tambang batu bara di lereng gunung.';

  it('is little where nothing is like it', () => {
    const { occurrences, rival } = describeWords(`${other}\n\n${sentence}`, sentence);
    expect(occurrences).toBe(1);
    expect(rival).toBeLessThan(0.4);
  });

  it('is full where the same words stand in the same surroundings', () => {
    const text = `${other} ${sentence} ${other} ${sentence} ${other}`;
    expect(describeWords(text, sentence).occurrences).toBe(2);
    expect(describeWords(text, sentence).rival).toBeGreaterThan(1.5);
  });

  it('is the more, the more words are the same', () => {
    const rivals = [
      'Bupati meresmikan pasar ikan di kota lama.',
      'Bupati meresmikan jembatan beton di desa lama.',
      'Bupati meresmikan jembatan gantung baru di desa Sukasari kemarin pagi.',
    ].map((like) => describeWords(`${other}\n\n${sentence}\n\n${like}`, sentence).rival ?? 0);
    expect(rivals[0]).toBeGreaterThan(0.2);
    expect(rivals[1]).toBeGreaterThan(rivals[0] ?? 0);
    expect(rivals[2]).toBeGreaterThan(rivals[1] ?? 0);
  });

  it('is one that stands in its surroundings once its sentence is taken out', () => {
    const twin = 'Panitia menyebut 12 korban selamat.';
    const first = 'Panitia menyebut 12 korban tewas.';
    const alone = describeWords(
      `Awal cerita. ${first} Lalu hujan turun deras. ${other} ${twin}`,
      '12 korban',
    );
    const beside = describeWords(`Awal cerita. ${first} ${twin} Lalu hujan turun deras.`, '12 korban');
    expect(beside.rival).toBeGreaterThan(alone.rival ?? 9);
  });

  it('is one that stands in its surroundings once its paragraph is taken out', () => {
    const text = `Awal.\n\nTercatat 40 rumah rusak berat. ${other}\n\nTercatat 40 rumah rusak ringan. ${other}\n\nAkhir.`;
    const far = `Awal.\n\nTercatat 40 rumah rusak berat. ${other}\n\n${sentence.repeat(3)}\n\nAda 40 rumah rusak ringan.\n\nAkhir.`;
    expect(describeWords(text, '40 rumah').rival).toBeGreaterThan(describeWords(far, '40 rumah').rival ?? 9);
  });
});
