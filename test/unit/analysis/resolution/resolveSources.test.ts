import { describe, expect, it } from 'vitest';
import { namesOf, readMarked, resolveMarked } from './markedArticle';

describe('resolveSources in Indonesian', () => {
  it.each([
    [
      'a later first name',
      '{1:Direktur Eksekutif LPKN, Sinta Maheswari} optimistis. {2:Sinta} menambahkan harga turun.',
      ['Sinta Maheswari', 'Sinta Maheswari'],
    ],
    [
      'a later middle name',
      '{1:Menteri Pertanian Adi Wirawan Saputra} hadir. "Panen naik," kata {2:Wirawan}.',
      ['Adi Wirawan Saputra', 'Adi Wirawan Saputra'],
    ],
    [
      'a name after a bracketed organisation',
      '{1:Ketua Asosiasi Pengrajin Tenun Nusantara (Aspetenun) Yonas Kalembu} berharap ekspor pulih.',
      ['Yonas Kalembu'],
    ],
    [
      'a name after a bracketed role',
      '{1:Menteri Ketenagakerjaan (Menaker) Laras Widodari} berharap upah naik. {2:Menaker} menambahkan.',
      ['Laras Widodari', 'Laras Widodari'],
    ],
    [
      'a rank with brackets',
      '{1:Kepala Bidang Humas Polda Jawa Timur, Kombes (Pol) Darma Wijaksana} membenarkan.',
      ['Darma Wijaksana'],
    ],
    [
      'a place before a rank and a name',
      '{1:Kapolsek Muara, Kompol Tirta Laksana} membenarkan. {2:Ia} menambahkan air surut. "Aman," {3:ujar|nya}.',
      ['Tirta Laksana', 'Tirta Laksana', 'Tirta Laksana'],
    ],
    [
      'an organisation of small and medium firms',
      '{1:Ketua Asosiasi Usaha Kecil dan Menengah Indonesia Sinta Maheswari} optimistis. "Laku," {2:kata|nya}.',
      ['Sinta Maheswari', 'Sinta Maheswari'],
    ],
    [
      'a name before its role',
      '{1:Dodo AS Kusumadewa Direktur Asosiasi Dagang Indonesia (ADI)} bilang pasar sepi.',
      ['Dodo AS Kusumadewa'],
    ],
    [
      'an age in brackets',
      'Warga bernama {1:Marno Tirta (65)} selamat. "Saya berenang," {2:ujar|nya}.',
      ['Marno Tirta', 'Marno Tirta'],
    ],
    [
      'an enclitic after the last speaker',
      'Kepala Dinas Sosial Rukmini Asih hadir. "Bantuan cukup," kata {1:Rukmini}. "Beras aman," {2:ujar|nya}.',
      ['Rukmini Asih', 'Rukmini Asih'],
    ],
    [
      'an enclitic after a new subject',
      '"Aman," kata {1:Bupati Wiryo Laksono}. Camat Ginanjar Putu menyusul ke lokasi. "Air surut," {2:ujar|nya}.',
      ['Wiryo Laksono', 'Ginanjar Putu'],
    ],
    [
      'dia and ia',
      '{1:Ekonom Tirta Adiguna} menilai harga turun. Menurut {2:dia}, pasokan cukup. {3:Ia} yakin.',
      ['Tirta Adiguna', 'Tirta Adiguna', 'Tirta Adiguna'],
    ],
    [
      'a role that points back',
      '"Setuju," kata {1:Wira Bhakti}. {2:Politikus Partai Terang itu} berharap sidang lancar.',
      ['Wira Bhakti', 'Wira Bhakti'],
    ],
    [
      'a nickname',
      '{1:Rektor Ayunda Prameswari} hadir. "Baik," kata {2:perempuan yang akrab disapa Yunda itu}. {3:Yunda} pamit.',
      ['Ayunda Prameswari', 'Ayunda Prameswari', 'Ayunda Prameswari'],
    ],
    [
      'an alias',
      '{1:Menteri Koordinator Bidang Pangan Zaki Hasanuddin alias Zahas} menyebut stok aman. {2:Zahas} menambahkan.',
      ['Zaki Hasanuddin', 'Zaki Hasanuddin'],
    ],
    [
      'initials of a person in brackets',
      '{1:Wakil Presiden Yunan Kelana (YK)} hadir. "Mahal," kata {2:YK}.',
      ['Yunan Kelana', 'Yunan Kelana'],
    ],
    [
      'a name after a place that no list has',
      '{1:Bupati Rantaulaya, Joni Wirasena,} hadir. {2:Wirasena} bicara.',
      ['Joni Wirasena', 'Joni Wirasena'],
    ],
    [
      'a later nickname from between quote marks',
      "{1:Wali Kota Rantaulaya Joni 'Nono' Wirasena} hadir. {2:Nono} bicara.",
      ["Joni 'Nono' Wirasena", "Joni 'Nono' Wirasena"],
    ],
    [
      'an enclitic after somebody of whom an agency speaks',
      '"Sudah diperiksa," ujar {1:juru bicara KPK Joni Wirasena}. {2:KPK} menyebut <2:Sinta ditahan>. "Nanti kami umumkan," {3:ujar|nya}.',
      ['Joni Wirasena', 'KPK', 'Joni Wirasena'],
    ],
    [
      'a nickname between quote marks',
      '{1:Presiden Joni "Jono" Wirasena} hadir. {2:Wirasena} bicara.',
      ['Joni "Jono" Wirasena', 'Joni "Jono" Wirasena'],
    ],
  ])('finds the fullest name: %s', (_, article, expected) => {
    expect(namesOf('id', article)).toEqual(expected);
  });

  it.each([
    [
      'an acronym from its bracket',
      '{1:Otoritas Dana Rakyat (ODR)} mencatat kenaikan. {2:ODR} akan menindak.',
      ['Otoritas Dana Rakyat', 'Otoritas Dana Rakyat'],
    ],
    [
      'a syllabic acronym never spelled out',
      'Kementerian Pertanian mengirim benih. {1:Kementan} berharap panen naik.',
      ['Kementerian Pertanian'],
    ],
    [
      'mereka inside what an organisation said',
      '{1:Badan sandi Tanah Utara} mengatakan bahwa <1:{2:mereka} telah memastikan hal itu>.',
      ['Badan sandi Tanah Utara', 'Badan sandi Tanah Utara'],
    ],
    [
      'the publisher of a document',
      '{1:Data Badan Pusat Statistik (BPS)} mencatat. {2:Data BPS} menunjukkan.',
      ['Badan Pusat Statistik', 'Badan Pusat Statistik'],
    ],
    ['two who speak together', '{1:ABC dan XYZ} menolak.', ['ABC dan XYZ']],
    [
      'a capital for the country that the article names',
      'Korea Selatan (Korsel) menarik duta besarnya. {1:Seoul} memprotes.',
      ['Korea Selatan'],
    ],
    ['a capital alone', '{1:Seoul} memprotes.', ['Seoul']],
  ])('resolves an organisation: %s', (_, article, expected) => {
    expect(namesOf('id', article, 'organization')).toEqual(expected);
  });

  it('links a headline to the name in the body, never the other way round', () => {
    const article = '# {1:Wiryo Laksono} Tolak Tambang\n{2:Bupati Wiryo Laksono} menolak tambang.';
    expect(namesOf('id', article)).toEqual(['Wiryo Laksono', 'Wiryo Laksono']);
  });

  it('takes the speaker of the quotation for saya, and the speaker’s organisation for kami', () => {
    const article =
      '<1:"Menurut {2:saya} aman, dan {3:kami} berharap pulih,"> kata {1:Direktur Bank Kencana Arga Wisesa}.';
    expect(namesOf('id', article)).toEqual(['Arga Wisesa', 'Arga Wisesa', 'Bank Kencana']);
  });

  it('resolves nobody where the text does not tell', () => {
    const article = '{1:Seorang pejabat} membantah. "Tidak benar," {2:ujar|nya}.';
    expect(namesOf('id', article, 'anonymous')).toEqual([null, null]);
  });
});

