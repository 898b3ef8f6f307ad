import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/threat-model.md'), 'utf8');

/** The rows of the table of points, each with the files that hold it. */
const points = page
  .split('\n')
  .filter((line) => /^\|.*`(?:test|scripts)\//.test(line))
  .map((line) => {
    const [, point = '', held = ''] = line.split('|').map((cell) => cell.trim());
    return [point, [...held.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)] as const;
  });

describe('the threat model', () => {
  it('has points', () => expect(points.length).toBeGreaterThan(20));

  it.each(points)('names files that are there: %s', (_, files) => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('names every test of security', () => {
    for (const name of ['hostileText', 'noNetwork'])
      expect(page).toContain(`test/unit/security/${name}.test.ts`);
  });

  it('is linked from the README', () => {
    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain('docs/threat-model.md');
  });
});
