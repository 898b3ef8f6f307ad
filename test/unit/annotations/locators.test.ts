import { describe, expect, it } from 'vitest';
import { lacksLocator } from '../../../server/src/annotations/locators';
import { compareText } from '../../../server/src/annotations/compareText';
import { placesOf } from '../../../server/src/annotations/places';
import { article } from '../../support/articles';

describe('lacksLocator', () => {
  it.each([
    ['url', 'https://contoh.test', '', true],
    ['url', 'https://contoh.test/', '', true],
    ['url', ' https://contoh.test/ ', ' ', true],
    ['url', 'https://contoh.test/a', '', false],
    ['url', ' https://contoh.test/a ', '', false],
    ['url', 'https://contoh.test/?id=7', '', false],
    ['url', 'https://contoh.test/#tabel', '', false],
    ['url', 'https://contoh.test', 'tabel 3', false],
    ['url', 'contoh', '', true],
    ['document', 'Laporan Tahunan', '', true],
    ['document', 'https://contoh.test/a', '', true],
    ['document', 'Laporan Tahunan', 'hlm. 7', false],
    ['interview', 'Siti Aminah', '\n', true],
  ] as const)('of a %s %j with locator %j: %s', (kind, source, locator, lacks) => {
    expect(lacksLocator({ source, 'onRecord:kind': kind, 'onRecord:locator': locator })).toBe(lacks);
  });

  it('holds for a source without the field', () => {
    expect(lacksLocator({ source: 'Laporan', 'onRecord:kind': 'document' })).toBe(true);
    expect(lacksLocator({ source: 'https://contoh.test/a', 'onRecord:kind': 'url' })).toBe(false);
  });
});

describe('placesOf', () => {
  it('counts the blocks of each kind from one', () => {
    const text = 'Air Naik\n\nAir naik di desa.\n\n- Satu rumah.\n- Dua rumah.\n\nAir surut di kota.';
    expect(placesOf(article(text).article)).toEqual([
      { kind: 'headline', number: 1 },
      { kind: 'paragraph', number: 1 },
      { kind: 'listItem', number: 1 },
      { kind: 'listItem', number: 2 },
      { kind: 'paragraph', number: 2 },
    ]);
  });
});

describe('compareText', () => {
  it('orders by code units, the same as itself', () => {
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
    expect(['b', 'ä', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'b', 'ä']);
  });
});
