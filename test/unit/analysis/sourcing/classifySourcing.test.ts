import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';
import type { Sentence } from '../../../../server/src/analysis/article';
import { packFor } from '../../../../server/src/analysis/languages';
import type { Passage } from '../../../../server/src/analysis/passage';
import { classifySourcing } from '../../../../server/src/analysis/sourcing/classifySourcing';
import { readSignals } from '../../../../server/src/analysis/sourcing/signals';
import { runToEnd } from '../../../../server/src/analysis/steps';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

const headline = { id: 'Kabar dari Pelabuhan', en: 'News From the Harbor' };

/** The sentences of a text below a headline. */
function sentencesOf(language: 'id' | 'en', text: string): readonly Sentence[] {
  return analyze(`${headline[language]}\n\n${text}`, { language }).sentences.slice(1);
}

/** Label and reason of the last sentence. */
function lastOf(language: 'id' | 'en', text: string): string {
  const last = sentencesOf(language, text).at(-1);
  return last ? `${last.sourcing} ${last.reason.kind}` : 'none';
}

const said = 'Kepala Dinas Pasar Joko Laksono mengatakan pasar itu akan dibuka pada Juni.';

describe('classifySourcing', () => {
  it.each([
    [said, 'attributed attribution'],
    ['Para ahli mengatakan pasar itu tidak aman.', 'vague vagueSource'],
    ['Pasar itu diduga dibakar orang.', 'vague hedge'],
    ['Konon pasar itu dibakar orang.', 'vague hedge'],
    ['Petugas membakar pasar itu pada malam hari.', 'unsourced checkable'],
    ['Joko Laksono belum mengonfirmasi bahwa pasar itu dibakar petugas.', 'unsourced negatedAttribution'],
    ['Pantauan di lokasi, asap masih mengepul dari kios.', 'attributed observed'],
    ['Mengapa petugas membakar pasar itu?', 'exempt question'],
    ['Simak cara memindahkan kios berikut ini.', 'exempt nothingCheckable'],
    ['Petugas enggan merinci penyebab kebakaran itu.', 'exempt nothingCheckable'],
    ['Wali Kota Sri Lestari (tengah) membuka Pasar Lama.', 'exempt nothingCheckable'],
    [`${said} Sedangkan kios basah selesai dua bulan lagi.`, 'attributed carriedOn'],
    [`${said} Pihaknya menyiapkan 40 kios.\n\nSalah satunya milik Dinas Pasar Kota.`, 'attributed carriedOn'],
    [`${said} Salah satunya bekerja sama dengan Dinas Pasar.`, 'attributed carriedOn'],
    [`${said}\n\nSalah satunya bekerja sama dengan Dinas Pasar.`, 'attributed carriedOn'],
    ['Belum diketahui jumlah kios yang terbakar.', 'exempt nothingCheckable'],
    ['Dinas Pasar Kota buka suara soal kebakaran di Pasar Lama.', 'attributed reported'],
    ['Kepala Pasar Lama menyuruh pedagang berbicara tentang kebakaran itu.', 'unsourced checkable'],
    [
      'Berdasarkan data Dinas Pasar, berikut jumlah kios tiap pasar:\n\n1. Pasar Lama: 120 kios\n\n2. Pasar Baru: 90 kios',
      'attributed carriedOn',
    ],
    [
      'Berikut jumlah kios tiap pasar:\n\n1. Pasar Lama: 120 kios\n\n2. Pasar Baru: 90 kios',
      'unsourced checkable',
    ],
    [`${said} Namun, belum semua kios tersewa.`, 'attributed carriedOn'],
    [`${said} Penyebabnya, izin bangunan itu terlambat keluar.`, 'attributed carriedOn'],
    [`${said}\n\nDengan jadwal baru ini pedagang pindah lebih cepat.`, 'attributed carriedOn'],
    [`${said}\n\nNamun, pedagang membakar kios itu.`, 'unsourced checkable'],
    [`${said}\n\nPedagang membakar kios itu.`, 'unsourced checkable'],
    [`${said} Selain itu, ia juga mengunjungi pasar ikan.`, 'unsourced checkable'],
    ['Jika kios liar dibiarkan, pedagang resmi akan merugi.', 'exempt nothingCheckable'],
    ['Jika 40 kios liar dibiarkan, pedagang resmi akan merugi Rp2 miliar.', 'unsourced checkable'],
    ['Jika hujan, petugas menutup Pasar Lama.', 'unsourced checkable'],
    ['Peresmian itu menjadi wujud dukungan Dinas Pasar bagi pedagang.', 'exempt nothingCheckable'],
    [`${said} Pembukaan kios menandai babak baru. Sebab, petugas membakar kios lama.`, 'unsourced checkable'],
    ['Peresmian itu menandai berakhirnya korupsi di Dinas Pasar.', 'unsourced checkable'],
    [
      '"Kios itu kotor. Dengan aturan baru, biaya bisa ditekan," jelas Joko Laksono.',
      'attributed attribution',
    ],
    ['Asap mengepul atau tulisan menarik lainnya Sri Lestari', 'exempt nothingCheckable'],
    [
      'Pantauan di lokasi, jalan tergenang. Warga berjalan kaki. Anak-anak bermain air.',
      'attributed observed',
    ],
    [
      'Pantauan di lokasi, jalan tergenang. Warga berjalan kaki. Petugas membakar kios itu.',
      'unsourced checkable',
    ],
    [
      'PantauanKabarKota di Pasar Lama, jalan tergenang.\n\nHingga pukul 10.00, air menggenangi kios.',
      'attributed observed',
    ],
    ['Berdasarkan pantauanKabarKota, Joko Laksono tiba pukul 09.00.', 'attributed observed'],
    ['Hingga pukul 10.00, air menggenangi kios di Pasar Lama.', 'unsourced checkable'],
  ])('id: the last sentence of %j is %s', (text, expected) => {
    expect(lastOf('id', text)).toBe(expected);
  });

  it.each([
    ['Fire Chief Dana Holt said the pier was safe.', 'attributed attribution'],
    ['Experts say the pier is unsafe.', 'vague vagueSource'],
    ['The clerk reportedly burned the pier.', 'vague hedge'],
    ['The clerk burned the pier on Harbor Street.', 'unsourced checkable'],
    ['Who burned the pier?', 'exempt question'],
    ['Read more about the pier.', 'exempt nothingCheckable'],
    ['The Harbor Office did not respond to requests for comment.', 'exempt nothingCheckable'],
    ['A reporter saw smoke over Harbor Street.', 'attributed observed'],
    ['Kind of.', 'exempt nothingCheckable'],
    ['If the pier is closed, ferries would sail from Harbor Street.', 'exempt nothingCheckable'],
    ['If the pier is closed, 40 ferries would sail from Harbor Street.', 'unsourced checkable'],
    [
      'The gift to the Harbor Office is a testament to the mayor, who opened the pier.',
      'exempt nothingCheckable',
    ],
    [
      'A reporter saw smoke over Harbor Street. Crews dragged hoses along Harbor Street.',
      'attributed observed',
    ],
    [
      'A reporter saw smoke over Harbor Street. Crews had stolen hoses along Harbor Street.',
      'unsourced checkable',
    ],
    ['That only angered the sailors.', 'exempt nothingCheckable'],
    ['The only ferry has been sold.', 'unsourced checkable'],
    ['The warden seemed to mind because of the noise.', 'exempt nothingCheckable'],
    ['The warden appeared to have burned the stalls.', 'vague hedge'],
    ['A dry pier is important to the Harbor Office because of its boats.', 'exempt nothingCheckable'],
    ['In a Harbor Weekly poll, most voters said they would close the pier.', 'attributed observed'],
    ['In a poll, most voters said they would close the pier.', 'vague vagueSource'],
    [
      'A Harbor Weekly poll found that voters like the pier. But only 14 percent would pay for it.',
      'attributed carriedOn',
    ],
    [
      'A Harbor Weekly book claimed that voters like the pier. But only 14 percent would pay for it.',
      'unsourced checkable',
    ],
    ['The storm raised fears among sailors that Harbor Street would flood.', 'unsourced checkable'],
  ])('en: the last sentence of %j is %s', (text, expected) => {
    expect(lastOf('en', text)).toBe(expected);
  });

  it('does not flag what a word of speech says that somebody told, where no attribution was found', () => {
    const text = 'The clerk burned the pier on Harbor Street, Holt said.';
    const pack = packFor('en')!;
    const tokens = tokenize(text);
    const sentences = [{ start: 0, end: text.length }];
    const signals = readSignals({ text, tokens, sentences, numericClaims: [] }, pack.sourcing);
    const found = { quotations: [], strayMarks: [], attributions: [], numericClaims: [], mentions: [] };
    const passage: Passage = {
      text,
      kind: 'paragraph',
      tokens,
      sentences,
      signals,
      dateline: null,
      ...found,
    };
    const [label] = runToEnd(classifySourcing([{ passage, start: 0 }], [], pack.sourcing));
    expect([label?.sourcing, label?.reason.kind]).toEqual(['attributed', 'reported']);
  });

  const goesOn = 'Joko Laksono menambahkan bahwa kios itu akan disewakan.';

  it.each([
    ['one', `${said} Petugas membakar kios lama. ${goesOn}`, 'attributed carriedOn'],
    [
      'one, the next speaker another',
      `${said} Petugas membakar kios lama. Sri Lestari mengatakan kios itu kosong.`,
      'unsourced checkable',
    ],
    [
      'one at the end of its paragraph',
      `${said} Petugas membakar kios lama.\n\n${goesOn}`,
      'unsourced checkable',
    ],
    [
      'two',
      `${said} Petugas membakar kios lama. Warga menyerang petugas itu. ${goesOn}`,
      'unsourced checkable',
    ],
  ])('takes in %s between two statements of a speaker as the text has it', (_, text, expected) => {
    const second = sentencesOf('id', text)[1];
    expect(`${second?.sourcing} ${second?.reason.kind}`).toBe(expected);
  });

  it.each([
    'Oleh karena itu, penting untuk membakar sampah kering.',
    'Ada beberapa alasan pasar itu dibakar.',
    'Maka mulailah membakar sampah sejak pagi.',
  ])('leaves advice and announcements alone: %s', (text) => {
    expect(lastOf('id', text)).toBe('exempt nothingCheckable');
  });

  it('takes in the paragraph before a phrase that points at it', () => {
    const [first, second] = sentencesOf(
      'id',
      'Petugas membongkar pasar lama.\n\nHal itu disampaikan Kepala Dinas Pasar Joko Laksono.',
    );
    expect([first?.sourcing, first?.reason.kind, second?.sourcing]).toEqual([
      'attributed',
      'carriedOn',
      'attributed',
    ]);
  });

  it('takes in a guess before a phrase that points at it, and no other', () => {
    const guess = 'Kebakaran pasar itu diduga disengaja.';
    const told = 'Hal itu dikatakan Kepala Dinas Pasar Joko Laksono.';
    expect(sentencesOf('id', `${guess}\n\n${told}`)[0]?.reason.kind).toBe('carriedOn');
    expect(sentencesOf('id', `${guess}\n\nPasar itu ditutup.\n\n${told}`)[0]?.reason.kind).toBe('hedge');
  });

  it('knows a hedge that claims knowledge by any of its words', () => {
    expect(lastOf('id', 'Harga cabai di Pasar Lama sulit dapat diprediksi.')).toBe('exempt nothingCheckable');
    expect(lastOf('id', 'Harga cabai di Pasar Lama diprediksi naik.')).toBe('vague hedge');
  });

  it('believes the eyes of a reporter who has been on the spot', () => {
    const scene = 'Antrean kendaraan tampak mengular sampai pasar.';
    expect(lastOf('id', scene)).toBe('unsourced checkable');
    expect(lastOf('id', `Pantauan di lokasi, jalan tergenang.\n\n${scene}`)).toBe('attributed observed');
  });

  it.each([
    [
      'id',
      [
        'Pasar yang bersih adalah kunci kota yang sehat.',
        'Tanpa niat yang kuat, pembenahan pasar bisa berjalan di tempat.',
        'Pemerintah kota menata kios dengan cara lama.',
        'Karena itu, penataan pasar perlu melibatkan pedagang.',
      ],
    ],
    [
      'en',
      [
        'A clean market should matter to everyone.',
        'Without will, reform might stall because of old habits.',
        'The mayor fired the warden because of vanity.',
        'That must never happen again because trust matters.',
      ],
    ],
  ] as const)('%s: exempts opinion in a passage that is full of it, as such', (language, opinion) => {
    const sentences = sentencesOf(language, opinion.join(' '));
    expect(sentences.map(({ sourcing }) => sourcing)).toEqual(opinion.map(() => 'exempt'));
    expect(sentences[2]?.reason.kind).toBe('opinion');
    expect(lastOf(language, opinion[2])).toBe('unsourced checkable');
  });

  it.each([
    [
      'id',
      'Pasar yang bersih adalah kunci kota yang sehat. Tanpa niat yang kuat, pembenahan bisa gagal. Penataan perlu dimulai.',
      'Pasar itu merugi Rp 2 miliar.',
      'Petugas pasar itu melakukan pungli.',
    ],
    [
      'en',
      'A clean market should matter to everyone. Without will, reform might stall because of habit. That must not happen.',
      'The market lost $2 million.',
      'The warden stole from the stalls.',
    ],
  ] as const)(
    '%s: asks for the source of a figure or a crime among opinions',
    (language, opinion, figure, crime) => {
      expect(lastOf(language, `${opinion} ${figure}`)).toBe('unsourced checkable');
      expect(lastOf(language, `${opinion} ${crime}`)).toBe('unsourced checkable');
    },
  );

  it.each(['I met the warden because of the fire.', 'This story has been updated with the warden’s answer.'])(
    'en: asks nobody for what the author lived, or the outlet says of itself: %j',
    (text) => {
      expect(lastOf('en', text)).toBe('exempt nothingCheckable');
    },
  );

  it('knows a comment piece, where opinion and report take turns, but no report that quotes somebody', () => {
    const opinions = Array.from({ length: 6 }, () => [
      'Pasar perlu dibenahi.',
      'Penataan tanpa niat bisa gagal.',
      'Pedagang pindah ke jalan.',
      'Kota diduga membiarkan mereka.',
    ]).flat();
    expect(lastOf('id', [...opinions, 'Petugas mengusir pedagang.'].join(' '))).toBe('exempt opinion');
    const quoted = '"Kami akan pindah," kata Joko Laksono.';
    expect(lastOf('id', [quoted, ...opinions, 'Petugas mengusir pedagang.'].join(' '))).toBe(
      'unsourced checkable',
    );
  });

  it.each([
    [
      'id',
      'Sebuah studi Balai Riset Pasar menunjukkan bahwa pembeli menghindari pasar basah.',
      'Para peneliti mengamati pembeli di sembilan pasar.',
      'Pedagang membakar kios itu.',
    ],
    [
      'en',
      'A new study found that shoppers avoid wet markets.',
      'The researchers tested shoppers because of earlier complaints.',
      'The mayor fired the warden because of the scandal.',
    ],
  ] as const)('%s: carries on what a study found', (language, study, found, other) => {
    expect(lastOf(language, `${study}\n\n${found}`)).toBe('attributed carriedOn');
    expect(lastOf(language, found)).toBe('unsourced checkable');
    expect(lastOf(language, `${study}\n\n${other}`)).toBe('unsourced checkable');
  });

  it.each([
    [
      'id',
      'Menurut peraturan wali kota itu, pedagang tetap wajib punya izin.',
      'Syarat bagi pedagang musiman ditetapkan lebih ringan.',
      'Kios ikan mendapat 3 meter persegi.',
      'Pedagang membakar kios itu.',
    ],
    [
      'en',
      'According to the ordinance, traders need a permit.',
      'The rules for seasonal traders were changed because of the harbor.',
      'Fish stalls get 40 square feet.',
      'The warden burned the stalls because of rot.',
    ],
  ] as const)(
    '%s: carries on what a rule says into the next paragraph',
    (language, rule, more, figure, other) => {
      expect(lastOf(language, `${rule}\n\n${more}`)).toBe('attributed carriedOn');
      expect(lastOf(language, `${rule}\n\n${more} ${figure}`)).toBe('attributed carriedOn');
      expect(lastOf(language, `${rule}\n\n${other}`)).toBe('unsourced checkable');
      expect(lastOf(language, `${rule}\n\n${other}\n\n${more}`)).toBe('unsourced checkable');
      expect(lastOf(language, more)).toBe('unsourced checkable');
    },
  );

  it('forgets a study that the article has long left', () => {
    const study = 'Sebuah studi Balai Riset Pasar menunjukkan bahwa pembeli menghindari pasar basah.';
    const others = Array.from({ length: 5 }, () => 'Pedagang membakar kios itu.');
    const found = 'Para peneliti mengamati pembeli di sembilan pasar.';
    expect(lastOf('id', [study, ...others, found].join('\n\n'))).toBe('unsourced checkable');
    expect(lastOf('id', [study, ...others.slice(2), found].join('\n\n'))).toBe('attributed carriedOn');
  });

  it.each([
    [
      'id',
      'Dani Prasetya mengatakan pasar itu dibuka besok.',
      'Pasar yang bersih bisa membawa pembeli kembali.',
      'Petugas membakar kios itu.',
      '"Pembeli akan kembali," kata Dani.',
    ],
    [
      'en',
      'Dana Price said the market opens tomorrow.',
      'A clean market might bring shoppers back because of its charm.',
      'The warden burned the stalls because of rot.',
      '"Shoppers will return," Price said.',
    ],
  ] as const)(
    '%s: gives opinion between two statements of one speaker to the speaker',
    (language, before, opinion, act, after) => {
      const labels = (middle: string): string | undefined =>
        sentencesOf(language, [before, middle, after].join('\n\n'))[1]?.sourcing;
      expect(labels(opinion)).toBe('attributed');
      expect(labels(act)).toBe('unsourced');
    },
  );

  it('takes what stands beside an observation in its paragraph for seen, but no figure', () => {
    const seen = 'Pantauan di lokasi, asap masih mengepul dari kios.';
    expect(lastOf('id', `${seen} Pedagang memindahkan dagangan.`)).toBe('attributed observed');
    expect(lastOf('id', `${seen} Kerugian mencapai Rp 2 miliar.`)).toBe('unsourced checkable');
    expect(lastOf('id', `${seen}\n\nPedagang memindahkan dagangan.`)).toBe('unsourced checkable');
    const [first] = sentencesOf(
      'id',
      'Pasar itu masuk daftar prioritas. Hal ini tercantum dalam Peraturan Wali Kota.',
    );
    expect(first?.reason.kind).toBe('observed');
  });

  it.each([
    [
      'id',
      'Joko Laksono tidak menampik bahwa pasar itu dibakar petugas.',
      'Joko Laksono belum mengonfirmasi bahwa pasar itu dibakar petugas.',
    ],
    [
      'en',
      'Dana Price did not deny that the warden burned the market.',
      'Dana Price did not confirm that the warden burned the market.',
    ],
  ] as const)('%s: who does not deny something says it', (language, undenied, unconfirmed) => {
    expect(sentencesOf(language, undenied).at(-1)?.sourcing).toBe('attributed');
    expect(sentencesOf(language, unconfirmed).at(-1)?.sourcing).toBe('unsourced');
  });

  it.each([
    ['Sebelumnya diberitakan, Dinas Pasar menggelar rapat di Pasar Lama.', 'exempt nothingCheckable'],
    ['Laporan itu teregistrasi di Polsek Bantarwangi.', 'attributed observed'],
    ['Kebijakan itu dikritik oleh Serikat Pedagang karena memberatkan.', 'attributed reported'],
    [`${said}\n\nDalam rencana tersebut, kios lama dibongkar.`, 'attributed carriedOn'],
    [`${said}\n\nHarapannya, kios lama dibongkar.`, 'attributed carriedOn'],
    [`${said}\n\nBila dirinci, ada 40 kios ikan.`, 'attributed carriedOn'],
    [`${said}\n\nKeyakinan itu didorong oleh naiknya sewa kios.`, 'attributed carriedOn'],
    [`${said}\n\nKeyakinan warga didorong oleh naiknya sewa kios.`, 'unsourced checkable'],
    [`${said} Untuk tahap selanjutnya, akan dibongkar 12 kios.`, 'attributed carriedOn'],
    [`${said} Tahun berikutnya, akan dibongkar 12 kios.`, 'unsourced checkable'],
    [`${said} Saluran di dalamnya akan diperbaiki.`, 'attributed carriedOn'],
    [`${said} Saluran di Pasar Baru akan diperbaiki.`, 'unsourced checkable'],
    ['Menyiram kios dua kali sehari penting untuk mencegah kebakaran.', 'exempt nothingCheckable'],
    ['Menyiram 40 kios penting untuk mencegah kebakaran.', 'unsourced checkable'],
    ['Rencana pemindahan Pasar Lama kembali mencuat bulan ini.', 'exempt nothingCheckable'],
    ['Tampaknya Pasar Lama akan ditutup karena sepi.', 'exempt nothingCheckable'],
    [
      'Dalam survei Balai Riset Pasar, sebagian besar warga mengatakan pasar itu kotor.',
      'attributed observed',
    ],
    ['Sebagian besar warga mengatakan pasar itu kotor.', 'vague vagueSource'],
  ])('id: the last sentence of %j is %s', (text, expected) => {
    expect(lastOf('id', text)).toBe(expected);
  });

  it('exempts a sentence that only introduces the quotation after it', () => {
    const [first] = sentencesOf('en', 'Marta Holt told a different story.\n\n“We were asleep,” Holt said.');
    expect(first?.reason.kind).toBe('introducesQuotation');
  });

  it('leaves what is outside the body alone', () => {
    const article = analyze(
      'Petugas Bakar Pasar\n\nPetugas membakar pasar itu.\n\nBaca juga: Petugas Bakar Kios',
      {
        language: 'id',
      },
    );
    const labels = article.sentences.map(({ reason }) => reason.kind);
    expect([labels[0], labels.at(-1)]).toEqual(['block', 'block']);
  });

  it('says which words make a sentence checkable', () => {
    const text = 'Petugas membakar pasar karena lalai.';
    const [sentence] = analyze(`${headline.id}\n\n${text}`, { language: 'id' }).sentences.slice(1);
    if (sentence?.reason.kind !== 'checkable') throw new Error('not checkable');
    expect(sentence.reason.signals.map(({ signal }) => signal)).toEqual([
      'accusation',
      'cause',
      'accusation',
    ]);
  });
});
