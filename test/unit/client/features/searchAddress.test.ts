import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../../../../package.json';
import { searchAddress, searchPlaces, searchWords } from '../../../../client/src/features/searchAddress';

describe('searchPlaces', () => {
  it('takes every default of the setting', () => {
    const { default: places } = manifest.contributes.configuration.properties['onRecord.lookUp'];
    expect(searchPlaces(places).map(({ name }) => name)).toEqual(Object.keys(places));
  });

  it.each([
    ['a place that was removed', null],
    ['another scheme', 'command:workbench.action.quit?{query}'],
    ['a file', 'file:///tmp/{query}'],
    ['no place for the words', 'https://example.org/search'],
    ['no address', 'https://exam ple.org/{query}'],
    ['a number', 3],
  ])('leaves out %s', (_, template) => {
    expect(searchPlaces({ place: template })).toEqual([]);
  });

  it.each([[undefined], [null], ['https://example.org/{query}'], [[]]])('takes %o for none', (setting) => {
    expect(searchPlaces(setting)).toEqual([]);
  });
});

describe('searchWords', () => {
  it.each([
    ['makes one line', ' sekitar\n1.200\u00a0warga ', 'sekitar 1.200 warga'],
    ['takes quotation marks off', '“Kami siap”', 'Kami siap'],
    ['leaves nothing of nothing', ' \n', ''],
  ])('%s', (_, text, words) => {
    expect(searchWords(text)).toBe(words);
  });

  it('cuts long text at a word', () => {
    const words = searchWords('kata '.repeat(200));
    expect(words.length).toBeLessThanOrEqual(250);
    expect(words.endsWith('kata')).toBe(true);
  });
});

describe('searchAddress', () => {
  it('puts the words and the language where they go', () => {
    const template = 'https://{language}.example.org/?search={query}&sort=date';
    expect(searchAddress(template, 'naik 5% & “turun”', 'id')).toBe(
      'https://id.example.org/?search=naik%205%25%20%26%20%E2%80%9Cturun%E2%80%9D&sort=date',
    );
  });

  it('searches for words that look like a placeholder as they are', () => {
    expect(searchAddress('https://example.org/?q={query}', '{language}', 'id')).toBe(
      'https://example.org/?q=%7Blanguage%7D',
    );
  });

  it('gives an address that reads back as the words, whatever they are', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, (words) => {
        const address = new URL(searchAddress('https://example.org/?q={query}&last=1', words, 'en'));
        expect(address.searchParams.get('q')).toBe(words);
        expect(address.searchParams.get('last')).toBe('1');
      }),
    );
  });

  it('survives half a surrogate pair', () => {
    expect(searchAddress('https://example.org/?q={query}', 'a\ud800b', 'en')).toContain('a%EF%BF%BDb');
  });
});
