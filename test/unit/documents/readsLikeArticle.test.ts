import { describe, expect, it } from 'vitest';
import { readsLikeArticle } from '../../../server/src/documents/readsLikeArticle';
import { sampleArticles } from '../../fixtures/expected';

describe('readsLikeArticle', () => {
  it.each(sampleArticles().map(({ name, text }) => [name, text] as const))(
    'takes %s for an article',
    (_, text) => {
      expect(readsLikeArticle(text)).toBe(true);
    },
  );

  it.each([
    [
      'one paragraph with one quotation',
      '“The bridge is safe,” said the engineer Rosa Lindqvist when she had seen it.',
    ],
    [
      'a report without a quotation',
      'Menurut Bupati Wirasto, jembatan itu aman. Ia mengatakan bahwa perbaikan akan selesai pada hari Senin. Camat Tirta Laksana membantah hal itu, dan warga mengaku belum melihat pekerja di sana.',
    ],
  ])('takes %s for an article', (_, text) => {
    expect(readsLikeArticle(text)).toBe(true);
  });

  it.each([
    ['a list', '- susu\n- roti 2\n- bayar listrik 350.000\n'],
    [
      'the page of a program',
      'This library pads strings on the left. It has no dependencies, and it works in Node and in the browser. Run `npm install` and then import it. The default width is 80 columns, and there are 12 options in the settings.',
    ],
    [
      'a licence',
      'Everybody may use, copy and change this work, with or without a fee, as long as this notice stays in all copies. The work comes without any warranty, and the authors are not liable for any loss.',
    ],
    [
      'a diary',
      'We went to the lake in the morning and it was cold. The children swam, and I read a book under the trees until it began to rain in the afternoon.',
    ],
    [
      'a program',
      'const said = (who) => `${who} said`;\nif (said("he") === "he said") { console.log("told", said); }\n'.repeat(
        3,
      ),
    ],
    ['nothing', ''],
    [
      'another language',
      'Pormestarin mukaan päätös oli vaikea, mutta välttämätön. ”Emme voineet muuta”, hän sanoi maanantaina valtuuston kokouksessa.',
    ],
  ])('does not take %s for an article', (_, text) => {
    expect(readsLikeArticle(text)).toBe(false);
  });
});
