import { describe, expect, it } from 'vitest';
import { annotationsName, articleNameOf } from '../../../server/src/annotations/sidecar';

describe('the name of an annotations file', () => {
  it('keeps the whole name of the article, so that two articles never share one', () => {
    expect(annotationsName('banjir.article')).toBe('banjir.article.annotations.jsonl');
    expect(annotationsName('banjir.txt')).toBe('banjir.txt.annotations.jsonl');
  });

  it.each(['banjir.article', '/berita/2026/banjir.txt', 'tanpa-akhiran'])('leads back to %s', (name) => {
    expect(articleNameOf(annotationsName(name))).toBe(name);
  });

  it.each(['banjir.article', '.annotations.jsonl', '/berita/.annotations.jsonl'])(
    'is not what %s has',
    (name) => expect(articleNameOf(name)).toBeNull(),
  );
});
