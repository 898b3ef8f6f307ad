import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { readBlocks } from '../../../../server/src/analysis/structure/blocks';

/** Blocks as `kind: text`, in order. */
function blocks(text: string, language = 'id'): readonly string[] {
  return readBlocks(text, packFor(language)!.structure).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

const paragraph =
  'Warga Desa Sukamaju mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun.';

describe('readBlocks', () => {
  it('reads an article as it is pasted', () => {
    const text = [
      'Tanggul Sungai Wulan jebol pada Senin malam. (ANTARA)',
      'Tanggul Sungai Wulan jebol pada Senin malam. (ANTARA)',
      '',
      'Tanggul Jebol, Ratusan Warga Sukamaju Mengungsi',
      '',
      'Rina Wulandari • 3 Maret 2025 10:15',
      'Demak: Sebanyak 300 warga Sukamaju mengungsi setelah tanggul Sungai Wulan jebol pada Senin malam.',
      '\u00A0',
      paragraph,
      'Baca juga:\u00A0 Hujan Deras Diperkirakan Turun Sepekan',
      'Cek Berita dan Artikel yang lain di',
      'Google News',
      '(RWN)',
      'TERKAIT',
      'FOLLOW US',
    ].join('\n');
    expect(blocks(text).map((block) => block.slice(0, block.indexOf(':')))).toEqual([
      'caption',
      'caption',
      'headline',
      'byline',
      'paragraph',
      'paragraph',
      'relatedLink',
      'boilerplate',
      'boilerplate',
      'signature',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('reads an English article with byline, subheading and list', () => {
    const text = [
      'Harbour fire destroys three warehouses',
      '',
      'By Ann Lee and Tom Hart',
      '',
      'PORT ELLEN — Three warehouses burned down on Monday night, the fire service said in a first report.',
      '',
      'Hours of work',
      '',
      'Forty firefighters worked until dawn, and two of them were treated for burns at the local hospital.',
      '',
      '- The first alarm came at nine.',
      '- The last engine left at six.',
      '',
      'Read more: What the port stores',
    ].join('\n');
    expect(blocks(text, 'en').map((block) => block.slice(0, block.indexOf(':')))).toEqual([
      'headline',
      'byline',
      'paragraph',
      'subheading',
      'paragraph',
      'listItem',
      'listItem',
      'relatedLink',
    ]);
  });

  it.each([
    ['a place', 'Jakarta - Hujan turun.', 'Jakarta -'],
    ['a place and an outlet', 'JAKARTA, KOMPAS.com — Hujan turun.', 'JAKARTA, KOMPAS.com —'],
    [
      'an outlet and a place with a full stop',
      'KONTAN.CO.ID - JAKARTA. Hujan turun.',
      'KONTAN.CO.ID - JAKARTA.',
    ],
    ['a place with a colon', 'Seoul: Hujan turun.', 'Seoul:'],
    ['a place without blanks', 'Bisnis.com, JAKARTA--Hujan turun.', 'Bisnis.com, JAKARTA--'],
    ['a place, a state and an agency', 'DES MOINES, Iowa (AP) — It rained.', 'DES MOINES, Iowa (AP) —'],
    ['no dateline', 'Menurutnya, program-program itu jalan.', null],
    ['no dateline before a plain dash', 'Ia datang - dan pergi.', null],
  ])('finds %s', (_, text, expected) => {
    const dateline = readBlocks(text, packFor('id')!.structure)[0]!.dateline;
    expect(dateline && text.slice(dateline.start, dateline.end)).toBe(expected);
  });

  it.each([['\r\n'], ['\n'], ['\r'], ['\u2028']])('takes %j for a line break', (lineBreak) => {
    expect(blocks(`${paragraph}${lineBreak}${lineBreak}${paragraph}`)).toHaveLength(2);
  });

  it('trims zero-width and no-break characters off a block', () => {
    expect(blocks('\uFEFF\u00A0Hujan turun lagi.\u200B\n')).toEqual(['paragraph: Hujan turun lagi.']);
  });

  it('joins a quotation that a paragraph break cuts in two', () => {
    const text = '“Kami siap membantu warga.\n\nBesok kami datang lagi,” kata Rina Wulandari di posko.';
    expect(blocks(text)).toEqual([`paragraph: ${text}`]);
  });

  it('keeps paragraphs of a quotation that re-opens apart', () => {
    expect(blocks('“Kami siap membantu warga.\n\n“Besok kami datang lagi,” kata Rina.')).toHaveLength(2);
  });

  it('takes a single paragraph for no headline', () => {
    expect(blocks('Hujan turun lagi')).toEqual(['paragraph: Hujan turun lagi']);
  });
});

describe('readBlocks on glued text', () => {
  const before = `${paragraph} Mereka membersihkan lumpur, kata Rina Wulandari.`;
  const after = 'mengatakan bantuan beras dan selimut dibagikan ke semua posko sejak kemarin.';

  it.each([
    ['a heading with a colon', 'Bupati: Jangan Buang Sampah ke Sungai'],
    ['a heading with a word that names lack', 'Warga Minta Tanggul Segera Diperbaiki'],
  ])('cuts out %s before a name that the article has elsewhere', (_, heading) => {
    expect(blocks(`${before} ${heading} Rina Wulandari ${after}`)).toEqual([
      `paragraph: ${before}`,
      `subheading: ${heading}`,
      `paragraph: Rina Wulandari ${after}`,
    ]);
  });

  it('cuts out a heading before a connective', () => {
    expect(blocks(`${before} Dapur Umum Dibuka Sementara itu, beras ${after}`)).toEqual([
      `paragraph: ${before}`,
      'subheading: Dapur Umum Dibuka',
      `paragraph: Sementara itu, beras ${after}`,
    ]);
  });

  it('leaves an office before a name alone', () => {
    const text = `${before} Kepala Badan Penanggulangan Bencana Rina Wulandari ${after}`;
    expect(blocks(text)).toEqual([`paragraph: ${text}`]);
  });

  it('cuts out a numbered heading and its photo credit', () => {
    expect(
      blocks(`${before} 2. Warga gotong royong membersihkan jalan ANTARA FOTO/Sari Dewi Rina ${after}`),
    ).toEqual([
      `paragraph: ${before}`,
      'subheading: 2. Warga gotong royong membersihkan jalan',
      'caption: ANTARA FOTO/Sari Dewi',
      `paragraph: Rina ${after}`,
    ]);
  });

  it('cuts out a caption with its credit in brackets', () => {
    expect(blocks(`${before} Warga menjemur kasur di jalan. (Foto: Sari Dewi) Rina ${after}`)).toEqual([
      `paragraph: ${before}`,
      'caption: Warga menjemur kasur di jalan. (Foto: Sari Dewi)',
      `paragraph: Rina ${after}`,
    ]);
  });

  it('cuts initials and tags off the end', () => {
    expect(blocks(`${before} (rwn/sdw) banjir demak tanggul`)).toEqual([
      `paragraph: ${before}`,
      'signature: (rwn/sdw)',
      'boilerplate: banjir demak tanggul',
    ]);
  });

  it.each([
    ['a related link', 'Baca juga: Tanggul Wulan Jebol Lagi, Warga Mengungsi', 'relatedLink'],
    ['a byline', 'Reporter: Rina Wulandari Editor: Sari Dewi', 'byline'],
    ['a link in brackets', '(Klik di sini untuk melihat peta banjir)', 'boilerplate'],
  ])('cuts %s off the end', (_, tail, kind) => {
    expect(blocks(`${before} ${tail}`)).toEqual([`paragraph: ${before}`, `${kind}: ${tail}`]);
  });

  it('cuts where a capitalised word is glued to the word before', () => {
    expect(blocks(`${before.slice(0, -1)} di tengah pendudukSelain itu, beras ${after}`)).toEqual([
      `paragraph: ${before.slice(0, -1)} di tengah penduduk`,
      `paragraph: Selain itu, beras ${after}`,
    ]);
  });

  it('leaves capitals inside brand names, handles and hashtags alone', () => {
    const text = `${before} Lewat WhatsApp, YouTube dan akun @RinaWulandari warga ${after}`;
    expect(blocks(text)).toEqual([`paragraph: ${text}`]);
  });

  it.each([
    'By Ann Lee | March 4, 2025',
    'By Ann Lee and Bob Ray • 4 March 2025',
    'By Ann Lee – Port Ellery',
  ])('takes %s for a byline', (line) => {
    expect(blocks(`Levee Breach Drives Families Out\n\n${line}\n\nWater rose.`, 'en')[1]).toBe(
      `byline: ${line}`,
    );
  });

  it.each(['𝐘', '😀', '𝐘𝐘'])(
    'comes to an end where a line begins with %s, which is two code units long',
    (first) => {
      const text = `${first}${before} ${after} ${paragraph} ${paragraph}`;
      expect(blocks(text)).toEqual([`paragraph: ${text}`]);
    },
  );

  it.each([
    ['id', 'Bupati Demak: Tanggul Wulan Jebol, Warga Dusun Karang Harus Segera Mengungsi.'],
    ['id', 'Warga Tiga Dusun di Demak Minta Pompa Tambahan untuk Sawah'],
    ['en', 'Mayor Ruiz Says the Harbor Bridge Will Be Closed All Winter.'],
    ['en', 'Ruiz: The Harbor Bridge Is ‘Falling Apart,’ and Nobody Cares!'],
  ])('takes a %s line in title case for a heading, whatever it ends in: %s', (language, title) => {
    const text = `${paragraph}\n\n${title}\n\n${paragraph}`;
    expect(blocks(text, language)[1]).toBe(`subheading: ${title}`);
  });

  it.each([
    ['a list of names', 'Rudi Hartono, Sari Wulan, Budi Santoso, dan Rina Dewi hadir di sana.'],
    ['few words', 'Gubernur Sumatera Utara Bobby Hartono.'],
    ['two sentences', 'Bupati Demak Sari Wulan Dewi Hadir. Gubernur Jawa Tengah Budi Tidak.'],
    ['a word in small letters too many', 'Bupati Sari Wulan Minta Warga Dusun Karang segera pergi.'],
  ])('leaves %s a paragraph', (_, line) => {
    expect(blocks(`${paragraph}\n\n${line}\n\n${paragraph}`)[1]).toBe(`paragraph: ${line}`);
  });
});
