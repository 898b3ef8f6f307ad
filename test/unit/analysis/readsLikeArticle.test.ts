import { describe, expect, it } from 'vitest';
import { readsLikeArticle } from '../../../server/src/analysis/readsLikeArticle';
import { sampleArticles } from '../../fixtures/expected';

const englishNews = `Harbour fire destroys three warehouses

PORT ELLEN — Three warehouses burned down on Monday night after a fault in a transformer, the fire service said in a first report.

“Nobody was hurt, and that is the main thing,” Chief Officer Ann Lee said. “The wind was with us for most of the night.”

The owner of the buildings, a shipping company, denied that the transformer was old. It announced an inquiry of its own, to be finished before the end of the year.`;

const indonesianNews = `Tanggul Jebol, Ratusan Warga Mengungsi

Demak - Sebanyak 300 warga Desa Sukamaju mengungsi setelah tanggul Sungai Wulan jebol pada Senin malam, kata Kepala Desa Rina Wulandari.

"Air naik dalam waktu satu jam," ujarnya di posko. Menurut dia, warga belum dapat kembali ke rumah karena aliran listrik masih dipadamkan oleh petugas sampai besok pagi.`;

const notNews: Readonly<Record<string, string>> = {
  code: `export function add(left: number, right: number): number {\n  return left + right;\n}\n`.repeat(10),
  log: '2026-03-03 10:15:01 INFO the server said that it is ready for the request from 10.0.0.7\n'.repeat(30),
  readme: `# Tide

Tide is a small library for reading the tables of the harbour office. It has no dependencies and works in the browser.

## Install

Run the command below, and then add the plug-in to your configuration. If you use an older version, read the notes first.

    npm install tide

## Use

- Import the reader from the package and call it with the text of your table.
- Handle the errors that it returns: it never throws, whatever you give to it.`,
  'to-do list':
    '- buy the tickets for the ferry\n- call the harbour about the key\n- tell Ann that he said no\n'.repeat(
      6,
    ),
  'English letter': `Dear Ann,

I am writing to you because of the letter that you sent to me in March about the garden wall. I said then that I would pay for my half of it, and I still will.

Please tell me when your builder can come. My brother says that he has never seen a wall as crooked as yours, but I told him that it is not his wall.

Yours, Tom`,
  'Indonesian letter': `Yth. Ibu Rina,

Saya menulis surat ini karena saya ingin menyampaikan terima kasih kepada Anda atas bantuan yang Anda berikan kepada keluarga saya pada bulan lalu. Ibu saya mengatakan bahwa Anda sangat baik.

Mohon kabari saya jika Anda punya waktu untuk datang ke rumah saya. Saya akan menyiapkan makanan untuk Anda dan keluarga, seperti yang saya katakan waktu itu.`,
  lyrics:
    'The tide is in, the boats are out\nand nobody has told the town\nwhat all the singing was about\n\n'.repeat(
      6,
    ),
  diary:
    'We went to the lake in the morning and it was cold. The children swam, and I read a book under the trees until it began to rain in the afternoon.',
  'a paragraph too few': 'It rained, the mayor said, and the police confirmed it.',
  'a language without a pack':
    `Der Hafen brannte in der Nacht, sagte die Feuerwehr am Montag. Der Besitzer der Hallen bestritt, dass der Transformator alt gewesen sei, und kündigte eine eigene Untersuchung an. `.repeat(
      4,
    ),
  'nothing at all': '',
  'white space': ' \n\t\u00A0\n',
  'a binary file': '\u0000\u0001\u0002PK\u0003\u0004'.repeat(400),
};

describe('readsLikeArticle', () => {
  it.each([
    ['en', englishNews],
    ['id', indonesianNews],
  ])('knows news in %s', (language, text) => {
    expect(readsLikeArticle(text)).toMatchObject({ language });
  });

  it.each(sampleArticles().map(({ name, text }) => [name, text] as const))(
    'knows the sample %s',
    (_, text) => {
      expect(readsLikeArticle(text)).not.toBeNull();
    },
  );

  it.each([
    [
      'one tagged quotation',
      '“The bridge is safe for all of them,” said the engineer Rosa Lindqvist when she had seen it.',
    ],
    [
      'a short report without a quotation',
      'Menurut Bupati Wirasto, jembatan itu aman. Ia mengatakan bahwa perbaikan akan selesai pada hari Senin. Camat Tirta membantah hal itu, dan warga mengaku belum melihat pekerja di sana.',
    ],
  ])('knows %s', (_, text) => {
    expect(readsLikeArticle(text)).not.toBeNull();
  });

  it.each(Object.entries(notNews))('takes %s for no article', (_, text) => {
    expect(readsLikeArticle(text)).toBeNull();
  });

  it('knows news in Markdown by its prose, not by its front matter, comments and code', () => {
    const [title, ...rest] = englishNews.split('\n');
    const markdown = `---\ntags: [fire, harbour]\n---\n\n# ${title}\n${rest.join('\n')}\n\n<!-- checked by Tom -->\n`;
    expect(readsLikeArticle(markdown)).toMatchObject({ language: 'en' });
  });

  it('reads no more than the beginning', () => {
    expect(readsLikeArticle(`${englishNews}\n\n`.repeat(20) + '\n{};'.repeat(100_000))).toMatchObject({
      language: 'en',
    });
  });
});
