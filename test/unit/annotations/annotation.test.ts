import { describe, expect, it } from 'vitest';
import {
  isNoteBody,
  isSourceBody,
  isStatusBody,
  isSuppressionBody,
} from '../../../server/src/annotations/annotation';
import { annotate } from '../../support/annotations';

const text = 'Sebanyak 312 rumah terendam.';
const { annotation } = annotate(text, '312 rumah', {
  status: 'verified',
  sources: [{ source: 'Laporan', 'onRecord:kind': 'document' }],
  notes: ['Tanya BPBD'],
  suppress: { rule: '*' },
});
const readers = { isStatusBody, isSourceBody, isNoteBody, isSuppressionBody };
const kindsOf = (body: unknown): readonly string[] =>
  Object.entries(readers).flatMap(([name, is]) => (is(body) ? [name] : []));

describe('bodies of an annotation', () => {
  it('are each of one kind', () => {
    expect(annotation.body.map(kindsOf)).toEqual([
      ['isStatusBody'],
      ['isSourceBody'],
      ['isNoteBody'],
      ['isSuppressionBody'],
    ]);
  });

  it('are of none where their purpose is another one', () => {
    expect(annotation.body.map((body) => kindsOf({ ...body, purpose: 'tagging' }))).toEqual([[], [], [], []]);
    expect(annotation.body.map((body) => kindsOf({ ...body, purpose: undefined }))).toEqual([[], [], [], []]);
  });

  it.each([
    [null],
    [undefined],
    ['assessing'],
    [7],
    [{}],
    [{ purpose: 'assessing' }],
    [{ purpose: 'linking' }],
    [{ purpose: 'commenting' }],
    [{ purpose: 'moderating' }],
  ])('are of none where what should be in them is missing: %j', (body) => {
    expect(kindsOf(body)).toEqual([]);
  });
});
