import { describe, expect, it } from 'vitest';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { article, attribution, find, wordsAt, type Handmade } from '../../support/articles';

function links(text: string, marks: Handmade = {}): (string | undefined)[][] {
  const analyzed = article(text, marks);
  return documentLinks(analyzed).map(({ range, target }) => [wordsAt(analyzed.document, range), target]);
}

describe('documentLinks', () => {
  it.each([
    ['Lihat https://example.org/a?b=c#d.', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['(https://example.org/a)', 'https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a_(b)', 'https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['“https://example.org”', 'https://example.org', 'https://example.org/'],
    ['www.example.org, lalu', 'www.example.org', 'https://www.example.org/'],
  ])('finds the address in %s', (text, words, target) => {
    expect(links(text)).toEqual([[words, target]]);
  });

  it.each([
    'javascript:alert(1)',
    'command:workbench.x',
    'file:///etc/passwd',
    'https://',
    'http://[',
    'vscode://x',
  ])('makes no link of %s', (text) => {
    expect(links(`Lihat ${text} ini`)).toEqual([]);
  });

  it.each(['via', 'source'] as const)('links a medium that is named by its address, as %s', (part) => {
    const text = 'Air naik, dikutip dari contoh.co.id oleh warga.';
    const medium = { ...find(text, 'contoh.co.id'), entity: null, resolved: null };
    const said = { content: [find(text, 'Air naik')], cue: find(text, 'dikutip') };
    const marks = { attributions: [attribution({ ...said, [part]: medium })] };
    expect(links(text, marks)).toEqual([['contoh.co.id', 'https://contoh.co.id/']]);
  });

  it('takes a hundred thousand brackets in linear time', () => {
    expect(links(`https://example.org/${'('.repeat(50_000)}${')'.repeat(50_000)}`)).toHaveLength(1);
  });
});
