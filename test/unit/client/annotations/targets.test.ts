import { describe, expect, it } from 'vitest';
import { nextOpen, targetAt, type SpannedClaim } from '../../../../client/src/annotations/targets';
import { createAnnotation } from '../../../../server/src/annotations/judge';

const text = 'Sekitar 1.200 warga mengungsi. "Air naik setinggi 90 sentimeter," kata Suryo.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const claim = (kind: SpannedClaim['kind'], words: string): SpannedClaim => ({
  ...span(words),
  kind,
  same: words,
});

const statement = claim('statement', 'Sekitar 1.200 warga mengungsi.');
const number = claim('number', 'Sekitar 1.200 warga');
const quotation = claim('quotation', '"Air naik setinggi 90 sentimeter,"');
const inner = claim('number', '90 sentimeter');
const claims = [statement, number, quotation, inner];

const hand = { by: 'RK', at: '2026-11-18T07:45:00.000Z' };
const marked = {
  span: span('kata Suryo'),
  annotation: createAnnotation({ name: 'a.article', text }, span('kata Suryo'), 'selection', hand, 'x'),
};

function at(words: string, offset = 0) {
  const start = span(words).start + offset;
  return targetAt({ start, end: start }, text, claims, [marked]);
}

describe('what is at the cursor', () => {
  it.each([
    ['the number in a statement', 'warga', 0, number],
    ['the statement beside the number', 'mengungsi', 2, statement],
    ['the quotation', 'Air', 1, quotation],
    ['the number in a quotation', '90', 1, inner],
    ['the number that ends there', 'sentimeter', 'sentimeter'.length, quotation],
  ])('is %s', (_, words, offset, expected) => {
    expect(at(words, offset)?.claim).toBe(expected);
  });

  it('is an annotation where there is no claim', () => {
    expect(at('Suryo', 1)).toEqual({ span: marked.span, kind: 'selection', claim: null });
  });

  it('is nothing where there is neither', () => {
    expect(at('kata', -1)).not.toBeNull();
    expect(targetAt({ start: text.length, end: text.length }, text, claims, [marked])).toBeNull();
  });
});

describe('what is selected', () => {
  it('is the claim on exactly these words, white space around them or not', () => {
    const { start, end } = quotation;
    expect(targetAt({ start: start - 1, end: end + 1 }, text, claims, [])?.claim).toBe(quotation);
  });

  it('is a selection of its own otherwise', () => {
    expect(targetAt(span('warga mengungsi'), text, claims, [])).toEqual({
      span: span('warga mengungsi'),
      kind: 'selection',
      claim: null,
    });
  });

  it('is nothing where only white space is selected', () => {
    const blank = text.indexOf(' ');
    expect(targetAt({ start: blank, end: blank + 1 }, text, claims, [])).toBeNull();
  });
});

describe('the next open claim', () => {
  it('goes through all of them, those inside others too', () => {
    const visited = [nextOpen(claims, 0)?.claim];
    while (visited.length < claims.length) visited.push(nextOpen(claims, visited.at(-1)!)?.claim);
    expect(visited).toEqual(claims);
  });

  it('begins again at the top, and says so', () => {
    expect(nextOpen(claims, inner)).toEqual({ claim: statement, wrapped: true });
  });

  it('is the claim itself where it is the only one left', () => {
    expect(nextOpen([number], number)).toEqual({ claim: number, wrapped: true });
  });

  it('is none where nothing is left', () => {
    expect(nextOpen([], 0)).toBeNull();
  });
});
