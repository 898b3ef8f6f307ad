import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../server/src/messages';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { requireVerified } from '../../../server/src/rules/verification';
import { annotate } from '../../support/annotations';
import { article, claim, find, quotation } from '../../support/articles';

const text = '“Air naik,” kata Aminah. Sebanyak 312 rumah terendam.';
const marks = {
  quotations: [quotation(find(text, '“Air naik,”'))],
  numericClaims: [claim(find(text, '312 rumah'))],
};
const told = (placed: readonly PlacedAnnotation[]): readonly string[] =>
  requireVerified(article(text, marks).article, placed).map(
    ({ rule, severity, start, end, message }) =>
      `${severity} ${rule} [${text.slice(start, end)}]: ${message(messagesFor('en'))}`,
  );
const unchecked = (words: string): string =>
  `error verification.unchecked [${words}]: “${words}” has not been checked.`;

describe('requireVerified', () => {
  it('asks for every quotation and number, and for no statement', () => {
    expect(told([])).toEqual([unchecked('“Air naik,”'), unchecked('312 rumah')]);
  });

  it('is content with what was judged', () => {
    const judged = [
      annotate(text, '312 rumah', { kind: 'number', status: 'verified' }),
      annotate(text, '“Air naik,”', { kind: 'quotation', status: 'disputed' }),
    ];
    expect(told(judged)).toEqual([]);
  });

  it('names what has changed since, and first the marks that have lost their words', () => {
    const changed = annotate(text, '312 rumah', { kind: 'number', status: 'verified', judged: '213 rumah' });
    const lost = { ...annotate(text, 'Aminah', { status: 'verified' }), span: null };
    const [orphan, quoted, number] = told([changed, lost]);
    expect(orphan).toBe(
      'error verification.orphan []: The mark on “Aminah” has lost its words. Attach it again or take it away, in the checklist.',
    );
    expect(quoted).toBe(unchecked('“Air naik,”'));
    expect(number).toMatch(/^error verification.changed \[312 rumah\]: “312 rumah” was judged before/);
  });
});
