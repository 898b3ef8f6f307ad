import { describe, expect, it } from 'vitest';
import { stretchesOf, tokenize } from './tokenize';

/** A first paragraph, so that what follows is no longer the head of the article. */
const lead = 'Hujan turun sejak pagi.\n';

describe('the head of an article', () => {
  const article = [
    'Genangan di jalan desa pada Selasa pagi. (Dok. BPBD)',
    '',
    'Banjir Rendam 12 Desa, Warga Bertahan di Atap',
    '',
    'Oleh: Sari Lestari',
    'Rina Hapsari • 4 Maret 2025 10:15',
    'DEMAK, WARTA PESISIR — Air naik sejak dini hari dan belum surut.',
    'Warga Menunggu Perahu',
  ].join('\n');

  it.each([
    ['comment.line.caption', ['Genangan di jalan desa pada Selasa pagi. (Dok. BPBD)']],
    ['markup.heading.headline', ['Banjir Rendam 12 Desa, Warga Bertahan di Atap']],
    ['comment.line.byline', ['Oleh: Sari Lestari', 'Rina Hapsari • 4 Maret 2025 10:15']],
    ['comment.line.dateline', ['DEMAK, WARTA PESISIR —']],
  ])('marks %s', async (scope, stretches) => {
    expect(await stretchesOf(scope, article)).toEqual(stretches);
  });

  it('ends with the first paragraph', async () => {
    expect(await stretchesOf('markup.heading', article)).not.toContain('Warga Menunggu Perahu');
  });

  it.each([
    ['a place and a colon', 'Jalan Putus\n\nSeoul: Pemerintah menolak usul itu.', 'Seoul:'],
    ['a colon and a no-break space', 'Jalan Putus\n\nSeoul:\u00a0Pemerintah menolak usul itu.', 'Seoul:'],
    [
      'two hyphens',
      'Road Closed\n\nLONDON, Daily Example -- The road is closed.',
      'LONDON, Daily Example --',
    ],
    ['a hyphen with blanks', 'Road Closed\n\nJAKARTA - The road is closed.', 'JAKARTA -'],
  ])('takes %s for a dateline', async (_, text, dateline) => {
    expect(await stretchesOf('comment.line.dateline', text)).toEqual([dateline]);
  });

  it('is empty where the text begins with a paragraph', async () => {
    expect(await stretchesOf('markup.heading', lead)).toEqual([]);
  });

  it.each(['Siapa yang Menutup Tanggul?', 'Tanggul Jebol Lagi!', 'Siti: “Siapa yang Menutup?”'])(
    'may ask or exclaim: %s',
    async (headline) => {
      expect(await stretchesOf('markup.heading.headline', `${headline}\n\n${lead}`)).toEqual([headline]);
    },
  );

  it('ends before a paragraph that asks', async () => {
    const text = 'Jalan Putus\n\nSiapa yang akan memperbaikinya?\n';
    expect(await stretchesOf('markup.heading.headline', text)).toEqual(['Jalan Putus']);
  });

  it.each([
    ['a statement', 'Jalan Putus', ['Jalan Putus']],
    ['a question', 'Siapa yang Menutup Tanggul?', ['Siapa yang Menutup Tanggul?']],
    ['a cry in quote marks', '“Tanggul Jebol Lagi!”', ['“Tanggul Jebol Lagi!”']],
    [
      'a headline over two lines',
      'Siapa Menutup Tanggul?\nIni Kata Warga',
      ['Siapa Menutup Tanggul?', 'Ini Kata Warga'],
    ],
    ['a paragraph', 'Jalan itu putus sejak Senin.', []],
    ['a long question', `${'Siapa yang akan memperbaiki jalan itu, '.repeat(5)}dan kapan?`, []],
  ])('begins after blank lines, with %s', async (_, first, headlines) => {
    for (const blank of ['\n', '\n\n  \n', '\r\n\r\n', '\u00a0\n\n'])
      expect(await stretchesOf('markup.heading.headline', `${blank}${first}\n\n${lead}`)).toEqual(headlines);
  });
});