describe('resolveSources in English', () => {
  it.each([
    [
      'a later surname',
      '{1:Sen. Walter Brandt (R-Texas)} objected. "No," {2:Brandt} said.',
      ['Walter Brandt', 'Walter Brandt'],
    ],
    [
      'a lower-case role before the name',
      '{1:White House spokesman Jonah Ernst} declined. {2:Ernst} said more.',
      ['Jonah Ernst', 'Jonah Ernst'],
    ],
    [
      'an apposition after the name',
      '{1:Heather Morgan, a 26-year-old manager from Derry}, agreed. {2:She} said so.',
      ['Heather Morgan', 'Heather Morgan'],
    ],
    [
      'a middle initial',
      'House Speaker Paul D. Renner spoke. {1:Paul Renner} left. {2:Renner} said.',
      ['Paul D. Renner', 'Paul D. Renner'],
    ],
    [
      'a role for a name',
      '{1:Mayor Bill de Witt} spoke. "It is early," {2:the mayor} said.',
      ['Bill de Witt', 'Bill de Witt'],
    ],
    [
      'he and she by gender',
      '{1:Susan Hale} met Robert Voss on Monday. {2:She} said it went well. {3:He} disagreed.',
      ['Susan Hale', 'Susan Hale', 'Robert Voss'],
    ],
    [
      'he inside what somebody said',
      '{1:Gov. Mark Lund} said <1:{2:he} believed it would rain>.',
      ['Mark Lund', 'Mark Lund'],
    ],
    ['who after a name', 'Reporters asked Carl Ritter, {1:who} pledged to stay.', ['Carl Ritter']],
    [
      'a spokeswoman named after her principal',
      '{1:Stahl spokeswoman Melissa Fontaine} said so. {2:Fontaine} added.',
      ['Melissa Fontaine', 'Melissa Fontaine'],
    ],
    ['an unnamed spokesman', '{1:A spokesman for Mayor Bill de Witt} declined.', [null]],
    ['a surname that is a country', '{1:Tulsa police Chief Chuck Jordan} said so.', ['Chuck Jordan']],
    [
      'I in a quotation',
      '<1:"Everyone says what {2:I} say,"> {1:Gov. Mark Lund} said.',
      ['Mark Lund', 'Mark Lund'],
    ],
  ])('finds the fullest name: %s', (_, article, expected) => {
    expect(namesOf('en', article)).toEqual(expected);
  });

  it.each([
    [
      'a campaign, not its candidate',
      'Walter Brandt won. {1:The Brandt campaign} denied it.',
      ['Brandt campaign'],
    ],
    [
      'a poll named after its makers',
      '{1:A Reuters rolling poll} shows a lead. {2:The poll} found more.',
      ['Reuters rolling poll', 'Reuters rolling poll'],
    ],
    [
      'they after an organisation',
      '{1:The Larch Foundation} objected. {2:They} said it was late.',
      ['Larch Foundation', 'Larch Foundation'],
    ],
  ])('resolves an organisation: %s', (_, article, expected) => {
    expect(namesOf('en', article, 'organization')).toEqual(expected);
  });
});

