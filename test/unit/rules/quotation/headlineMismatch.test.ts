import { describe, expect, it } from 'vitest';
import { headlineMismatch } from '../../../../server/src/rules/quotation/headlineMismatch';
import { told } from '../told';

const headline = 'Mayor: “The Bridge Will Open Soon”';
const found =
  '“The Bridge Will Open Soon”: The article does not have “The Bridge Will Open Soon” in these words.';
const nearest = (words: string) => `> ${words}: The quotation that comes nearest`;

describe('quotation.headline-mismatch', () => {
  it.each([
    [
      '“The bridge may open soon,” mayor Ann Lee said. “We are late,” she said.',
      '“The bridge may open soon,”',
    ],
    ['“Late,” Lee said. “The bridge will soon be open,” she said.', '“The bridge will soon be open,”'],
    [
      '“The bridge, the bridge, the bridge,” Lee said. “The bridge will, maybe, open soon,” she said.',
      '“The bridge will, maybe, open soon,”',
    ],
    // as near as each other
    ['“The bridge will, we hope, open.” “The bridge, they will open.”', '“The bridge will, we hope, open.”'],
    [
      '“‘The bridge will never open soon,’ they told me,” Lee said.',
      '“‘The bridge will never open soon,’ they told me,”',
    ],
    // three words of five
    ['“Will it open? The port is shut,” mayor Ann Lee said.', '“Will it open? The port is shut,”'],
  ])('shows what comes nearest in: %s', (body, words) => {
    expect(told(headlineMismatch, 'en', `${headline}\n\n${body}`)).toEqual([found, nearest(words)]);
  });

  it.each([
    ['nothing comes near', '“We are late,” mayor Ann Lee said.'],
    ['less than half of the words are there', '“Will it ever be open?” mayor Ann Lee asked.'],
    ['the words are there in another order', 'Soon the bridge will open, mayor Ann Lee said.'],
  ])('shows no other place where %s', (_, body) => {
    expect(told(headlineMismatch, 'en', `${headline}\n\n${body}`)).toEqual([found]);
  });

  it.each([
    ['the body quotes the same', headline, '“The bridge will open soon,” mayor Ann Lee said.'],
    ['the body has the words without marks', headline, 'The bridge will open soon, mayor Ann Lee said.'],
    [
      'marks and commas stand between them',
      headline,
      '“The bridge,” mayor, “will — open — soon!”'.replace('” mayor, “', ' '),
    ],
    ['one word is a term', 'Mayor Calls Bridge “Unsafe”', 'The bridge is old, mayor Ann Lee said.'],
    [
      'the quotation is not closed',
      'Mayor: “The Bridge Will Open Soon',
      'The bridge is old, mayor Ann Lee said.',
    ],
    ['it is the body that quotes', 'Mayor Speaks', '“The bridge will open soon,” mayor Ann Lee said.'],
    ['nothing is quoted', 'Mayor: The Bridge Will Open Soon', 'The bridge is old.'],
  ])('is silent where %s', (_, title, body) => {
    expect(told(headlineMismatch, 'en', `${title}\n\n${body}`)).toEqual([]);
  });

  it('takes two words for a quotation, also of part of a sentence', () => {
    expect(
      told(
        headlineMismatch,
        'en',
        'Mayor Calls Bridge “Quite Unsafe”\n\nThe bridge is old, mayor Ann Lee said.',
      ),
    ).toHaveLength(1);
  });

  it('does not look for the end of a headline that is none', () => {
    const long = `Mayor: “The Bridge Will Open Soon” ${'and so on '.repeat(40)}`.trim();
    expect(told(headlineMismatch, 'en', `${long}\n\nThe bridge is old.`)).toEqual([]);
  });

  it('speaks of an Indonesian headline in Indonesian', () => {
    const text = 'Wali Kota: "Jembatan Segera Dibuka"\n\n"Jembatan belum dibuka," kata Wali Kota Sari Wulan.';
    const [message, related] = told(headlineMismatch, 'id', text, 'id');
    expect(message).toContain('“Jembatan Segera Dibuka”');
    expect(related).toMatch(/^> "Jembatan belum dibuka,": /);
  });
});