describe('quotations', () => {
  it.each([
    ['curly', '“Air naik,” kata Budi.', ['“Air naik,”']],
    ['straight', '"Air naik," kata Budi.', ['"Air naik,"']],
    ['the same curly mark on both sides', '”Air naik,” kata Budi.', ['”Air naik,”']],
    ['low and high', 'Er sagte: „Wasser steigt”', ['„Wasser steigt”']],
    ['guillemets', 'Ia bilang «air naik».', ['«air naik»']],
    ['single guillemets', 'Ia bilang ‹air naik›.', ['‹air naik›']],
    ['corner brackets', 'Ia bilang 「air naik」.', ['「air naik」']],
    ['curly single', 'Ia bilang ‘air naik’.', ['‘air naik’']],
    ['straight single', "Ia bilang 'air naik'.", ["'air naik'"]],
    ['two in a line', '“Satu,” katanya. “Dua.”', ['“Satu,”', '“Dua.”']],
    ['one in brackets', 'Kata itu (“aman”) dipakai.', ['“aman”']],
    ['an apostrophe inside', '‘I don’t know’ he said.', ['‘I don’t know’']],
  ])('%s', async (_, text, quotations) => {
    expect(await stretchesOf('string.quoted', lead + text)).toEqual(quotations);
  });

  it('mark a quotation inside a quotation', async () => {
    const text = `${lead}“Ia berkata ‘pergi’ kepada kami,” kata Budi.`;
    expect(await stretchesOf('string.quoted.single', text)).toEqual(['‘pergi’']);
    expect(await stretchesOf('string.quoted.double', text)).toEqual(['“Ia berkata ‘pergi’ kepada kami,”']);
  });

  it('end with their paragraph where nothing closes them', async () => {
    const text = `${lead}“Air naik, kata Budi.\nParagraf ini biasa.`;
    expect(await stretchesOf('string.quoted', text)).toEqual(['“Air naik, kata Budi.']);
  });

  it('open again in each paragraph', async () => {
    const text = `${lead}“Satu.\n“Dua,” kata Budi.`;
    expect(await stretchesOf('string.quoted', text)).toEqual(['“Satu.', '“Dua,”']);
  });

  it.each([
    ["don't and won't"],
    ["the students' books"],
    ["the '90s"],
    ['‘tis the season'],
    ['Jum’at'],
    ['5" pipes'],
  ])('leave the apostrophe of %s alone', async (text) => {
    expect(await stretchesOf('string.quoted', lead + text)).toEqual([]);
  });

  it('name their marks', async () => {
    const line = (await tokenize(`${lead}“Air”`))[1];
    expect(line?.map(({ text, scopes }) => [text, scopes.at(-1)])).toEqual([
      ['“', 'punctuation.definition.string.begin'],
      ['Air', 'string.quoted.double'],
      ['”', 'punctuation.definition.string.end'],
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['Ada 1.200 warga.', ['1.200']],
    ['Kerugian Rp 2,5 miliar.', ['Rp 2,5 miliar']],
    ['Kerugian Rp\u00a02,5\u00a0miliar.', ['Rp\u00a02,5\u00a0miliar']],
    ['Naik 7,5 persen dan 8%.', ['7,5 persen', '8%']],
    ['It cost $3.5bn or $3.5 billion.', ['$3.5bn', '$3.5 billion']],
    ['Antara 20-25 persen.', ['20-25 persen']],
    ['Pada 3 Maret 2025 dan March 3, 2025.', ['3 Maret 2025', 'March 3, 2025']],
    ['Pukul 10:30.', ['10:30']],
    ['Rp4,5 miliar dan RM3 juta', ['Rp4,5 miliar', 'RM3 juta']],
    ['“Ada 12 orang,” katanya.', ['12']],
  ])('%s', async (text, numbers) => {
    expect(await stretchesOf('constant.numeric', lead + text)).toEqual(numbers);
  });

  it.each([
    ['G20'],
    ['Covid-19'],
    ['Pasal 27 ayat (1)'],
    ['No. 5'],
    ['Section 8'],
    ['123abc'],
    ['https://example.org/2025/03'],
    ['@warga12'],
  ])('leave %s alone', async (text) => {
    expect(await stretchesOf('constant.numeric', `${lead}Lihat ${text}.`)).toEqual([]);
  });
});

describe('what is pasted along', () => {
  it.each([
    ['boilerplate', 'Baca juga: 5 Cara Menghadapi Banjir'],
    ['boilerplate', 'Read also: Flood in the north'],
    ['boilerplate', 'FOLLOW US'],
    ['signature', '(SLE)'],
    ['signature', '(SLE/ANT)'],
  ])('marks %s: %s', async (kind, line) => {
    expect(await stretchesOf(`comment.line.${kind}`, `${lead}\n${line}`)).toEqual([line]);
  });

  it('leaves a sentence alone that opens like it', async () => {
    const text = `${lead}Bacalah aturan itu. Related`;
    expect(await stretchesOf('comment', text)).toEqual([]);
  });

  it('marks a line in capitals as a subheading', async () => {
    expect(await stretchesOf('markup.heading.subheading', `${lead}BANTUAN TIBA`)).toEqual(['BANTUAN TIBA']);
  });
});

describe('cost', () => {
  it.each([
    ['quote marks', '“'.repeat(20_000)],
    ['straight quote marks', '"a'.repeat(20_000)],
    ['single quote marks', "'a ".repeat(10_000)],
    ['curly single quote marks', '‘a '.repeat(10_000)],
    ['digits', '1'.repeat(40_000)],
    ['digits and points', '1.'.repeat(20_000)],
    ['blanks', `a${' '.repeat(40_000)}`],
    ['capitals', 'AB '.repeat(13_000)],
    ['brackets', '('.repeat(20_000)],
  ])('a line of many %s is tokenised to its end in time', async (_, line) => {
    const started = performance.now();
    await tokenize(`${line}\n${line}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('suppressions', () => {
  it.each([
    ['before the headline', '<!-- on-record off-file -->\nJalan Putus'],
    ['in the text', `${lead}<!-- on-record off -->`],
  ])('stand out %s', async (_, text) => {
    expect(await stretchesOf('keyword.control.suppression', text)).toHaveLength(1);
  });
});
