import { describe, expect, it } from 'vitest';
import { dutch } from '../../../support/dutchPack';
import { attributionsIn, readAttributions } from '../attributions/readAttributions';

describe('a pack for a third language', () => {
  it.each([
    [
      '“De dijk houdt,” zegt dijkgraaf Anna Visser.',
      'quotation-inverted | dijkgraaf Anna Visser | zegt | “De dijk houdt,”',
    ],
    ['De dijk houdt, meldt het waterschap.', 'clause-inverted | het waterschap | meldt | De dijk houdt'],
    ['De burgemeester zei dat de dijk houdt.', 'statement | De burgemeester | zei | de dijk houdt'],
    ['Volgens de politie is de weg dicht.', 'source-opening | de politie | Volgens | is de weg dicht'],
    ['De pomp is vermoedelijk gestolen.', 'hearsay | – | vermoedelijk | De pomp is + gestolen'],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, dutch)).toEqual([expected]);
  });

  it('classes its sources', () => {
    const kinds = (text: string) => attributionsIn(text, dutch).map(({ sourceKind }) => sourceKind);
    expect(kinds('De burgemeester zei dat de dijk houdt.')).toEqual(['person']);
    expect(kinds('De dijk houdt, meldt het waterschap.')).toEqual(['organization']);
  });
});
