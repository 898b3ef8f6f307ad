import { describe, expect, it } from 'vitest';
import { malayNumbers } from '../../../fixtures/languages/ms/numbers';
import { summary } from './claimsOf';

describe('a further language, from its CLDR table and a short list', () => {
  it.each([
    ['Seramai 1,250 orang hadir.', 'count 1250 orang'],
    ['Kerajaan memperuntukkan RM3.5 bilion.', 'money 3500000000 MYR'],
    ['Kadar itu meningkat 4.2 peratus.', 'percent 4.2 %'],
    ['Lapan puluh lima orang terkorban.', 'count 85 orang'],
    ['Mesyuarat diadakan pada Khamis, 7 Ogos 2025.', 'date 2025-08-07'],
    ['Dua pertiga daripada ahli bersetuju.', 'ratio 0.66666666666667'],
    ['Jaraknya 12 kilometer.', 'measure 12 kilometer'],
    ['Lelaki berusia 34 tahun itu ditahan.', 'age 34 year'],
    ['Kejohanan ke-12 bermula.', 'ordinal 12'],
  ])('reads %j', (text, expected) => {
    expect(summary(malayNumbers, text)).toBe(expected);
  });
});
