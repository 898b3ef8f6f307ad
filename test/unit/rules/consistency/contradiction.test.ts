import { describe, expect, it } from 'vitest';
import { contradiction } from '../../../../server/src/rules/consistency/contradiction';
import { told } from '../told';

describe('consistency.contradiction', () => {
  it.each([
    [
      'en',
      'The fire destroyed 24 homes in the harbour. The fire destroyed 42 homes, a clerk said.',
      '42 homes: “42 homes” here, “24 homes” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The fire destroyed 240 homes in the harbour. The fire destroyed 24 homes, a clerk said.',
      '24 homes: “24 homes” here, “240 homes” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The fire destroyed 124 homes in the harbour. The fire destroyed 142 homes, a clerk said.',
      '142 homes: “142 homes” here, “124 homes” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The fire burned 24 hectares of forest. The fire burned 42 hectares of forest.',
      '42 hectares: “42 hectares” here, “24 hectares” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The fire burned 24 hectares of forest. The fire burned 2.4 square kilometres of forest.',
      '2.4 square kilometres: “2.4 square kilometres” here, “24 hectares” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The grant for the harbour was $24 million. The grant for the harbour was $42 million.',
      '$42 million: “$42 million” here, “$24 million” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The fire destroyed 24 homes in Leeds. The fire destroyed 42 homes in Leeds.',
      '42 homes: “42 homes” here, “24 homes” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The fire killed 24 people in the harbour. The fire killed 42 pupils in the harbour.',
      '42 pupils: “42 pupils” here, “24 people” before: the same quantity, told differently.',
    ],
    [
      'en',
      'The firm announced 12,000 job cuts in the harbour. The firm announced 21,000 cuts in the harbour.',
      '21,000 cuts: “21,000 cuts” here, “12,000 job cuts” before: the same quantity, told differently.',
    ],
    [
      'id',
      'Banjir merendam 1.240 rumah di hilir. Menurut camat, banjir itu merendam 12.400 rumah.',
      '12.400 rumah: “12.400 rumah” here, “1.240 rumah” before: the same quantity, told differently.',
    ],
    [
      'id',
      'Gempa menewaskan 24 orang di hilir. Gempa itu menewaskan 42 warga di hilir.',
      '42 warga: “42 warga” here, “24 orang” before: the same quantity, told differently.',
    ],
  ])('in %s warns: %s', (language, text, message) => {
    expect(told(contradiction, language, text)[0]).toBe(message);
  });

  it('warns once, where a third number agrees with the first', () => {
    const homes = (count: number): string => `The fire destroyed ${count} homes.`;
    const text = [homes(24), homes(42), homes(24)].join(' ');
    expect(told(contradiction, 'en', text)).toEqual([
      '42 homes: “42 homes” here, “24 homes” before: the same quantity, told differently.',
      '> 24 homes: 24 homes',
    ]);
  });

  it('compares captions and lists, and no headlines', () => {
    const body = 'The fire destroyed 24 homes in the harbour.';
    expect(told(contradiction, 'en', `Fire Destroyed 42 Homes in Harbour\n\n${body}`)).toEqual([]);
    expect(told(contradiction, 'en', `City News\n\n${body}\n\n- The fire destroyed 42 homes.`)).toHaveLength(
      2,
    );
  });

  it.each([
    // no slip of the other: other digits, too far apart, changed places that are no neighbours
    ['en', 'The fire destroyed 24 homes in the harbour. The fire destroyed 57 homes, a clerk said.'],
    ['en', 'The fire destroyed 240,000 homes in the harbour. The fire destroyed 24 homes, a clerk said.'],
    ['en', 'The fire destroyed 124 homes in the harbour. The fire destroyed 412 homes, a clerk said.'],
    ['en', 'The fire burned 24 hectares of forest. The fire burned 240,000 square metres of forest.'],
    ['en', 'The grant for the harbour was about $41 million. The grant for the harbour was $42 million.'],
    // of other things
    ['en', 'The fire burned 24 hectares of forest. The fire burned 42 tonnes of forest.'],
    ['en', 'The grant for the harbour was $24 million. The grant for the harbour was €42 million.'],
    ['en', 'The fire hurt 24 people in the harbour. The fire hurt 42 pupils in the harbour.'],
    ['en', 'The fire destroyed 24 homes. The storm sank 42 homes.'],
    // at another time or place, or an update
    ['en', 'The fire destroyed 24 homes on 3 May. The fire destroyed 42 homes on 4 May.'],
    ['id', 'Banjir merendam 24 rumah pada 3 Mei. Banjir merendam 42 rumah pada 4 Mei.'],
    ['en', 'The fire destroyed 24 homes at first. The fire destroyed 42 homes.'],
    ['en', 'The fire destroyed 24 homes. A second fire destroyed 42 homes.'],
    ['en', 'The fire destroyed 24 homes in Leeds. The fire destroyed 42 homes in York.'],
    ['en', 'The fire destroyed 24 to 30 homes. The fire destroyed 42 homes.'],
    ['en', 'The fire destroyed 24 homes and 42 homes of the harbour.'],
  ])('in %s is silent: %s', (language, text) => {
    expect(told(contradiction, language, text)).toEqual([]);
  });
});
