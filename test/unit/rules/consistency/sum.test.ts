import { describe, expect, it } from 'vitest';
import { sum } from '../../../../server/src/rules/consistency/sum';
import { told } from '../told';

const parts = (total: string, ...figures: readonly string[]): string =>
  `${total}: The parts do not make the total: ${figures.join(', not ')}.`;

describe('consistency.sum', () => {
  it.each([
    [
      'en',
      'The fleet has nine boats: four ferries, three tugs and three barges.',
      parts('nine boats', '4 + 3 + 3 = 10', '9'),
    ],
    [
      'en',
      'The fleet has nine boats: four ferries; three tugs; and three barges.',
      parts('nine boats', '4 + 3 + 3 = 10', '9'),
    ],
    ['en', 'The fleet has nine boats: four ferries and three tugs.', parts('nine boats', '4 + 3 = 7', '9')],
    ['id', 'Korban 9 orang, yakni 4 pria, 3 wanita dan 3 anak.', parts('9 orang', '4 + 3 + 3 = 10', '9')],
    [
      'en',
      'The grant of $9 million is split between $5 million for roads and $6 million for schools.',
      parts('$9 million', '5,000,000 + 6,000,000 = 11,000,000', '9,000,000'),
    ],
    [
      'en',
      'The grant of $12.4 million is split between $8.3 million for roads and $4.9 million for schools.',
      parts('$12.4 million', '8,300,000 + 4,900,000 = 13,200,000', '12,400,000'),
    ],
    [
      'en',
      'Of the 120 passengers, 70 were men and 60 were women.',
      parts('120 passengers', '70 + 60 = 130', '120'),
    ],
    [
      'en',
      'Of the 120 passengers, 60 were women and 70 were men.',
      parts('120 passengers', '60 + 70 = 130', '120'),
    ],
    [
      'en',
      'The survey found 55% satisfied, 30% unsatisfied and 25% undecided.',
      '55%: The shares add up to more than the whole: 55 + 30 + 25 = 110 percent.',
    ],
    // each may be half a point less than printed
    [
      'en',
      'The survey found 55% satisfied, 22% unsatisfied and 25% undecided.',
      '55%: The shares add up to more than the whole: 55 + 22 + 25 = 102 percent.',
    ],
    [
      'id',
      'Survei itu mencatat 55 persen puas, 35 persen tidak puas, dan 25 persen ragu.',
      '55 persen: The shares add up to more than the whole: 55 + 35 + 25 = 115 percent.',
    ],
  ])('in %s warns: %s', (language, text, message) => {
    expect(told(sum, language, text)[0]).toBe(message);
  });

  it('shows the parts', () => {
    expect(told(sum, 'en', 'The fleet has nine boats: four ferries and three tugs.').slice(1)).toEqual([
      '> four ferries: four ferries',
      '> three tugs: three tugs',
    ]);
    expect(told(sum, 'en', 'Of the 120 passengers, 70 were men and 60 were women.').slice(1)).toEqual([
      '> 70: 70',
      '> 60: 60',
    ]);
    const shares = 'The survey found 55% satisfied, 30% unsatisfied and 25% undecided.';
    expect(told(sum, 'en', shares).slice(1)).toEqual(['> 30%: 30%', '> 25%: 25%']);
  });

  it.each([
    // right
    ['en', 'The fleet has nine boats: four ferries, three tugs and two barges.'],
    ['id', 'Korban 9 orang, yakni 4 pria, 3 wanita dan 2 anak.'],
    [
      'en',
      'The grant of $12.4 million is split between $8.3 million for roads and $4.2 million for schools.',
    ],
    ['en', 'Of the 120 passengers, 70 were men and 50 were women.'],
    ['en', 'The survey found 55% satisfied, 20% unsatisfied and 25% undecided.'],
    ['en', 'The survey found 55% satisfied, 21% unsatisfied and 25% undecided.'],
    // one more part that is no number
    ['en', 'The fleet has eight boats: four ferries, three tugs and a launch.'],
    ['en', 'The fleet has eight boats: four ferries, two tugs, a launch and a raft.'],
    ['id', 'Korban 8 orang, yakni 4 pria, 3 wanita dan seorang anak.'],
    // not all the parts, or no list
    ['en', 'The fleet has nine boats, including four ferries, three tugs and three barges.'],
    ['id', 'Korban 9 orang, antara lain 4 pria, 3 wanita dan 3 anak.'],
    ['en', 'The fleet has nine boats: four ferries, three tugs, three barges.'],
    ['en', 'The fleet has nine boats: seven ferries.'],
    ['en', 'The fleet of nine boats has four ferries, three tugs and three barges.'],
    [
      'en',
      'The grant of $9 million was spent at once, said the clerk who runs the office of the mayor: $5 million for roads and $6 million for schools.',
    ],
    // no parts of that total
    ['en', 'The fleet has nine boats: four ferries and ten tugs.'],
    ['en', 'The grant of $9 million is split between $5 million for roads and €6 million for schools.'],
    ['en', 'The grant of $9 million is split between $5 million for roads and 6 schools in town.'],
    [
      'en',
      'The grant of $9 million is split between $5 million a year for roads and $6 million for schools.',
    ],
    // rounded
    ['en', 'The fleet has nine boats: four ferries, three tugs and about three barges.'],
    ['en', 'The fleet has about nine boats: four ferries, three tugs and three barges.'],
    [
      'en',
      'The grant of $9 million is split between $5 million to $6 million for roads and $6 million for schools.',
    ],
    ['en', 'Of about 120 passengers, 70 were men and 60 were women.'],
    ['en', 'Of the 120 passengers, about 70 were men and 60 were women.'],
    // shares that may overlap, or of different wholes
    ['en', 'The survey found 60% satisfied and 55% unsatisfied.'],
    ['en', 'The survey found 55% satisfied, 35% unsatisfied, 25% undecided.'],
    ['en', 'The survey found 55% satisfied, about 35% unsatisfied and 25% undecided.'],
    ['en', 'The survey of 400 people found 55% satisfied, 35% unsatisfied and 25% undecided.'],
    ['en', 'In the survey 55% of men, 45% of women and 25% of pupils agreed.'],
    ['en', 'The firm sold 55% of the boats, 35% of the cars and 25% of the bikes.'],
    [
      'en',
      'The survey found 55% satisfied with the roads of the old town by the river near the port, 35% unsatisfied and 25% undecided.',
    ],
    [
      'id',
      'Survei boleh memilih beberapa jawaban: 55 persen puas, 35 persen tidak puas, dan 25 persen ragu.',
    ],
    // parts that do not exclude each other, or are not said to be of the total
    ['en', 'The 120 passengers met, 70 were men and 60 were women.'],
    ['en', 'Of the 120 passengers, 70 were men and 60 were late, say two women.'],
    ['en', 'Of the 120 passengers, 70 were men and 60 were tired, hungry and wet women.'],
    ['en', 'Of the 120 passengers, 70 were tired, hungry, wet and cold men and 60 were women.'],
    ['en', 'Of the 120 passengers, 70 percent were men and 60 were women.'],
    ['en', 'Of the 120 passengers, 70 were men, 20 were boys and 60 were women.'],
    ['en', 'Of the $120 paid, 70 were men and 60 were women.'],
  ])('in %s is silent: %s', (language, text) => {
    expect(told(sum, language, text)).toEqual([]);
  });
});
