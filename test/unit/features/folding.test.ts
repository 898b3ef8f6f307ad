import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../server/src/analysis/article';
import { foldingRanges } from '../../../server/src/features/folding';
import { article, find } from '../../support/articles';

function folds(...kinds: readonly BlockKind[]): string[] {
  const text = kinds.map((_, at) => `Baris ke-${at}`).join('\n');
  const analyzed = article(text);
  const [model] = analyzed.article.blocks;
  const blocks = kinds.map((kind, at) => ({ ...model!, ...find(text, `Baris ke-${at}`), kind }));
  return foldingRanges({ ...analyzed, article: { ...analyzed.article, blocks } }).map(
    ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind === undefined ? '' : ` ${kind}`}`,
  );
}

describe('foldingRanges', () => {
  it.each<[string, readonly BlockKind[], string[]]>([
    [
      'a section up to the next',
      ['headline', 'subheading', 'paragraph', 'subheading', 'paragraph', 'paragraph'],
      ['1-2', '3-5'],
    ],
    [
      'a run of boilerplate',
      ['headline', 'paragraph', 'relatedLink', 'boilerplate', 'paragraph'],
      ['2-3 comment'],
    ],
    ['boilerplate at the end', ['paragraph', 'boilerplate', 'signature'], ['1-2 comment']],
    ['nothing that is one line long', ['subheading', 'subheading', 'boilerplate'], ['1-2']],
    ['nothing in an article without sections', ['headline', 'paragraph'], []],
  ])('folds %s', (_, kinds, expected) => {
    expect(folds(...kinds)).toEqual(expected);
  });
});
