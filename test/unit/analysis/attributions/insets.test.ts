import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

describe('subjects parted from their verb', () => {
  it.each([
    [
      'Kevin Hall, chairman of the harbor committee, said the levee held.',
      'Kevin Hall, chairman of the harbor committee',
    ],
    ['Marley Stone, 21, a junior from Derry, said the levee held.', 'Marley Stone, 21, a junior from Derry'],
    ['Nora Pike, who grew up in the valley, said the levee held.', 'Nora Pike, who grew up in the valley'],
    ['John Archer, wearing a wet coat, said the levee held.', 'John Archer'],
    ['Jason Sims — a teacher from Derry — said the levee held.', 'Jason Sims — a teacher from Derry'],
    ['A report compiled by the harbor office said the levee held.', 'A report compiled by the harbor office'],
  ])('%s', (text, source) => {
    const [first = ''] = readAttributions(text, 'en');
    expect(first.split(' | ')[1]).toBe(source);
    expect(first.split(' | ')[3]).toBe('the levee held');
  });
});
