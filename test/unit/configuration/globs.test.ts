import fc from 'fast-check';
import picomatch from 'picomatch/posix';
import { describe, expect, it } from 'vitest';
import { compileGlobs } from '../../../server/src/configuration/globs';

const named = (glob: string, path: string) => compileGlobs({ include: [glob], exclude: [] })(path) === true;

describe('globs', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'a/b.txt', false],
    ['*.txt', '.txt', true],
    ['a?.md', 'ab.md', true],
    ['a?.md', 'a/.md', false],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'a/b/c.txt', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab/c', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a**b', 'axxb', true],
    ['a**b', 'a/b', false],
    ['./a.txt', 'a.txt', true],
    ['{a,b/**}.md', 'a.md', true],
    ['*.{txt,md}', 'x.md', true],
    ['{a,{b,c}d}', 'cd', true],
    ['{a,b', '{a,b', true],
    ['a}', 'a}', true],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[', '[', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['berita/2024-*/*.article', 'berita/2024-03/banjir.article', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(named(glob, path)).toBe(expected);
  });

  it('leave alone what is excluded, whatever is included', () => {
    const verdict = compileGlobs({ include: ['**/*.txt'], exclude: ['old/**'] });
    expect(['a.txt', 'old/a.txt', 'a.md'].map(verdict)).toEqual([true, false, null]);
  });

  it('mean what they mean to others', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 3 });
    const piece = fc.oneof(name, fc.constantFrom('*', '?', '*a', 'b*', '[ab]', '[^a]', '{a,b}', '{a*,b}'));
    const segment = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.array(piece, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.constant('**') },
    );
    const glob = fc.tuple(
      fc.array(segment, { maxLength: 3 }),
      fc.array(piece, { minLength: 1, maxLength: 2 }),
    );
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(glob, path, ([folders, last], names) => {
        // Of names that are nothing but full stops, and of three stars, there is no common opinion.
        fc.pre(!names.some((one) => /^\.+$/.test(one)));
        const pattern = [...folders, last.join('')].join('/');
        fc.pre(!/\*\*./.test(pattern.replace(/(^|\/)\*\*(?=\/)/g, '')) && !/(^|\/)\.+(\/|$)/.test(pattern));
        fc.pre(!pattern.endsWith('**') && !pattern.startsWith('.'));
        const file = names.join('/');
        expect([pattern, file, named(pattern, file)]).toEqual([
          pattern,
          file,
          picomatch(pattern, { dot: true })(file),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    `${'*a'.repeat(60)}b`,
    '+(+(a))'.repeat(20),
    '**/'.repeat(100) + 'x',
    '{a,b}'.repeat(150),
    `${'{a,'.repeat(200)}b${'}'.repeat(200)}`,
    '('.repeat(50_000),
    '{'.repeat(900),
    '{a,b'.repeat(240),
    `[${'a-'.repeat(400)}]`,
  ])('are no trap: %s', (glob) => {
    const start = performance.now();
    for (const path of ['a'.repeat(400), 'a/'.repeat(200), 'ab'.repeat(200)]) named(glob, path);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
