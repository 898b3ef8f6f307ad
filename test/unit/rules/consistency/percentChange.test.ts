import { describe, expect, it } from 'vitest';
import { percentChange } from '../../../../server/src/rules/consistency/percentChange';
import { fixed, messagesOf } from './findings';

describe('consistency.percent-change', () => {
  it.each([
    [
      'id',
      'Produksi naik 30 persen dari 200 ton menjadi 300 ton.',
      'From 200 to 300 is a change of 50 percent, not 30.',
    ],
    [
      'en',
      'Attendance fell from 4,000 to 3,000, a drop of 40 percent.',
      'From 4,000 to 3,000 is a change of -25 percent, not 40.',
    ],
    [
      'id',
      'Penumpang turun dari 4.000 menjadi 3.000 orang dengan penurunan sebesar 40 persen.',
      'From 4,000 to 3,000 is a change of -25 percent, not 40.',
    ],
    [
      'en',
      'Output rose by 30% from 200 tonnes to 300 tonnes.',
      'From 200 to 300 is a change of 50 percent, not 30.',
    ],
    [
      'en',
      'The rate fell 2 percentage points to 4.5% from 5.5%.',
      'From 5.5 to 4.5 is a change of -1 points, not 2.',
    ],
    [
      'en',
      'Output rose by half from 200 tonnes to 500 tonnes.',
      'From 200 to 500 is a change of 150 percent, not 50.',
    ],
    [
      'en',
      'Output rose by about half from 200 tonnes to 320 tonnes.',
      'From 200 to 320 is a change of 60 percent, not 50.',
    ],
    [
      'en',
      'Output rose 40 to 50 percent from 200 tonnes to 500 tonnes.',
      'From 200 to 500 is a change of 150 percent, not 40.',
    ],
    [
      'en',
      'Output rose 30 percent from 200 to 300 tonnes.',
      'From 200 to 300 is a change of 50 percent, not 30.',
    ],
    [
      'en',
      'The rate rose 20 percent from 5 percent to 15 percent.',
      'From 5 to 15 is a change of 200 percent, not 20.',
    ],
  ])('in %s flags %j', (language, text, message) => {
    expect(messagesOf(percentChange, language, text)).toEqual([message]);
  });

  it.each([
    ['id', 'Produksi naik 50 persen dari 200 ton menjadi 300 ton.'],
    ['id', 'Produksi naik sekitar 48 persen dari 200 ton menjadi 300 ton.'],
    ['id', 'Produksi naik lebih dari 45 persen dari 200 ton menjadi 300 ton.'],
    ['en', 'The rate rose 10 percent from 5 percent to 5.5 percent.'],
    ['en', 'Attendance fell from 4,000 to 3,000, a drop of 25 percent.'],
    ['en', 'Attendance fell from 4,000 to 3,000; 40 percent of the seats were empty.'],
    ['en', 'Output rose 30 percent from 2015 to 300 tonnes.'],
    ['en', 'Output rose by half from 200 tonnes to 300 tonnes.'],
    ['en', 'Output rose by half from 200 tonnes to 302 tonnes.'],
    ['en', 'Output rose by about half from 200 tonnes to 309 tonnes.'],
    ['en', 'Output fell 50 percent from 200 tonnes to 100 tonnes.'],
    ['en', 'The rate rose 10 percent from 5 percent to 15 percent.'],
    ['en', 'The rate rose 200 percent from 5 percent to 15 percent.'],
    ['en', 'The rate rose 3 percentage points from 200 tonnes to 300 tonnes.'],
    ['en', 'Output rose from 200 tonnes to 300 tonnes, an increase of 30 percent and a jump of 20 percent.'],
    ['en', 'Output rose 30 percent from 200 tonnes in May and 250 tonnes in June to 300 tonnes.'],
    ['en', 'Output rose 30 percent from 2 to 300 tonnes.'],
    ['en', 'Output rose 30 percent from 20 tonnes to 300 people.'],
    ['en', 'Output rose 30 percent and exports 20 percent from 200 tonnes to 300 tonnes.'],
  ])('in %s leaves %j alone', (language, text) => {
    expect(messagesOf(percentChange, language, text)).toEqual([]);
  });

  it('puts the right figure in, as printed', () => {
    const text = 'Ekspor naik 22,4 persen dari US$20 miliar menjadi US$22,48 miliar.';
    expect(fixed(percentChange, 'id', text)).toBe(
      'Ekspor naik 12,4 persen dari US$20 miliar menjadi US$22,48 miliar.',
    );
  });
});
