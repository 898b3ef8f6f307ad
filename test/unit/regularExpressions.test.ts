import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, type Literal } from 'scslre';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What makes an expression slower than linear: the characters to repeat, in the tool's words. Empty where nothing does. */
function slowness(literal: Literal): readonly string[] {
  return analyse(literal).reports.map(
    ({ type, exponential, character }) =>
      `/${literal.source}/${literal.flags}: ${exponential ? 'exponential' : 'polynomial'} (${type}) on many ${JSON.stringify(character.pick)}`,
  );
}

/** The literals in a source file. */
function literalsOf(file: string): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Strings of a grammar's JSON that are expressions, wherever they stand in it. */
function patternsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' && ['match', 'begin', 'end', 'while', 'pattern'].includes(key)
      ? [inner]
      : patternsOf(inner),
  );
}

/** An expression of Oniguruma in JavaScript's terms; possessive quantifiers as greedy ones, which are slower. */
const inJavaScript = (pattern: string): string =>
  pattern
    .replace(/\\x\{([\dA-Fa-f]+)\}/g, '\\u{$1}')
    .replace(/\\[AG]/g, '^')
    .replaceAll('(?i:', '(?:')
    .replace(/\\\d/g, 'x')
    .replace(/([+*?}])\+/g, '$1');

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(root, folder, name));

describe('no regular expression is slower than linear', () => {
  it.each(['server/src', 'client/src'])('in %s', (folder) => {
    const literals = filesIn(folder, '.ts').flatMap(literalsOf);
    expect(literals.length).toBeGreaterThan(5);
    expect(literals.flatMap(slowness)).toEqual([]);
  });

  it.each(filesIn('syntaxes', '.json').map((file) => [path.basename(file), file]))('in %s', (_name, file) => {
    const patterns = patternsOf(JSON.parse(readFileSync(file, 'utf8')));
    expect(patterns).not.toEqual([]);
    expect(patterns.flatMap((source) => slowness({ source: inJavaScript(source), flags: 'um' }))).toEqual([]);
  });

  describe('among those put together from language data', () => {
    afterEach(() => vi.unstubAllGlobals());

    it('while an article is read', async () => {
      const made: Literal[] = [];
      const recording = new Proxy(RegExp, {
        construct: (target, [source, flags = '']: [string | RegExp, string?]) => {
          if (typeof source === 'string') made.push({ source, flags });
          return new target(source, flags);
        },
      });
      vi.resetModules();
      vi.stubGlobal('RegExp', recording);
      const { analyze } = await import('../../server/src/analysis/analyze');
      for (const language of ['id', 'en'])
        analyze('“Air surut,” kata Budi.\n\nIt fell by 3 per cent.\n', { language });
      vi.unstubAllGlobals();
      expect(made).not.toEqual([]);
      const distinct = new Map(made.map((literal) => [`${literal.source}/${literal.flags}`, literal]));
      expect([...distinct.values()].flatMap(slowness)).toEqual([]);
    });
  });

  it.each([
    ['a+b', 'polynomial'],
    ['^(?:a+)+$', 'exponential'],
    ['^\\s*x?\\s*$', 'polynomial'],
  ])('and %s would be found', (source, kind) => {
    expect(slowness({ source, flags: '' }).join()).toContain(kind);
  });
});

describe('lines and words made of one character', () => {
  it.each([
    ['blanks within a line', `A${' '.repeat(200_000)}b`],
    ['zero-width characters within a line', `A${'\u200B'.repeat(200_000)}b`],
    ['closing marks within a word', `Kota A${'!'.repeat(200_000)}b`],
    ['a bracket before a slash', `Kata dia. (A${' '.repeat(200_000)}b)`],
  ])('are read without going back over them: %s', async (_name, text) => {
    const { analyze } = await import('../../server/src/analysis/analyze');
    const start = process.cpuUsage();
    analyze(text, { language: 'id' });
    const { user } = process.cpuUsage(start);
    // quadratic work on this much takes over ten seconds
    expect(user / 1e6).toBeLessThan(4);
  });
});