describe('entities', () => {
  it('lists every mention with its form', () => {
    const marked = '{1:Mayor Bill de Witt} spoke. {2:De Witt} smiled. "It is early," {3:he} said.';
    const { text } = readMarked('en', marked);
    const { entities } = resolveMarked('en', marked);
    const [mayor] = entities;
    expect(mayor).toMatchObject({ name: 'Bill de Witt', kind: 'person' });
    expect(text.slice(mayor!.role!.start, mayor!.role!.end)).toBe('Mayor');
    expect(mayor!.mentions.map(({ start, end, form }) => `${form}:${text.slice(start, end)}`)).toEqual([
      'introduction:Bill de Witt',
      'name:De Witt',
      'pronoun:he',
    ]);
  });

  it.each([
    [
      'Kepala Badan Siaga Bencana Daerah (BSBD) Jakarta Suryo Hadinata hadir. {1:Suryo} pergi.',
      'Kepala Badan Siaga Bencana Daerah (BSBD) Jakarta',
    ],
    [
      'Menurut pakar transportasi Universitas Laut Biru, Nadia Puspita, sepi. {1:Nadia} pergi.',
      'pakar transportasi Universitas Laut Biru',
    ],
  ])('knows the whole role as introduced: %s', (marked, role) => {
    const { text } = readMarked('id', marked);
    const roles = resolveMarked('id', marked).entities.flatMap((entity) => entity.role ?? []);
    expect(roles.map(({ start, end }) => text.slice(start, end))).toContain(role);
  });

  it('knows a medium', () => {
    const { attributions } = resolveMarked('en', 'The tour ends, {1:the Associated Press} said.');
    expect(attributions[0]).toMatchObject({ sourceKind: 'media', source: { resolved: 'Associated Press' } });
  });

  it('tells an organisation from a person by its name', () => {
    const { attributions } = resolveMarked('id', '{1:Komisi Penyiaran Daerah} menegur stasiun itu.');
    expect(attributions[0]).toMatchObject({ sourceKind: 'organization' });
  });
});
