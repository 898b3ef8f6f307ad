import { describe, expect, it } from 'vitest';
import type { Memento } from 'vscode';
import { ArticleLanguages } from '../../../client/src/articleLanguages';

function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: (key: string, value: unknown) => Promise.resolve(void values.set(key, value)),
  } as Memento;
}

describe('ArticleLanguages', () => {
  it('puts the language chosen for an article before the setting, for that article only', async () => {
    const languages = new ArticleLanguages(memory());
    await languages.choose('file:///a', 'en');
    expect(languages.chosen('file:///a', { language: 'auto', check: 'onSave' })).toEqual({
      language: 'en',
      check: 'onSave',
    });
    expect(languages.chosen('file:///b', { language: 'auto' })).toEqual({ language: 'auto' });
    expect(languages.chosen(undefined, null)).toBeNull();
  });

  it('forgets', async () => {
    const languages = new ArticleLanguages(memory());
    await languages.choose('file:///a', 'en');
    await languages.choose('file:///a', undefined);
    expect(languages.of('file:///a')).toBeUndefined();
  });
});
