import { describe, expect, it } from 'vitest';
import { weekdayDate } from '../../../../server/src/rules/consistency/weekdayDate';
import { fixed, messagesOf } from './findings';

describe('consistency.weekday-date', () => {
  it.each([
    ['id', 'Pasar dibuka Senin (6/5/2026).', 'May 6, 2026 is a Wednesday, not a Monday.'],
    ['en', 'It opens Monday, May 6, 2026.', 'May 6, 2026 is a Wednesday, not a Monday.'],
    ['id', 'Pasar dibuka 31 April 2026.', 'There is no day 31: April 2026 has 30 days.'],
    ['id', 'Pasar dibuka 30 Februari.', 'There is no day 30: February has 29 days.'],
  ])('in %s flags %j', (language, text, message) => {
    expect(messagesOf(weekdayDate, language, text)).toEqual([message]);
  });

  it.each([
    ['id', 'Pasar dibuka Rabu (6/5/2026).'],
    ['id', 'Pasar dibuka Senin (6/5).'],
    ['id', 'Pasar dibuka 29 Februari.'],
    ['en', 'It opened Monday, May 6, 1650.'],
    ['en', 'It opens on Monday, 7/12/2026.'],
  ])('in %s leaves %j alone', (language, text) => {
    expect(messagesOf(weekdayDate, language, text)).toEqual([]);
  });

  it('speaks Indonesian', () => {
    expect(messagesOf(weekdayDate, 'id', 'Pasar dibuka Senin (6/5/2026).', 'id')).toEqual([
      '6 Mei 2026 jatuh pada hari Rabu, bukan Senin.',
    ]);
  });

  it('puts the right weekday in', () => {
    expect(fixed(weekdayDate, 'id', 'Pasar dibuka Senin (6/5/2026).')).toBe('Pasar dibuka Rabu (6/5/2026).');
  });

  it.each([
    ['id', 'Pasar dibuka Senin (6/5/2026).', 'Pasar dibuka Senin (4/5/2026).'],
    ['id', 'Pasar dibuka Sabtu, 06 Mei 2026.', 'Pasar dibuka Sabtu, 09 Mei 2026.'],
    ['en', 'It opens Monday, May 6, 2026.', 'It opens Monday, May 4, 2026.'],
    ['en', 'It opens Monday, 13/5/2026.', 'It opens Monday, 11/5/2026.'],
  ])('in %s offers the nearest date that was the weekday of %j', (language, text, expected) => {
    expect(fixed(weekdayDate, language, text, 1)).toBe(expected);
  });

  it.each([
    ['another month', 'id', 'Pasar dibuka Kamis (1/2/2025).'],
    ['another month', 'id', 'Pasar dibuka Minggu (31/1/2025).'],
    ['no telling day from month', 'id', 'Pasar dibuka Senin (4/4/2025).'],
    ['an ordinal', 'en', 'It opens Monday, May 6th, 2026.'],
  ])('offers no other date where that means %s', (_, language, text) => {
    expect(fixed(weekdayDate, language, text, 0)).toBeDefined();
    expect(fixed(weekdayDate, language, text, 1)).toBeUndefined();
  });
});
