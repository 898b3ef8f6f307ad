import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols, flattenSymbols } from '../../../server/src/features/documentSymbols';
import { messagesFor } from '../../../server/src/messages';
import type { BlockKind } from '../../../server/src/analysis/article';
import { article, attribution, find, testUri } from '../../support/articles';

const text = 'Air Naik di Demak\n\nRina | 1 Mei\n\nAir naik, kata Siti.\n\nDampak\n\nSawah diduga rusak.\n';
const kinds: readonly BlockKind[] = ['headline', 'byline', 'paragraph', 'subheading', 'paragraph'];

function outline() {
  const analyzed = article(text, {
    attributions: [
      attribution({
        content: [find(text, 'Air naik')],
        cue: find(text, 'kata'),
        source: { ...find(text, 'Siti'), entity: null, resolved: null },
      }),
      attribution({ content: [find(text, 'Sawah')], cue: find(text, 'diduga') }),
    ],
  });
  const lines = text.split('\n\n').map((line) => find(text, line.trim()));
  const [model] = analyzed.article.blocks;
  const blocks = kinds.map((kind, at) => ({ ...model!, ...lines[at]!, kind, dateline: null }));
  return documentSymbols({ ...analyzed, article: { ...analyzed.article, blocks } }, messagesFor('en'));
}

function draw(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, children }) => {
      const line = `${indent}${name}${detail === undefined ? '' : `: ${detail}`}\n`;
      return line + draw(children ?? [], `${indent}  `);
    })
    .join('');
}

function everySymbol(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children ?? [])]);
}

describe('documentSymbols', () => {
  it('nests sections under the headline, paragraphs under sections, and who says what under paragraphs', () => {
    expect(draw(outline())).toBe(
      [
        'Air Naik di Demak',
        '  Air naik, kata Siti.',
        '    Siti: Air naik',
        '  Dampak',
        '    Sawah diduga rusak.',
        '      nobody named: Sawah',
        '',
      ].join('\n'),
    );
  });

  it('keeps every selection range inside its range, and children inside their parents', () => {
    const within = (inner: DocumentSymbol['range'], outer: DocumentSymbol['range']) => {
      const key = ({ line, character }: { line: number; character: number }) => line * 1000 + character;
      return key(inner.start) >= key(outer.start) && key(inner.end) <= key(outer.end);
    };
    for (const symbol of everySymbol(outline())) {
      expect(within(symbol.selectionRange, symbol.range)).toBe(true);
      for (const child of symbol.children ?? []) expect(within(child.range, symbol.range)).toBe(true);
    }
  });

  it('says the same in a flat list', () => {
    const flat = flattenSymbols(testUri, outline());
    expect(flat.map(({ name, containerName }) => `${containerName ?? ''}/${name}`)).toContain(
      'Dampak/Sawah diduga rusak.',
    );
  });
});
