import { describe, expect, it } from 'vitest';
import { excerpt, quotedWords } from '../../../server/src/rules/excerpt';
import { plainArticle } from './articles';

const cut = (text: string, start = 0, end = text.length): string =>
  excerpt(plainArticle(text), { start, end });
const air = (count: number): string => Array.from({ length: count }, () => 'air').join(' ');

describe('excerpt', () => {
  it.each([
    ['words as they stand', 'Air naik.', 'Air naik.'],
    ['white space as one blank, and none at the edges', ' Air \n\t naik. ', 'Air naik.'],
    ['sixty characters whole', `${air(14)} naik`, `${air(14)} naik`],
    ['more than that up to a word', air(16), `${air(15)}…`],
    ['more than that up to a word that ends there', `${air(15)}a naik`, `${air(15)}a…`],
    ['a word without end cut through', 'a'.repeat(90), `${'a'.repeat(60)}…`],
    ['a blank too early is no place to cut', `air ${'a'.repeat(90)}`, `air ${'a'.repeat(56)}…`],
  ])('has %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('has the words of the span alone', () => {
    expect(cut('Air naik di desa.', 4, 8)).toBe('naik');
  });
});

describe('quotedWords', () => {
  it.each([
    ['“Air naik,”', 'Air naik,'],
    ["''Air naik''", 'Air naik'],
    ['“‘Air,’ katanya”', 'Air,’ katanya'],
    ['«Air “besar” naik»', 'Air “besar” naik'],
    [`“${air(20)}”`, `${air(15)}…`],
  ])('of %s', (text, expected) => {
    expect(quotedWords(plainArticle(text), { start: 0, end: text.length })).toBe(expected);
  });
});
