import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';
import type { Span } from '../../../../server/src/analysis/article';

/** Everybody in an article, in words: `kind name (role): words form, …`. */
function entitiesIn(language: string, body: string): readonly string[] {
  const text = `${language === 'id' ? 'Kabar Kota' : 'City News'}\n\n${body}`;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return analyze(text, { language }).entities.map(
    ({ kind, name, role, mentions }) =>
      `${kind} ${name}${role ? ` (${words(role)})` : ''}: ` +
      mentions.map((mention) => `${words(mention)} ${mention.form}`).join(', '),
  );
}

describe('the entities of an article', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'en',
      'Mayor Ann Lee said the bridge was safe. Lee said it was old. She left.',
      ['person Ann Lee (Mayor): Ann Lee introduction, Lee name'],
    ],
    [
      'en',
      'The bridge is safe, said Ann Lee, the mayor of Leeds. Mr. Lee left. His wife, Di Lee, stayed.',
      [
        'person Ann Lee (the mayor of Leeds): Ann Lee introduction, Lee name',
        'person Di Lee (wife): Di Lee introduction',
      ],
    ],
    [
      'en',
      'The National Bridge Agency (NBA) said it was safe. The NBA has three clerks.',
      ['organization National Bridge Agency: National Bridge Agency introduction, NBA acronym'],
    ],
    [
      'en',
      '“It is late,” said Ann Lee, 52, a clerk at Acme Ltd. “It is wet,” said Bo Dunn, who runs the port. He added it was cold.',
      [
        'person Ann Lee: Ann Lee introduction',
        'organization Acme Ltd: Acme Ltd introduction',
        'person Bo Dunn: Bo Dunn introduction, He pronoun',
      ],
    ],
    [
      'en',
      'President Maria Reyes met Prime Minister Jon Hale in Leeds. Reyes said it went well. Hale said so too.',
      [
        'person Maria Reyes (President): Maria Reyes introduction, Reyes name',
        'person Jon Hale (Prime Minister): Jon Hale introduction, Hale name',
      ],
    ],
    [
      'id',
      'Wali Kota Demak Sari Wulan mengatakan jembatan aman. Sari menilai jembatan itu tua. "Aman," ujarnya.',
      ['person Sari Wulan (Wali Kota Demak): Sari Wulan introduction, Sari name, nya enclitic'],
    ],
    [
      'id',
      'Menteri Pertanian Adi Wirawan Saputra hadir. "Panen naik," kata Wirawan.',
      ['person Adi Wirawan Saputra (Menteri Pertanian): Adi Wirawan Saputra introduction, Wirawan name'],
    ],
    [
      'id',
      'Sari Wulan (52), warga Demak, mengatakan air naik. Menurut Sari, air naik sejak subuh. Bapak Rudi tinggal.',
      [
        'person Sari Wulan (warga Demak): Sari Wulan introduction, Sari name',
        'person Rudi (Bapak): Rudi introduction',
      ],
    ],
    [
      'id',
      'Dr. Ir. Sari Wulan, M.Si. mengatakan air naik. Profesor Rudi Hartono dari Universitas Demak membantah. Rudi mengatakan air surut.',
      [
        'person Sari Wulan (Dr. Ir.): Sari Wulan introduction',
        'person Rudi Hartono (Profesor): Rudi Hartono introduction, Rudi name',
        'organization Universitas Demak: Universitas Demak introduction',
      ],
    ],
    [
      'id',
      'Kementerian Kesehatan (Kemenkes) menyebut vaksin aman. Juru bicara Kemenkes Siti Aminah mengatakan stok cukup. Siti pulang.',
      [
        'organization Kementerian Kesehatan: Kementerian Kesehatan introduction',
        'person Siti Aminah (Juru bicara Kemenkes): Siti Aminah introduction, Siti name',
      ],
    ],
  ])('in %s: %s', (language, body, expected) => {
    expect(entitiesIn(language, body)).toEqual(expected);
  });
});
