import { describe, expect, it } from 'vitest';
import { unbalanced } from '../../../../server/src/rules/quotation/unbalanced';
import { told } from '../told';

const unclosed = '“: This quotation is never closed.';
const endsHere = '> : Taken to end here, with its paragraph';

describe('quotation.unbalanced', () => {
  it.each([
    [
      'a closing mark without an opening one',
      'The clerk said the road” was closed.',
      ['”: This quote mark has no opening one before it.'],
    ],
    ['an opening mark without a closing one', '“The road is closed, the clerk said.', [unclosed, endsHere]],
    [
      'a paragraph without a closing mark before one that opens none',
      '“It will stay closed.\n\nTraffic was light.',
      [unclosed, endsHere],
    ],
    [
      'a paragraph without a closing mark before one that quotes',
      '“It will stay closed.\n\nTraffic “was light” today.',
      [unclosed, endsHere],
    ],
    ['a quotation over two paragraphs', '“It will stay closed.\n\n“It will open in June,” he said.', []],
    [
      'a quotation over two paragraphs that never ends',
      '“It will stay closed.\n\n“It will open in June, he said.',
      [unclosed, endsHere],
    ],
    [
      'a column over three paragraphs with a name between marks of the same kind',
      '"It will stay closed.\n\n"The ship "Star" is in the harbor.\n\n"It will open in June," he said.',
      [],
    ],
    [
      'a column in straight marks with curly ones inside',
      '"It will stay closed.\n\n"The “Star” and the “Moon” are in the harbor.\n\n"It will open in June," he said.',
      [],
    ],
    [
      'a mark that opens a paragraph of the reporter with a name between marks',
      'It will stay closed.\n\n"The ship "Star" is in the harbor.\n\nIt will open in June.',
      [unclosed.replace('“', '"'), endsHere],
    ],
    ['a balanced one', '“The road is closed,” the clerk said.', []],
  ])('%s', (_, body, expected) => {
    expect(told(unbalanced, 'en', `City News\n\n${body}`)).toEqual(expected);
  });

  it('shows where the quotation is taken to end', () => {
    const text = 'Kabar Kota\n\n"Jalan ditutup, kata camat.\n\nLalu lintas sepi.';
    const [message] = told(unbalanced, 'id', text, 'id');
    expect(message).toMatch(/^": /);
  });
});
