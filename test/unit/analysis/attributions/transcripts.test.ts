import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';
import { readAttributions } from './readAttributions';

describe('lines of a transcript', () => {
  it.each([
    ['en', 'PORTER: We left early.', 'PORTER | : | We left early'],
    ['en', 'ANNA PORTER: Did you see the dam?', 'ANNA PORTER | : | Did you see the dam'],
    [
      'en',
      'PORTER: We left early. Nobody had told us to.',
      'PORTER | : | We left early. Nobody had told us to',
    ],
    ['en', '“PORTER: We left early.', 'PORTER | : | We left early.'],
    ['id', 'SARI: Kami pulang lebih awal.', 'SARI | : | Kami pulang lebih awal'],
    ['id', 'SARI WULAN: Apakah tanggul itu aman?', 'SARI WULAN | : | Apakah tanggul itu aman'],
  ])('in %s, all behind a name in capitals is its words: %s', (language, text, expected) => {
    expect(readAttributions(text, language)).toEqual([`transcript-line | ${expected}`]);
  });

  it.each([
    ['en', 'UPDATE: The dam has been closed.'],
    ['id', 'CATATAN: Jembatan itu ditutup sejak Senin.'],
    ['en', 'Address: The dam is closed.'],
    ['en', 'Q: The dam is closed.'],
    ['en', 'We saw PORTER: The dam is closed.'],
    ['en', 'THE WHOLE OLD TOWN COUNCIL: The dam is closed.'],
    ['en', 'PORTER: 12, Harbor Road'],
    ['en', 'EMAIL PORTER: porter@harbor.example'],
    ['en', 'PORTER; The dam is closed.'],
  ])('in %s, what names no speaker opens none: %s', (language, text) => {
    expect(readAttributions(text, language)).toEqual([]);
  });

  it('keeps what somebody else said inside a line', () => {
    expect(readAttributions('PORTER: The mayor said the dam was safe.', 'en')).toEqual([
      'transcript-line | PORTER | : | The mayor said the dam was safe',
      'statement | The mayor | said | the dam was safe',
    ]);
  });

  it('counts its sentences as told by the speaker', () => {
    const { sentences } = analyze('PORTER: The dam cost 40 million euros. It killed nobody.', {
      language: 'en',
    });
    expect(sentences.map(({ sourcing }) => sourcing)).toEqual(['attributed', 'attributed']);
  });
});
