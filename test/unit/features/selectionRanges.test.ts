import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRangeAt } from '../../../server/src/features/selectionRanges';
import { article, attribution, cursor, find, quotation, withCursor, wordsAt } from '../../support/articles';

function growing(marked: string): string[] {
  const { text, offset } = withCursor(marked);
  const content = find(text, '"Air sudah naik,"');
  const analyzed = article(text, {
    quotations: [quotation(content, { attribution: 0 })],
    attributions: [
      attribution({
        content: [content],
        cue: find(text, 'kata'),
        source: { ...find(text, 'Siti Aminah'), entity: null, resolved: null },
        manner: 'direct',
      }),
    ],
  });
  const words: string[] = [];
  for (
    let range: SelectionRange | undefined = selectionRangeAt(analyzed, offset);
    range;
    range = range.parent
  )
    words.push(wordsAt(analyzed.document, range.range));
  return words;
}

const rest = 'Lalu warga pulang.';

describe('selectionRangeAt', () => {
  it('grows from the word over quotation, attribution, sentence and paragraph to the article', () => {
    expect(growing(`Banjir\n\n"Air su${cursor}dah naik," kata Siti Aminah. ${rest}\n`)).toEqual([
      'sudah',
      'Air sudah naik,',
      '"Air sudah naik,"',
      '"Air sudah naik," kata Siti Aminah',
      '"Air sudah naik," kata Siti Aminah.',
      `"Air sudah naik," kata Siti Aminah. ${rest}`,
      `Banjir\n\n"Air sudah naik," kata Siti Aminah. ${rest}\n`,
    ]);
  });

  it('grows from the word to the name', () => {
    expect(growing(`Banjir\n\n"Air sudah naik," kata Siti A${cursor}minah. ${rest}\n`).slice(0, 3)).toEqual([
      'Aminah',
      'Siti Aminah',
      '"Air sudah naik," kata Siti Aminah',
    ]);
  });

  it('selects something even where there is no text', () => {
    const { document, article: empty } = article('\n\n');
    expect(selectionRangeAt({ document, article: empty }, 1)).toHaveProperty('range');
  });
});
