import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';
import { messagesFor } from '../../../../server/src/messages';
import { checkArticle } from '../../../../server/src/rules/checkArticle';
import { impliedSpeakers } from '../../../../server/src/rules/attribution/impliedSpeakers';

const head = { id: 'Kabar dari Pelabuhan', en: 'News From the Harbor' };

/** The sentences that somebody is taken to say, with the name. */
function implied(language: 'id' | 'en', body: string): readonly string[] {
  const article = analyze(`${head[language]}\n\n${body}`, { language });
  return [...impliedSpeakers(article)].map(
    ([{ start, end }, { name }]) => `${name}: ${article.text.slice(start, end)}`,
  );
}

const before = 'Kepala Dinas Pasar Joko Laksono mengatakan pasar itu akan dibuka pada Juni.';
const after = '"Kios basah dulu, 40 kios," ujar Joko.';
const opening = 'Fire Chief Dana Holt said the pier was safe.';
const closing = '"We moved 40 boats," Holt said.';

describe('who speaks before and after a sentence with nobody behind it', () => {
  it.each([
    ['a paragraph', `${before}\n\nPedagang kios basah pindah lebih dulu.\n\n${after}`, 1],
    ['the rest of a paragraph', `${before} Pedagang kios basah pindah lebih dulu.\n\n${after}`, 1],
    [
      'two sentences',
      `${before}\n\nPedagang pindah lebih dulu. Petugas membersihkan Pasar Lama.\n\n${after}`,
      2,
    ],
    ['a figure that is quoted too', `${before}\n\nDinas memindahkan 40 kios.\n\n${after}`, 1],
    ['a hedge', `${before}\n\nPemindahan itu dinilai melelahkan pedagang.\n\n${after}`, 1],
    ['three sentences', `${before}\n\nPedagang pindah. Petugas datang. Kios dibuka.\n\n${after}`, 0],
    ['a figure of its own', `${before}\n\nDinas memindahkan 75 kios.\n\n${after}`, 0],
    ['an accusation', `${before}\n\nPedagang membakar kios basah.\n\n${after}`, 0],
    [
      'no quotation after it',
      `${before}\n\nPedagang pindah lebih dulu.\n\nJoko menambahkan kios basah dibuka.`,
      0,
    ],
    [
      'another speaker',
      `${before}\n\nPedagang pindah lebih dulu.\n\n"Kami siap," ujar Camat Sri Lestari.`,
      0,
    ],
    ['nobody before it', `Petugas datang.\n\nPedagang pindah lebih dulu.\n\n${after}`, 0],
    ['a paragraph between', `${before}\n\nFoto: Pasar Lama\n\nPedagang pindah lebih dulu.\n\n${after}`, 0],
  ])('id: %s', (_, body, expected) => {
    const found = implied('id', body);
    expect(found).toHaveLength(expected);
    for (const line of found) expect(line).toMatch(/^Joko Laksono: /);
  });

  it.each([
    ['a paragraph', `${opening}\n\nCrews towed the boats from Harbor Street.\n\n${closing}`, 1],
    ['a figure of its own', `${opening}\n\nCrews towed 75 boats from Harbor Street.\n\n${closing}`, 0],
    [
      'another speaker',
      `${opening}\n\nCrews towed the boats from Harbor Street.\n\n"We left," Mayor Ann Lee said.`,
      0,
    ],
  ])('en: %s', (_, body, expected) => {
    expect(implied('en', body)).toHaveLength(expected);
  });

  it('makes the finding a step quieter, and says who may have said it', () => {
    const text = `${head.id}\n\n${before}\n\nPedagang kios basah pindah lebih dulu.\n\n${after}`;
    const article = analyze(text, { language: 'id' });
    const rated = (severities: Parameters<typeof checkArticle>[1]) =>
      checkArticle(article, severities).filter(({ rule }) => rule === 'attribution.unsourced-statement');
    expect(rated({}).map(({ severity }) => severity)).toEqual(['hint']);
    expect(rated({ 'attribution.unsourced-statement': 'error' })[0]?.severity).toBe('warning');
    expect(rated({ 'attribution.unsourced-statement': 'warning' })[0]?.severity).toBe('information');
    expect(rated({ 'attribution.unsourced-statement': 'hint' })[0]?.severity).toBe('hint');
    expect(rated({ 'attribution.unsourced-statement': 'off' })).toEqual([]);
  });
});

describe('who says the lead of an article again', () => {
  it.each([
    ['id', 'by a statement that repeats it', 'Dinas Pasar menutup kios basah.', 1],
    ['id', 'with a figure of its own', 'Dinas Pasar menutup 75 kios basah.', 0],
    ['id', 'with a crime', 'Dinas Pasar menutup kios basah akibat pencurian.', 0],
    ['id', 'by two words alone', 'Dinas itu menutup toko basah akibat hujan.', 0],
    ['id', 'of something else', 'Panitia memindahkan panggung wayang ke alun-alun.', 0],
    ['en', 'by a statement that repeats it', 'The harbor closed its wet stalls because of rot.', 1],
    ['en', 'with a figure of its own', 'The harbor closed 75 wet stalls because of rot.', 0],
    ['en', 'of something else', 'Crews dragged hoses along Main Street because of rain.', 0],
  ] as const)('%s: %s', (language, _, lead, expected) => {
    const statement = {
      id: 'Kepala Dinas Pasar Joko Laksono mengatakan kios basah ditutup sejak Senin.',
      en: 'Fire Chief Dana Holt said the harbor had closed the wet stalls on Monday.',
    }[language];
    expect(implied(language, `${lead}\n\n${statement}`)).toHaveLength(expected);
    expect(implied(language, `${statement}\n\n${statement}\n\n${lead}`)).toEqual([]);
  });

  it('is nobody that cannot be named', () => {
    const lead = 'Dinas Pasar menutup kios basah.';
    expect(implied('id', `${lead}\n\nSejumlah pihak mengatakan kios basah ditutup sejak Senin.`)).toEqual([]);
  });

  it('is asked for by name', () => {
    const text =
      'Kabar\n\nDinas Pasar menutup kios basah. Joko Laksono mengatakan kios basah itu ditutup Dinas Pasar.';
    const [finding] = checkArticle(analyze(text, { language: 'id' }));
    expect([finding?.severity, finding?.message(messagesFor('en'))]).toEqual([
      'hint',
      'Nobody is named for this. Joko Laksono is named for much of it right after it: if it is theirs, say so here.',
    ]);
  });
});
