import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze';
import type { Article } from '../../server/src/analysis/article';
import { packFor } from '../../server/src/analysis/languages';
import { pairQuotations } from '../../server/src/analysis/quotations/pairQuotations';
import { readBlocks } from '../../server/src/analysis/structure/blocks';
import { splitSentences } from '../../server/src/analysis/structure/sentences';
import { tokenize } from '../../server/src/analysis/structure/tokens';

const language = fc.constantFrom('id', 'en');

/** Bits of which news copy and its accidents are made. */
const bits = fc.constantFrom(
  ...'“”‘’"\'«»‹›„`´()[]{}<>=.,:;?!…-–—•*#@/\\&%$'.split(''),
  ...['\n', '\r\n', '\r', '\n\n', '\u2028', ' ', '\u00A0', '\u00AD', '\u200B', '\uFEFF', '\t', '\u0000'],
  ...[
    'Rina',
    'Wulandari',
    'kata',
    'said',
    'bahwa',
    'that',
    'Dr',
    'U.S',
    'p.m',
    'No',
    'Rp1.250',
    '10,5',
    'di',
    'the',
  ],
  ...[
    'JAKARTA - ',
    'WASHINGTON (AP) — ',
    'Baca juga: ',
    'Read more: ',
    'Editor: ',
    'By ',
    '(rwn/sdw)',
    '1. ',
    'Foto: ',
  ],
  ...[
    'ANTARA FOTO/Sari Dewi',
    'pendudukSelain',
    '\u{1F600}',
    '\uD83D',
    '\uDE00',
    'é',
    'e\u0301',
    '北京',
    'العربية',
  ],
);
const newsLike = fc.array(bits, { maxLength: 120 }).map((parts) => parts.join(''));
const spaced = fc.array(bits, { maxLength: 120 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  newsLike,
  spaced,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);

/** What may lie between blocks: white space, invisible characters, Markdown's markers. */
const between = /^[\s\u0085\u00AD\u200B-\u200D\u2060\uFEFF#>]*$/u;

function checkStructure(article: Article): void {
  const { text, blocks, sentences, quotations } = article;
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(end, block.start)).toMatch(between);
    if (block.dateline) expect(block.dateline.end).toBeLessThanOrEqual(block.end);
    checkSentencesOf(article, block);
    end = block.end;
  }
  expect(text.slice(end)).toMatch(between);
  for (const sentence of sentences) {
    const block = blocks[sentence.block]!;
    expect(sentence.start).toBeGreaterThanOrEqual(block.start);
    expect(sentence.end).toBeLessThanOrEqual(block.end);
  }
  const around: number[] = [];
  let start = -1;
  for (const quotation of quotations) {
    expect(quotation.start).toBeGreaterThan(start);
    expect(quotation.end).toBeLessThanOrEqual(text.length);
    while (around.length > 0 && around.at(-1)! <= quotation.start) around.pop();
    expect(quotation.depth).toBe(around.length);
    if (around.length > 0) expect(quotation.end).toBeLessThanOrEqual(around.at(-1)!);
    around.push(quotation.end);
    start = quotation.start;
  }
}

/** Sentences of a block are ordered and disjoint, and every token lies in one. */
function checkSentencesOf({ sentences }: Article, block: Article['blocks'][number]): void {
  const { tokens } = block;
  let at = block.firstSentence;
  for (let token = 0; token < tokens.length; token++) {
    const start = block.start + tokens.starts[token]!;
    while (at < block.endSentence && sentences[at]!.end <= start) at++;
    expect(at).toBeLessThan(block.endSentence);
    expect(sentences[at]!.start).toBeLessThanOrEqual(start);
    expect(sentences[at]!.end).toBeGreaterThanOrEqual(block.start + tokens.ends[token]!);
  }
}

describe('structure of any text', () => {
  it('has blocks, sentences and quotations in order, in bounds and nested', () => {
    fc.assert(
      fc.property(anyText, language, (text, tag) => checkStructure(analyze(text, { language: tag }))),
      { numRuns: 300 },
    );
  });
});

/** The structure stages alone, as the pipeline runs them. */
function structure(text: string, tag: string): void {
  const data = packFor(tag)!.structure;
  for (const block of readBlocks(text, data)) {
    const own = text.slice(block.start, block.end);
    const tokens = tokenize(own);
    splitSentences(own, tokens, pairQuotations(own, tokens, data), data);
  }
}

/** The least of three times, so that a busy machine does not tell. */
function seconds(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    run();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...times);
}

const prose = 'Warga Rina Wulandari berkata, “Kami siap,” pada Senin (3/3) di Sukamaju. ';

describe('cost of the structure stages', () => {
  it.each([
    ['one paragraph', (size: number) => prose.repeat(size / prose.length)],
    ['quote marks', (size: number) => '" '.repeat(size / 2)],
    ['quote marks of all kinds', (size: number) => '“‘„«\'`"›'.repeat(size / 8)],
    ['single marks without a blank', (size: number) => "'".repeat(size)],
    ['one-word paragraphs', (size: number) => 'Kata\n'.repeat(size / 5)],
    ['words in title case', (size: number) => 'Warga Minta Tanggul Diperbaiki '.repeat(size / 31)],
    [
      'headings',
      (size: number) => `${prose}Warga Minta Tanggul Diperbaiki Rina Wulandari ada. `.repeat(size / 125),
    ],
    ['opening brackets', (size: number) => 'Ya. (Rina '.repeat(size / 10)],
    ['related links', (size: number) => 'Ia. Baca juga: Rina Wulandari '.repeat(size / 30)],
    ['photo credits', (size: number) => 'Ada. Warga ANTARA FOTO/Sari Dewi Rina ada '.repeat(size / 42)],
    ['numbered headings', (size: number) => 'Ya. 1. Warga siap Rina ada '.repeat(size / 27)],
    ['unclosed quotations', (size: number) => '“Kami siap membantu.\n\n'.repeat(size / 22)],
    ['blanks', (size: number) => ' '.repeat(size)],
    ['full stops', (size: number) => '. '.repeat(size / 2)],
    ['one long word', (size: number) => 'aB'.repeat(size / 2)],
  ])(
    'is linear in %s',
    (_, make) => {
      const small = make(25_000);
      const large = make(200_000);
      const base = Math.max(
        0.004,
        seconds(() => structure(small, 'id')),
      );
      // Eight times the length may cost four times eight: enough for a busy machine, half of what quadratic growth costs.
      expect(seconds(() => structure(large, 'id')) / base).toBeLessThan(32);
    },
    60_000,
  );

  it.each([
    ['a paragraph of two megabytes', prose.repeat(2_000_000 / prose.length)],
    ['a hundred thousand quote marks', '"Ya '.repeat(100_000)],
    ['a hundred thousand paragraphs', 'Kata\n\n'.repeat(100_000)],
  ])(
    'stays small for %s',
    (_, text) => {
      const started = performance.now();
      structure(text, 'id');
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );
});
