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

  it.each([
    ['harian Wartapagi', 'https://www.wartapagi.id/garam/1'],
    ['Warta Pagi', 'https://wartapagi.co.id/garam'],
    ['Warta Pagi', 'https://warta-pagi.id/garam'],
    ['The Tidal Post', 'https://www.thetidalpost.com/salt'],
    ['The Tidal Post', 'https://m.tidalpost.com/salt'],
  ])('links %s, which something came through, to an address of theirs: %s', (name, target) => {
    const text = `Air naik, dikutip dari ${name} oleh warga. Baca ${target} di situsnya.`;
    const via = { ...find(text, name), entity: null, resolved: null };
    const said = attribution({ content: [find(text, 'Air naik')], cue: find(text, 'dikutip'), via });
    expect(links(text, { attributions: [said] })).toEqual([
      [target, target],
      [name, target],
    ]);
  });

  it.each([
    ['Wartasore', 'https://www.wartapagi.id/garam'],
    ['Id', 'https://www.wartapagi.id/garam'],
    ['Www', 'https://www.wartapagi.id/garam'],
    ['harian', 'https://www.wartapagi.id/garam'],
  ])('links %s to no address that is not theirs', (name, target) => {
    const text = `Air naik, dikutip dari ${name} oleh warga. Baca ${target} di situsnya.`;
    const via = { ...find(text, `dari ${name}`), entity: null, resolved: null };
    const marked = { ...via, start: via.start + 'dari '.length };
    const said = attribution({ content: [find(text, 'Air naik')], cue: find(text, 'dikutip'), via: marked });
    expect(links(text, { attributions: [said] })).toEqual([[target, target]]);
  });

  it('links a person to no address: only media have one', () => {
    const text = 'Air naik, kata Budi. Lihat https://budi.id/profil sekarang.';
    const source = { ...find(text, 'Budi'), entity: null, resolved: null };
    const said = attribution({ content: [find(text, 'Air naik')], cue: find(text, 'kata'), source });
    expect(links(text, { attributions: [said] })).toHaveLength(1);
  });

  it('links a medium to the address that Markdown puts behind its name', () => {
    const text = 'Air naik, dikutip dari [Kabar Hulu](https://contoh.org/1) oleh warga.';
    const via = { ...find(text, 'Kabar Hulu'), entity: null, resolved: null };
    const said = attribution({ content: [find(text, 'Air naik')], cue: find(text, 'dikutip'), via });
    expect(links(text, { attributions: [said] })).toContainEqual(['Kabar Hulu', 'https://contoh.org/1']);
  });

  it('takes a hundred thousand brackets in linear time', () => {
    expect(links(`https://example.org/${'('.repeat(50_000)}${')'.repeat(50_000)}`)).toHaveLength(1);
  });
});
