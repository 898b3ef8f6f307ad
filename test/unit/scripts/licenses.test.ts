import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licenseOf, listLicenses, packagesOf } from '../../../scripts/licenses.mjs';

describe('the packages that files come from', () => {
  it.each([
    ['node_modules/one/lib/main.js', 'node_modules/one'],
    ['node_modules/@scope/two/index.js', 'node_modules/@scope/two'],
    ['node_modules/one/node_modules/three/index.js', 'node_modules/one/node_modules/three'],
    ['server/src/analysis/languages/cldr/en.json', 'node_modules/cldr-core'],
  ])('of %s is %s', (input, folder) => {
    expect(packagesOf([input])).toEqual([folder]);
  });

  it('are none for our own files, and each once', () => {
    expect(packagesOf(['server/src/main.ts', 'node_modules/a/b.js', 'node_modules/a/c.js'])).toEqual([
      'node_modules/a',
    ]);
  });
});

describe('the list of licences', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'on-record-licenses-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const install = (name: string, license: string, files: Readonly<Record<string, string>>): void => {
    const folder = path.join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  };

  it('tells name, version, licence and text, and a text that packages share once', () => {
    install('one', 'MIT', { 'License.txt': 'Do as you like.\r\n' });
    install('two', 'MIT', { LICENSE: 'Do as you like.' });
    install('three', 'ISC', { 'LICENSE.md': 'So be it.' });
    const list = listLicenses(
      root,
      ['one', 'two', 'three'].map((name) => `node_modules/${name}/index.js`),
    );
    expect(list).toContain('one 1.2.3 (MIT)\ntwo 1.2.3 (MIT)\n\nDo as you like.\n');
    expect(list).toContain('three 1.2.3 (ISC)\n\nSo be it.\n');
    expect(list.match(/Do as you like/g)).toHaveLength(1);
  });

  it.each(['GPL-3.0-only', 'UNLICENSED'])('refuses a package under %s', (license) => {
    install('one', license, { LICENSE: 'No.' });
    expect(() => licenseOf(root, 'node_modules/one')).toThrow(`must not be packaged: licence ${license}`);
  });

  it('refuses a package without the text of its licence', () => {
    install('one', 'MIT', {});
    expect(() => licenseOf(root, 'node_modules/one')).toThrow('comes without the text of its licence');
  });
});
