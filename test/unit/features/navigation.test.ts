import { describe, expect, it } from 'vitest';
import { definitionAt, highlightsAt, referencesAt } from '../../../server/src/features/navigation';
import {
  article,
  attribution,
  claim,
  cursor,
  entity,
  find,
  withCursor,
  wordsAt,
} from '../../support/articles';

/** *Siti Aminah* is introduced, then called *Siti*, then *ia*; she says two things. */
function story(marked: string) {
  const { text, offset } = withCursor(marked);
  const source = (words: string, time: number) => ({
    ...find(text, words, time),
    entity: 0,
    resolved: 'Siti Aminah',
  });
  const marks = {
    entities: [
      entity(text, 'Siti Aminah', {
        mentions: [
          { ...find(text, 'Siti Aminah'), form: 'introduction' as const },
          { ...find(text, 'Siti', 2), form: 'name' as const },
          { ...find(text, 'ia', 1), form: 'pronoun' as const },
        ],
      }),
    ],
    attributions: [
      attribution({
        content: [find(text, 'Air naik')],
        cue: find(text, 'kata'),
        source: source('Siti Aminah', 1),
      }),
      attribution({
        content: [find(text, 'Kami menunggu')],
        cue: find(text, 'ujar'),
        source: source('Siti', 2),
      }),
    ],
  };
  return { offset, analyzed: article(text, marks) };
}

const plain = 'Air naik, kata Siti Aminah. Kami menunggu, ujar Siti. Lalu ia pergi.';
const at = (words: string) => plain.replace(words, () => `${words.slice(0, 1)}${cursor}${words.slice(1)}`);

describe('definitionAt', () => {
  it.each([
    ['a pronoun', 'ia pergi'],
    ['a surname', 'Siti. Lalu'],
    ['the introduction itself', 'Siti Aminah'],
  ])('goes from %s to the introduction', (_, words) => {
    const { analyzed, offset } = story(at(words));
    const location = definitionAt(analyzed, offset);
    expect(location && wordsAt(analyzed.document, location.range)).toBe('Siti Aminah');
  });

  it('goes nowhere from other words', () => {
    const { analyzed, offset } = story(at('Air'));
    expect(definitionAt(analyzed, offset)).toBeNull();
  });
});

describe('referencesAt', () => {
  it.each([
    [true, ['Air naik', 'Siti Aminah', 'Kami menunggu', 'Siti', 'ia']],
    [false, ['Air naik', 'Kami menunggu', 'Siti', 'ia']],
  ])(
    'lists mentions and statements in text order, the introduction among them: %s',
    (introduction, expected) => {
      const { analyzed, offset } = story(at('ia pergi'));
      const words = referencesAt(analyzed, offset, introduction).map(({ range }) =>
        wordsAt(analyzed.document, range),
      );
      expect(words).toEqual(expected);
    },
  );
});

describe('highlightsAt', () => {
  it('tells mentions from statements', () => {
    const { analyzed, offset } = story(at('Siti. Lalu'));
    const found = highlightsAt(analyzed, offset).map(({ range, kind }) => [
      wordsAt(analyzed.document, range),
      kind,
    ]);
    expect(found).toEqual([
      ['Siti Aminah', 1],
      ['Siti', 1],
      ['ia', 1],
      ['Air naik', 2],
      ['Kami menunggu', 2],
    ]);
  });

  it('marks the same figure on a number', () => {
    const { text, offset } = withCursor(`Naik 4${cursor}0, lalu 41, lalu 40.`);
    const numericClaims = [
      claim(find(text, '40'), { value: 40 }),
      claim(find(text, '41'), { value: 41 }),
      claim(find(text, '40', 2), { value: 40 }),
    ];
    const analyzed = article(text, { numericClaims });
    const found = highlightsAt(analyzed, offset).map(({ range }) => range.start.character);
    expect(found).toEqual([5, 23]);
  });
});
