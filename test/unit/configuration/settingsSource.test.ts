import { describe, expect, it } from 'vitest';
import {
  foldersUpward,
  SettingsSource,
  type SettingsSourceOptions,
} from '../../../server/src/configuration/settingsSource';

describe('foldersUpward', () => {
  it.each([
    ['file:///w/a/b/x.article', ['file:///w'], ['file:///w/a/b', 'file:///w/a', 'file:///w']],
    ['file:///w/x.article', ['file:///w', 'file:///w/a'], ['file:///w']],
    ['file:///w/a/x.article', ['file:///w', 'file:///w/a'], ['file:///w/a']],
    ['file:///elsewhere/b/x.article', ['file:///w'], ['file:///elsewhere/b']],
    ['file:///west/x.article', ['file:///w'], ['file:///west']],
    ['untitled:Untitled-1', ['file:///w', 'file:///v'], ['file:///w']],
    ['untitled:Untitled-1', [], []],
  ])('of %s in %j', (uri, folders, expected) => {
    expect(foldersUpward(uri, folders)).toEqual(expected);
  });
});

function makeSource(files: Record<string, string>, options: Partial<SettingsSourceOptions> = {}) {
  const reads: string[] = [];
  const source = new SettingsSource({
    ask: () => Promise.resolve({ language: 'en', rules: { 'attribution.hearsay': 'hint' } }),
    readFile: (uri) => {
      reads.push(uri);
      return Promise.resolve(files[uri] ?? null);
    },
    folders: () => ['file:///w'],
    onProblems: () => undefined,
    ...options,
  });
  return { source, reads };
}

describe('SettingsSource', () => {
  it('puts the configuration file over the settings of the client', async () => {
    const { source } = makeSource({
      'file:///w/on-record.json':
        '{"language":"id","rules":{"attribution.second-hand":"off"},"include":["*.txt"]}',
    });
    expect(await source.for('file:///w/x.txt')).toMatchObject({
      language: 'id',
      rules: { 'attribution.hearsay': 'hint', 'attribution.second-hand': 'off' },
      included: true,
    });
  });

  it('takes the nearest configuration file only', async () => {
    const { source } = makeSource({
      'file:///w/on-record.json': '{"language":"id"}',
      'file:///w/a/on-record.json': '{"exclude":["b c/**"]}',
    });
    expect(await source.for('file:///w/a/b%20c/x.txt')).toMatchObject({ language: 'en', included: false });
  });

  it('reads each file once until something changes', async () => {
    const { source, reads } = makeSource({});
    await source.for('file:///w/a.txt');
    await source.for('file:///w/b.txt');
    expect(reads).toHaveLength(1);
    source.invalidate();
    await source.for('file:///w/a.txt');
    expect(reads).toHaveLength(2);
  });

  it('goes on with the defaults where the client fails to answer', async () => {
    const { source } = makeSource({}, { ask: () => Promise.reject(new Error('no such method')) });
    expect(await source.for('file:///w/a.txt')).toMatchObject({ language: 'auto', check: 'onType' });
  });

  it('tells of a malformed configuration file', async () => {
    const told: string[] = [];
    const { source } = makeSource(
      { 'file:///w/on-record.json': '{' },
      { onProblems: (uri) => told.push(uri) },
    );
    await source.for('file:///w/a.txt');
    expect(told).toEqual(['file:///w/on-record.json']);
  });
});
