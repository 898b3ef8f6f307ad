import { assert } from 'chai';
import type * as vscode from 'vscode';
import { closeArticles, hasFile, openArticle, rangeOf } from './support/articles';
import { findingsNow, hover, marks, type Mark } from './support/marks';
import { until } from './support/until';

const name = 'korsel-dubes-rusia.txt';

describe(`an article as it was pasted: ${name}`, () => {
  let document: vscode.TextDocument;
  let found: readonly Mark[];
  before(async function () {
    if (!(await hasFile(name))) this.skip();
    ({ document } = await openArticle(name));
    found = await marks(document);
  });
  after(closeArticles);

  for (const [words, speaker] of [
    ['Korea Utara telah mengirim 1.500', /Badan mata-mata Korea Selatan/],
    ['10.000 tentara Korea Utara', /Volodymyr Zelensky/],
    ['"mengutuk dengan keras"', /Kim Hong Kyun/],
    ['"ancaman keamanan serius"', /Kim Hong Kyun/],
    ['Korea Selatan bekerja sama dengan', /Kim Hong Kyun/],
    ['akan menyampaikan posisi Korea Selatan', /Georgy Zinoviev/],
    ['akan menyampaikan posisi Korea Selatan', /Korea Selatan \(document\)/],
    ['kerja sama Rusia-Korea Utara dilakukan', /Zinoviev/],
  ] as const) {
    it(`says on hovering over “${words}”: ${speaker.source}`, async () => {
      const { start } = rangeOf(document, words);
      assert.match(await hover(document, start.translate(0, 1)), speaker);
    });
  }

  for (const [words, value] of [
    ['1.500 personel', /1,500/],
    ['10.000 tentara', /10,000/],
    ['21 Oktober 2024, Kim', /2024|Monday/],
  ] as const) {
    it(`reads the number “${words}”`, async () => {
      const { start } = rangeOf(document, words);
      assert.match(await hover(document, start.translate(0, 1)), value);
    });
  }

  it('has both partial quotations marked as partial, from mark to mark', () => {
    for (const words of ['"mengutuk dengan keras"', '"ancaman keamanan serius"']) {
      const range = rangeOf(document, words);
      const inside = found.filter((mark) => range.contains(mark.range));
      const quotations = inside.filter(({ type }) => type === 'quotation');
      assert.isTrue(quotations.every(({ modifiers }) => modifiers.includes('partial')));
      assert.deepEqual([inside[0]?.range.start, inside.at(-1)?.range.end], [range.start, range.end], words);
      assert.deepEqual(
        [quotations[0]?.range.start, quotations.at(-1)?.range.end],
        [range.start, range.end],
        words,
      );
    }
  });

  it('has the sentence that begins “Namun, laporan” underlined, whole', async () => {
    const { start } = rangeOf(document, 'Namun, laporan tentang kehadiran mereka');
    const flagged = await until('the finding', () =>
      findingsNow(document).find(({ range }) => range.start.isEqual(start)),
    );
    assert.match(flagged.words, /pasukan tersebut\.$/);
  });

  it('has nothing underlined in captions, byline, related links and footer', async () => {
    await until('findings', () => findingsNow(document).length > 0);
    const furniture =
      /^(Ukraina dan Rusia berperang|Willy Haryono|Baca juga|Cek Berita|Google News|\(WIL\)|TERKAIT|BERITA LAINNYA|FOLLOW US|Ikuti media)/;
    const wrong = findingsNow(document).filter(({ range }) =>
      furniture.test(document.lineAt(range.start.line).text),
    );
    assert.deepEqual(
      wrong.map(({ rule, words }) => `${rule}: ${words}`),
      [],
    );
  });
});
