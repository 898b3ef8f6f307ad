import { describe, expect, it } from 'vitest';
import { changedSinceJudged } from '../../../server/src/annotations/changedSinceJudged';

const judged = 'Menteri Laras mengatakan "biaya tidak naik" dan 1.200 warga pulang.';

describe('changedSinceJudged', () => {
  it.each([
    ['nothing', judged, null],
    ['a comma', judged.replace('" dan', '," dan'), null],
    ['white space', judged.replace(' dan', '\u00A0dan'), null],
    ['curly quotes', judged.replace('"biaya', '“biaya').replace('naik"', 'naik”'), null],
    ['a word beside the facts', judged.replace('pulang', 'kembali'), null],
    ['a digit', judged.replace('1.200', '1.300'), 'number'],
    ['a name', judged.replace('Laras', 'Larasati'), 'name'],
    ['a negation', judged.replace('warga pulang', 'warga belum pulang'), 'negation'],
    ['the quotation', judged.replace('biaya', 'harga'), 'quotation'],
    ['everything', 'sesuatu yang lain sama sekali', 'number'],
  ])('on %s', (_, now, expected) => {
    expect(changedSinceJudged(judged, now)).toBe(expected);
  });

  it.each([
    ['The mayor has not paid.', 'The mayor has paid.', 'negation'],
    ["It isn't true.", 'It is true.', 'negation'],
    ['It cost five dollars.', 'It cost six dollars.', 'number'],
    ['They walked home slowly together.', 'Nothing like that ever was said here.', 'negation'],
    ['They walked home slowly together.', 'We swim fast alone there.', 'rewritten'],
  ])('tells %j from %j', (before, now, expected) => {
    expect(changedSinceJudged(before, now)).toBe(expected);
  });
});
