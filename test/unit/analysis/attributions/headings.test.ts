import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';
import { inWords } from './readAttributions';

/** The attributions of an article with a heading in its body, as far as they come from the heading. */
function inHeading(heading: string, language: string, around: string): readonly string[] {
  const text = `${around}\n\n${heading}\n\n${around}`;
  const start = around.length;
  const end = start + heading.length + 4;
  return analyze(text, { language })
    .attributions.filter(({ cue }) => cue.start >= start && cue.end <= end)
    .map((attribution) => inWords(text, attribution));
}

describe('attributions in headings of the body', () => {
  const english = 'The harbor bridge was shut on Monday after divers had found cracks in two of its piers.';
  const indonesian = 'Jembatan itu ditutup pada Senin setelah penyelam menemukan retakan di dua tiangnya.';

  it.each([
    [
      'en',
      'Mayor Ruiz Says the Harbor Bridge Will Be Closed All Winter.',
      'statement | Mayor Ruiz | Says | the Harbor Bridge Will Be Closed All Winter',
    ],
    [
      'en',
      'Ruiz: The Harbor Bridge Is Falling Apart and Nobody Cares',
      'headline-colon | Ruiz | : | The Harbor Bridge Is Falling Apart and Nobody Cares',
    ],
    [
      'id',
      'Bupati Demak: Warga Dusun Karang Harus Segera Mengungsi',
      'headline-colon | Bupati Demak | : | Warga Dusun Karang Harus Segera Mengungsi',
    ],
  ])('reads them in %s as those of a headline: %s', (language, heading, expected) => {
    expect(inHeading(heading, language, language === 'en' ? english : indonesian)).toEqual([expected]);
  });

  it('leaves a name before a colon in running text alone', () => {
    expect(inHeading('Ruiz: the bridge is old and nobody cares.', 'en', english)).toEqual([]);
  });
});
