import { describe, expect, it } from 'vitest';
import { judgementsOf } from '../../../server/src/features/judgements';
import { annotate } from '../../support/annotations';
import {
  diffSemanticTokens,
  encodeSemanticTokens,
  SemanticTokensHistory,
} from '../../../server/src/features/semanticTokens';
import type { AnalyzedDocument } from '../../../server/src/documents/readings';
import { tokenModifiers, tokenTypes } from '../../../server/src/protocol';
import { article, attribution, claim, find, quotation } from '../../support/articles';

const nothing = { leaveOut: [], judgements: [] };

/** Tokens as a reader sees them: words, type, modifiers. */
function read(
  analyzed: AnalyzedDocument,
  options: Parameters<typeof encodeSemanticTokens>[1] = nothing,
): string[] {
  const data = encodeSemanticTokens(analyzed, options);
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += down;
    character = down > 0 ? right : character + right;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push([analyzed.document.getText(range), tokenTypes[type], ...modifiers].join(' | '));
  }
  return tokens;
}

const text = '"Air naik 40 sentimeter," kata Siti Aminah.';
const content = find(text, '"Air naik 40 sentimeter,"');
const said = attribution({
  content: [content],
  cue: find(text, 'kata'),
  source: { ...find(text, 'Siti Aminah'), entity: null, resolved: null },
  manner: 'direct',
});
const marks = {
  attributions: [said],
  quotations: [quotation(content, { attribution: 0, source: 'Siti Aminah' })],
  numericClaims: [claim(find(text, '40 sentimeter'))],
};

describe('encodeSemanticTokens', () => {
  it('marks quotation, cue, source and number, the innermost on top', () => {
    expect(read(article(text, marks))).toEqual([
      '"Air naik  | quotation | direct',
      '40 sentimeter | numericClaim',
      '," | quotation | direct',
      'kata | cue',
      'Siti Aminah | source',
    ]);
  });

  it.each([
    ['vague', { sourceKind: 'vague' as const }, 'vague'],
    ['anonymous', { sourceKind: 'anonymous' as const }, 'vague'],
    ['second-hand', { via: find(text, 'Siti') }, 'secondHand'],
  ])('tells that a source is %s', (_, parts, modifier) => {
    const tokens = read(article(text, { attributions: [{ ...said, ...parts }] }));
    expect(tokens.find((token) => token.startsWith('kata'))).toBe(`kata | cue | ${modifier}`);
  });

  it('tells that nobody speaks a quotation', () => {
    expect(read(article(text, { quotations: [quotation(content)] }))).toEqual([
      '"Air naik 40 sentimeter," | quotation | direct | unsourced',
    ]);
  });

  it('tells that nobody stands behind a number', () => {
    const analyzed = article(text, { numericClaims: marks.numericClaims });
    const sentences = analyzed.article.sentences.map((sentence) => ({
      ...sentence,
      sourcing: 'unsourced' as const,
    }));
    const unsourced = { ...analyzed, article: { ...analyzed.article, sentences } };
    expect(read(unsourced)).toEqual(['40 sentimeter | numericClaim | unsourced']);
  });

  it('leaves out the classes of attribution that the settings name', () => {
    const analyzed = article(text, { attributions: [{ ...said, class: 'thought' }] });
    expect(read(analyzed, { leaveOut: ['thought'], judgements: [] })).toEqual([]);
  });

  it('splits a mark at the ends of its lines, whatever they end in', () => {
    const lines = 'satu dua\r\ntiga\nempat';
    expect(read(article(lines, { quotations: [quotation({ start: 5, end: lines.length })] }))).toEqual([
      'dua | quotation | direct | unsourced',
      'tiga | quotation | direct | unsourced',
      'empat | quotation | direct | unsourced',
    ]);
  });

  it('adds the status of a checked span and splits tokens at its ends', () => {
    const placed = [
      annotate(text, 'naik 40', { status: 'verified' }),
      annotate(text, 'Aminah', { status: 'disputed' }),
      annotate(text, 'kata'),
    ];
    expect(read(article(text, marks), { leaveOut: [], judgements: judgementsOf(placed, text) })).toEqual([
      '"Air  | quotation | direct',
      'naik  | quotation | direct | verified',
      '40 | numericClaim | verified',
      ' sentimeter | numericClaim',
      '," | quotation | direct',
      'kata | cue',
      'Siti  | source',
      'Aminah | source | disputed',
    ]);
  });

  it('marks no words as verified that have changed since', () => {
    const placed = [annotate(text, 'naik 40', { status: 'verified', judged: 'naik 30' })];
    const tokens = read(article(text, marks), { leaveOut: [], judgements: judgementsOf(placed, text) });
    expect(tokens.join()).not.toContain('verified');
  });

  it('gives only what touches a range', () => {
    const tokens = read(article(text, marks), { ...nothing, within: find(text, 'kata') });
    expect(tokens).toEqual(['kata | cue']);
  });
});

describe('diffSemanticTokens', () => {
  it.each([
    ['nothing', [1, 2, 3], [1, 2, 3], []],
    ['an insertion', [1, 2, 3], [1, 9, 2, 3], [{ start: 1, deleteCount: 0, data: [9] }]],
    ['a deletion', [1, 2, 3], [1, 3], [{ start: 1, deleteCount: 1, data: [] }]],
    ['a change of runs', [1, 1, 1], [1, 1], [{ start: 2, deleteCount: 1, data: [] }]],
    ['everything', [], [1], [{ start: 0, deleteCount: 0, data: [1] }]],
  ])('finds %s', (_, before, after, edits) => {
    expect(diffSemanticTokens(before, after)).toEqual(edits);
  });
});

describe('SemanticTokensHistory', () => {
  it('tells a delta against what was sent last, and everything against anything else', () => {
    const history = new SemanticTokensHistory();
    const { resultId = '' } = history.full('a', [1, 2]);
    expect(history.delta('a', 'other', [1, 2, 3])).toHaveProperty('data', [1, 2, 3]);
    expect(history.delta('a', resultId, [1])).toHaveProperty('data', [1]);
    const last = history.full('a', [1]).resultId ?? '';
    expect(history.delta('a', last, [1, 2])).toHaveProperty('edits', [
      { start: 1, deleteCount: 0, data: [2] },
    ]);
  });
});
