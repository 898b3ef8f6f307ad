import { describe, expect, it } from 'vitest';
import { claimsOf, summary } from './claimsOf';

describe('recognizeNumbers in Indonesian', () => {
  it.each([
    ['Warga mengumpulkan 2.450 kilogram sampah.', 'measure 2450 kilogram'],
    ['Pemkab mengirim 1.750 relawan.', 'count 1750 relawan'],
    ['Panen mencapai 3,2 juta ton.', 'measure 3200000 tonne'],
    ['Anggarannya Rp3,75 triliun.', 'money 3750000000000 IDR'],
    ['Anggarannya Rp 5 M.', 'money 5000000000 IDR'],
    ['Bantuan Rp 40-45 miliar disiapkan.', 'money 40000000000..45000000000 IDR'],
    ['Ekspor senilai 12,4 miliar dolar AS.', 'money 12400000000 USD'],
    ['Kredit tumbuh 9,75 persen.', 'percent 9.75 %'],
    ['Bunga naik 50 basis poin.', 'percentage-point 0.5 pp'],
    ['Dua pertiga sawah kering.', 'ratio 0.66666666666667'],
    ['Tiga dari lima guru setuju.', 'ratio 0.6'],
    ['Harganya tiga kali lipat.', 'multiplier 3 x'],
    ['Ia dihukum empat kali.', 'count 4 kali'],
    ['Rapat digelar Rabu, 6 Mei 2026.', 'date 2026-05-06'],
    ['Rapat digelar Rabu (6/5/2026).', 'date 2026-05-06'],
    ['Rapat digelar Rabu (6/5).', 'date --05-06'],
    ['Pameran berlangsung 4-9 Mei 2026.', 'date 2026-05-04..2026-05-09'],
    ['Laporan triwulan II 2025 terbit.', 'date 2025-Q2'],
    ['Ia ditahan 20 hari.', 'duration 20 day'],
    ['Pelaku berusia 31 tahun.', 'age 31 year'],
    ['Rahmi (31) melapor.', 'age 31 year'],
    ['Suhu 19,5°C dan jarak 12 km.', 'measure 19.5 celsius, measure 12 kilometer'],
    ['Kejuaraan ke-14 dimulai.', 'ordinal 14'],
    ['Seratus dua puluh lima ribu orang hadir.', 'count 125000 orang'],
    ['Puluhan ribu orang hadir.', 'count 10000 orang'],
    ['Warga RW 5 dan 180 rumah terdampak.', 'count 180 rumah'],
    ['Badai Tewaskan 45 di Pesisir', 'number 45'],
    ['Sebanyak 7 dan 9 juta ton dikirim.', 'measure 7000000 tonne, measure 9000000 tonne'],
  ])('reads %j', (text, expected) => {
    expect(summary('id', text)).toBe(expected);
  });

  it.each([
    'Salah satu saksi tidak hadir.',
    'Ia dijerat Pasal 362 KUHP.',
    'Ia dijerat Pasal 5 dan 107 KUHP.',
    'Undang-Undang Nomor 7 Tahun 2017 berlaku.',
    'Hubungi (021) 5550 1234 segera.',
    'Tim itu menang 3-1.',
    'Sidang dimulai pukul 09.45 WIB.',
    'Negara-negara G7 berunding.',
    'Buka https://contoh.example/2026/05/12 sekarang.',
    'Mobil bernomor D 4321 QW dicari.',
  ])('finds no claim in %j', (text) => {
    expect(summary('id', text)).toBe('');
  });

  it('says how exact a printed number is', () => {
    expect(claimsOf('id', 'Ada 1,5 juta pohon.')[0]!.precision).toBe(50_000);
  });

  it('keeps an impossible day as it is printed', () => {
    expect(summary('id', 'Rapat pada 31 April 2026 batal.')).toBe('date 2026-04-31');
  });
});

describe('recognizeNumbers in English', () => {
  it.each([
    ['Storm Kills 45 in Coastal Towns', 'number 45'],
    ['The quake hurt 1,204 people.', 'count 1204 person'],
    ['Two dozen farmers marched.', 'count 24 farmer'],
    ['The fire burned three warehouses and two churches.', 'count 3 warehouse, count 2 church'],
    ['Losses hit $3.5bn.', 'money 3500000000 USD'],
    ['It costs $20 to $30.', 'money 20 USD, money 30 USD'],
    ['It costs $20-30 million.', 'money 20000000..30000000 USD'],
    ['Rates rose by 75 basis points.', 'percentage-point 0.75 pp'],
    ['Two-thirds of members agreed.', 'ratio 0.66666666666667'],
    ['One in eight children is ill.', 'ratio 0.125'],
    ['Sales tripled.', 'multiplier 3 x'],
    ['The vote is on Wednesday, May 6, 2026.', 'date 2026-05-06'],
    ['It opened on 6 May 2026.', 'date 2026-05-06'],
    ['A 27-year-old nurse spoke.', 'age 27 year'],
    ['Ann Lee, 52, spoke.', 'age 52 year'],
    ['A six-day strike ended.', 'duration 6 day'],
    ['It was his 33rd goal.', 'ordinal 33'],
    ['They shared 7 and 9 percent respectively.', 'percent 7 %, percent 9 %'],
    ['Some 5m people moved.', 'count 5000000 person'],
  ])('reads %j', (text, expected) => {
    expect(summary('en', text)).toBe(expected);
  });

  it('tells the part a number plays in a change', () => {
    const roles = claimsOf('en', 'Output grew 25 percent from 40 tonnes to 50 tonnes.').map(
      ({ change }) => change,
    );
    expect(roles).toEqual([
      { role: 'by', direction: 'up' },
      { role: 'from', direction: 'up' },
      { role: 'to', direction: 'up' },
    ]);
  });
});
