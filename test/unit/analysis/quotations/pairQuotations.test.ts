import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { pairQuotations } from '../../../../server/src/analysis/quotations/pairQuotations';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

function pair(text: string, language = 'en') {
  return pairQuotations(text, tokenize(text), packFor(language)!.structure);
}

const quoted = (text: string, language?: string): readonly string[] =>
  pair(text, language).quotations.map(({ start, end }) => text.slice(start, end));

describe('pairQuotations', () => {
  it.each([
    ['curly double marks', '“We are ready,” she said.', ['“We are ready,”']],
    ['straight double marks', '"We are ready," she said.', ['"We are ready,"']],
    ['curly single marks', '‘We are ready,’ she said.', ['‘We are ready,’']],
    ['straight single marks', "'We are ready,' she said.", ["'We are ready,'"]],
    ['guillemets', '«We are ready», she said.', ['«We are ready»']],
    ['guillemets that face inwards', '»We are ready«, she said.', ['»We are ready«']],
    ['angle marks', '‹We are ready›, she said.', ['‹We are ready›']],
    ['low and high marks', '„We are ready“, she said.', ['„We are ready“']],
    ['corner brackets', '「We are ready」, she said.', ['「We are ready」']],
    ['the same glyph on both sides', 'Ia berkata, ”Kami siap,” lalu pergi.', ['”Kami siap,”']],
    ['an opening glyph that closes', '“Kami siap, “ kata Rudi.', ['“Kami siap, “']],
    ['a curly and a straight mark', '“Kami siap," kata Rudi.', ['“Kami siap,"']],
    ['doubled single marks', "``We are ready,'' she said.", ["``We are ready,''"]],
    ['two quotations', '“A bird,” he said. “No, two.”', ['“A bird,”', '“No, two.”']],
    ['a mark before a digit with an inch sign', '"We are 10" tall," she said.', ['"We are 10" tall,"']],
    ['around a decade', '‘’90s’ he said', ['‘’90s’']],
    ['around brackets', 'It rained (“we are wet”).', ['“we are wet”']],
    ['between dashes', 'The —"we are wet"— sign.', ['"we are wet"']],
    ['before an ellipsis', 'She said "…we are wet."', ['"…we are wet."']],
    ['behind a blank before an ellipsis', 'She said " …we are wet."', ['" …we are wet."']],
    ['a comma that went astray', 'She said ,"We are ready."', ['"We are ready."']],
    ['beside mark-up', '<a id="x y">link</a> "We are ready," she said.', ['"We are ready,"']],
    [
      'a name in a paragraph that is not closed',
      '"The ship "Star" left.',
      ['"The ship "Star" left.', '"Star"'],
    ],
    [
      'curly marks in a paragraph that a straight one opens',
      '"The “Star” and the “Moon” left.',
      ['"The “Star” and the “Moon” left.', '“Star”', '“Moon”'],
    ],
    ['two names that nothing is around', 'The "Star" and the "Moon" left.', ['"Star"', '"Moon"']],
    ['primes', '″We are ready,″ she said.', ['″We are ready,″']],
    ['a lost blank before and behind', 'nasional“Kami siap,”katanya', ['“Kami siap,”']],
  ])('pairs %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['inside a word', "It doesn't matter, Ma'ruf said it’s fine."],
    ['of a plural possessive', "The teachers' union and the drivers’ club met."],
    ['of an elision', "Tell 'em it was back in the '90s, rock 'n' roll."],
    ['of a short plural', "The boys' and girls' boats, the men' boat."],
    ['of an elision between curly marks', 'It was rock ’n’ roll.'],
    ['of mark-up', '<a id="x y" title="It is late">link</a>'],
    ['of double primes', 'He was 6″ tall.'],
    ['of feet and inches', 'He stands 6\'2" tall.'],
  ])('takes an apostrophe %s for no quote mark', (_, text) => {
    expect(pair(text)).toEqual({ quotations: [], strayMarks: [] });
  });

  it('tells a possessive inside a single-quoted quotation from its end', () => {
    expect(quoted("'It is the drivers' plan,' he said.")).toEqual(["'It is the drivers' plan,'"]);
  });

  it.each([
    [
      '“She told me, ‘Go home,’ and I went,” he said.',
      ['“She told me, ‘Go home,’ and I went,”', '‘Go home,’'],
    ],
    ['"He said "no" to me," she said.', ['"He said "no" to me,"', '"no"']],
    ['“‘Stop’ was all he said.”', ['“‘Stop’ was all he said.”', '‘Stop’']],
  ])('nests %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
    expect(pair(text).quotations.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('ends an unclosed quotation with its block', () => {
    const text = '“We are ready. The boats are out.';
    expect(pair(text).quotations).toMatchObject([{ start: 0, end: text.length, closed: false }]);
  });

  it.each([
    ['"Siap, "kata Rudi.', ['"Siap, "']],
    ['Kami pergi ."Ya," kata Sari.', ['"Ya,"']],
    ['«Kami siap», kata Rudi. «Ya», kata Sari.', ['«Kami siap»', '«Ya»']],
    ['「Kami 「siap」 pergi」 kata Rudi.', ['「Kami 「siap」 pergi」', '「siap」']],
  ])('pairs the marks of %j', (text, expected) => {
    expect(quoted(text, 'id')).toEqual(expected);
  });

  it.each([
    ['a closing mark without an opening one', 'Kami siap," kata Rudi. "Ya," kata Sari.', 'opening'],
    ['an opening mark without a closing one', 'Kata Rudi, "Kami siap. Lalu "Ya," kata Sari.', 'closing'],
  ])('reports %s and pairs what follows', (_, text, expected) => {
    expect(quoted(text, 'id')).toEqual(['"Ya,"']);
    expect(pair(text, 'id').strayMarks).toMatchObject([{ expected }]);
  });
});
