import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { readSignals, type SentenceSignals } from '../../../../server/src/analysis/sourcing/signals';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

function signalsOf(text: string, language: string): SentenceSignals {
  const tokens = tokenize(text);
  const sentences = [{ start: 0, end: text.length }];
  return readSignals({ text, tokens, sentences, numericClaims: [] }, packFor(language)!.sourcing)[0]!;
}

const wordsOf = (text: string, span: { start: number; end: number } | null): string | null =>
  span && text.slice(span.start, span.end);

describe('readSignals', () => {
  it.each([
    ['id', 'Polisi menangkap dua orang di pasar.', ['act:menangkap']],
    ['id', 'Banjir itu disebabkan tanggul jebol.', ['cause:disebabkan']],
    ['id', 'Harga cabai lebih tinggi di pasar itu.', ['comparison:lebih tinggi']],
    ['id', 'Ini gempa terbesar di pulau itu.', ['superlative:terbesar']],
    ['id', 'Meski begitu, di sini meja dan mesin.', []],
    ['en', 'The council approved it because of the flood.', ['result:approved', 'cause:because of']],
    ['en', 'The firm is leaving the town.', ['state:is', 'act:leaving']],
    ['en', 'A hundred red seeds.', []],
  ])('%s: what makes %j checkable', (language, text, expected) => {
    const { checkable } = signalsOf(text, language);
    expect(checkable.map((span) => `${span.signal}:${wordsOf(text, span) ?? ''}`)).toEqual(expected);
  });

  it.each([
    ['id', 'Hal itu, lanjut rencana.', 'Hal itu', 'reference'],
    ['id', 'Dengan jadwal baru ini kapal berangkat pagi.', 'Dengan jadwal baru ini', 'reference'],
    ['id', 'Langkah yang dimaksud menekan harga.', 'Langkah yang dimaksud', 'connective'],
    ['id', 'Langkah tersebut menekan harga.', 'Langkah tersebut', 'connective'],
    ['id', 'Selain itu, pasar ditutup.', 'Selain itu', 'connective'],
    ['en', 'That means the bridge stays shut.', 'That means', 'reference'],
  ])('%s: what ties %j to the sentence before', (language, text, words, reach) => {
    const { tie } = signalsOf(text, language);
    expect([wordsOf(text, tie), tie?.reach]).toEqual([words, reach]);
  });

  it.each([
    ['id', 'Saat ini kapal bersandar di dermaga.'],
    ['id', 'Tahun ini panen jagung gagal.'],
    ['en', 'The ferry sank on Monday.'],
  ])('%s: nothing ties %j to the sentence before', (language, text) => {
    expect(signalsOf(text, language).tie).toBeNull();
  });

  it('takes what the reporter saw for a way of knowing', () => {
    expect(signalsOf('Pantauan di lokasi, jalan tergenang.', 'id').observed).not.toBeNull();
    expect(signalsOf('Tampak antrean panjang di dermaga.', 'id').observed).not.toBeNull();
    expect(signalsOf('Harga tampak naik.', 'id').observed).toBeNull();
  });
});
