import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { isTitleCase } from '../../../../server/src/analysis/structure/titleCase';

const inTitleCase = (language: string, line: string, share?: number): boolean =>
  isTitleCase(line.split(' '), packFor(language)!.structure, share);

describe('isTitleCase', () => {
  it.each([
    ['en', 'Mayor Opens the Bridge of the Harbor', true],
    ['en', 'Mayor opens the bridge of the harbor', false],
    ['id', 'Bupati Buka Jembatan di Demak dan Kudus', true],
    ['id', 'Bupati buka jembatan di Demak dan Kudus', false],
    ['en', '“Nobody” Told the ‘Mayor’ Anything', true],
    ['en', 'Mayor Opens Bridge', false],
    ['en', '12 34 56 78', false],
  ])('in %s: %s', (language, line, expected) => {
    expect(inTitleCase(language, line)).toBe(expected);
  });

  it('asks for the share of capitals that it is told', () => {
    const line = 'Mayor Opens Old Harbor bridge';
    expect([inTitleCase('en', line, 0.8), inTitleCase('en', line, 0.9)]).toEqual([true, false]);
  });
});
