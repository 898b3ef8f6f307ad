import { describe, expect, it } from 'vitest';
import { articleSelector, readableSchemes } from '../../../../client/src/server/articleSelector';

describe('articleSelector', () => {
  it('reads files and drafts of every readable language', () => {
    const selector = articleSelector([]);
    for (const language of ['news-article', 'plaintext', 'markdown']) {
      expect(selector).toContainEqual({ language, scheme: 'file' });
      expect(selector).toContainEqual({ language, scheme: 'untitled' });
    }
  });

  it('reads virtual folders', () => {
    expect(articleSelector(['memfs'])).toContainEqual({ language: 'news-article', scheme: 'memfs' });
  });

  it.each(['git', 'output', 'comment', 'vscode-notebook-cell', 'search-editor'])(
    'leaves %s alone',
    (scheme) => {
      expect(articleSelector(['file']).map((filter) => filter.scheme)).not.toContain(scheme);
    },
  );

  it('names each scheme once', () => {
    const schemes = readableSchemes(['file', 'memfs', 'memfs']);
    expect(new Set(schemes).size).toBe(schemes.length);
  });
});
