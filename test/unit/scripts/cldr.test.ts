import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a plain module without types
import { render, targets } from '../../../scripts/cldr.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

describe('the CLDR tables', () => {
  it.each(Object.entries(targets as Record<string, string>))(
    'of %s are what the script makes',
    async (locale, target) => {
      const made = await (render as (locale: string) => Promise<string>)(locale);
      expect(readFileSync(path.join(root, target), 'utf8')).toBe(made);
    },
  );
});
