import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { pairQuotations } from '../../../../server/src/analysis/quotations/pairQuotations';
import { splitSentences } from '../../../../server/src/analysis/structure/sentences';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

function sentences(language: string, text: string): readonly string[] {
  const data = packFor(language)!.structure;
  const tokens = tokenize(text);
  const marks = pairQuotations(text, tokens, data);
  return splitSentences(text, tokens, marks, data).map(({ start, end }) => text.slice(start, end));
}

/** Sentences are written apart by `|`. */
describe('splitSentences', () => {
  it.each([
    ['a title', 'Menurut Dr. Sari, air surut.|Warga pulang.'],
    ['a number', 'Undang-Undang No. 5 berlaku.|Itu lama.'],
    ['degrees', 'Rudi Hartono, S.H., M.H. hadir di sidang.|Ia diam.'],
    ['a company', 'PT Laut Biru Tbk. Jakarta untung.|Sahamnya naik.'],
    ['a list that ends the sentence', 'Mereka membawa beras, gula, dll.|Semua habis.'],
    ['a decimal', 'Harganya Rp1.250,50 per liter.|Itu mahal.'],
    ['an initial', 'Ketua A. B. Wijaya datang.|Ia bicara.'],
    ['a domain', 'Kepada kompas.com ia bicara.|Lalu pergi.'],
    ['a list label', '1. Siapkan air.|2. Rebus.'],
  ])('in Indonesian: %s', (_, marked) => {
    expect(sentences('id', marked.replaceAll('|', ' '))).toEqual(marked.split('|'));
  });

  it('begins a sentence at a quotation whose blanks stand on the wrong side of its marks', () => {
    expect(sentences('id', 'Air sudah surut di Demak ." Warga boleh pulang, "kata Sari .')).toEqual([
      'Air sudah surut di Demak .',
      '" Warga boleh pulang, "kata Sari .',
    ]);
  });

  it.each([
    ['a title', 'Mr. Hall met Gov. Ruiz in town.|They talked.'],
    ['a country before a noun', 'The U.S. Army moved out.|It rained.'],
    ['a country at the end', 'He left the U.S.|He says it was time.'],
    ['an hour at the end', 'It opened at 3 p.m.|Bush says it was full.'],
    ['an hour before a weekday', 'It opens at 3 p.m. Tuesday in Leeds.|Come.'],
    ['a quotation that ends', 'She said, “We won.”|Nobody clapped.'],
    ['a question with its tag', '“Where are they?” Ms. Lane asked.|Nobody knew.'],
    ['a question whose opening mark is lost', 'Where are they?” Ms. Lane asked.|Nobody knew.'],
    ['a question with a lower-case tag', '“Where are they?” she asked.|Nobody knew.'],
    ['sentences inside a quotation', '“We won.|They lost,” she said.'],
    ['dots that go on', 'He waited ... and then left.|Later he came back.'],
    ['a page', 'See p. 12 of it.|They did.'],
    ['an initial that stands for a page too', 'Anna P. Moss wrote it.|They read it.'],
    ['a bracketed sentence', 'He left.|(He came back later.)|Then it rained.'],
  ])('in English: %s', (_, marked) => {
    expect(sentences('en', marked.replaceAll('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    ['after a full stop', 'Warga mengungsi.|Sementara itu, hujan turun.'],
    ['after a bracket', 'kata Rudi, Jumat (1/5/2020)|Posko dibuka pagi ini.'],
    ['before a quotation', 'bagi perekonomian nasional|“Kami siap bekerja,” kata Rudi.'],
  ])('finds a lost break %s', (_, marked) => {
    expect(sentences('id', marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  it('finds a lost full stop before a connective', () => {
    expect(sentences('id', '"Airnya naik," tegas dia Apalagi ia melihat tanggul retak.')).toEqual([
      '"Airnya naik," tegas dia',
      'Apalagi ia melihat tanggul retak.',
    ]);
  });
});
