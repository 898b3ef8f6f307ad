import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('dates in English', () => {
  it.each<[string, readonly string[]]>([
    ['May 5 to 7 days was fine.', ['[May 5] date --05-05 ±0', '[7 days] duration 7 day ±0.5']],
    ['4th quarter 2026 was fine.', ['[4th quarter 2026] date 2026-Q4 ±0']],
    ['It opened Q0 2026.', ['[2026] date 2026 ±0.5']],
    ['5/6/3024 was fine.', []],
    ['They are (12/2024) here.', []],
    ['2024/12/31 was fine.', ['[2024/12/31] date 2024-12-31 ±0']],
    ['5 May 12024 was fine.', ['[5 May] date --05-05 ±0', '[12024] number 12024 ±0.5']],
    ['third-quarter 2026 was fine.', ['[third-quarter 2026] date 2026-Q3 ±0']],
    ['Held Monday 5/6\nThe next line.', ['[Monday 5/6] date --05-06 {5/6} day 1 "Monday" ±0']],
    ['Held May 5 (Monday\nThe next line.', ['[May 5] date --05-05 ±0']],
    [
      'It opened on the fifth quarter of 2026 in the hall.',
      ['[fifth] ordinal 5 ±0.5', '[2026] date 2026 ±0.5'],
    ],
    ['May 5 to 7 was fine.', ['[May 5 to 7] date --05-05..--05-07 ±0']],
    ['Monday, , , , 5 May was fine.', ['[5 May] date --05-05 ±0']],
    ['Held May 5 (Monday)\nThe next line.', ['[May 5 (Monday)] date --05-05 {May 5} day 1 "Monday" ±0']],
    ['2024-1-2 was fine.', ['[2024-1-2] date 2024-01-02 ±0']],
    ['1/1/2024 was fine.', ['[1/1/2024] date 2024-01-01 ±0']],
    ['5/6/0999 was fine.', []],
    ['5/6/1000 was fine.', ['[5/6/1000] date 1000-05-06 or 1000-06-05 ±0']],
    ['5/6/2999 was fine.', ['[5/6/2999] date 2999-05-06 or 2999-06-05 ±0']],
    ['May/5/2024 was fine.', ['[May/5/2024] date 2024-05-05 ±0']],
    ['It opened on 5 Sept.\nnobody came.', ['[5 Sept] date --09-05 ±0']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('dates in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Itu (3-1) di sana.', []],
    ['kuartal I-2026 warga hadir.', ['[kuartal I-2026] date 2026-Q1 ±0']],
    ['Rapat digelar 5 Mei (senin) di balai.', ['[5 Mei] date --05-05 ±0']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
