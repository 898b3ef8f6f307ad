import { describe, expect, it } from 'vitest';
import { judge } from '../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import {
  isSettled,
  lastJudged,
  standingsOf,
  type CheckedSpan,
} from '../../../server/src/annotations/standings';
import { annotate, testHand } from '../../support/annotations';
import { find } from '../../support/articles';

const text = '“Air naik 40 sentimeter,” kata Aminah. Sebanyak 312 rumah terendam.';
const quotation: CheckedSpan = { kind: 'quotation', ...find(text, '“Air naik 40 sentimeter,”') };
const inside: CheckedSpan = { kind: 'number', ...find(text, '40 sentimeter') };
const sentence: CheckedSpan = { kind: 'statement', ...find(text, 'Sebanyak 312 rumah terendam.') };
const number: CheckedSpan = { kind: 'number', ...find(text, '312 rumah') };
const claims = [quotation, inside, sentence, number];

const statuses = (placed: readonly PlacedAnnotation[]) =>
  standingsOf(claims, placed, text).claims.map(({ status }) => status);

describe('standingsOf', () => {
  it('has everything unchecked where there are no annotations', () => {
    const { counts } = standingsOf(claims, [], text);
    expect(counts).toMatchObject({ total: 4, checked: 0, changed: 0 });
    expect(counts.byStatus.unchecked).toBe(4);
  });

  it('takes the judgement on the very words', () => {
    expect(statuses([annotate(text, '312 rumah', { kind: 'number', status: 'verified' })])).toEqual([
      'unchecked',
      'unchecked',
      'unchecked',
      'verified',
    ]);
  });

  it.each([
    ['statement', 'verified'],
    ['selection', 'verified'],
    ['quotation', 'unchecked'],
    ['number', 'unchecked'],
  ] as const)('with a verified %s around it, a number is %s', (kind, status) => {
    const around = annotate(text, 'Sebanyak 312 rumah terendam.', { kind, status: 'verified' });
    expect(statuses([around])[3]).toBe(status);
  });

  it('leaves a number open inside a quotation that was said as printed', () => {
    const said = annotate(text, '“Air naik 40 sentimeter,”', { kind: 'quotation', status: 'verified' });
    expect(statuses([said]).slice(0, 2)).toEqual(['verified', 'unchecked']);
  });

  it('prefers the very words to what is around them, and the smaller to the larger', () => {
    const large = annotate(text, text, { status: 'opinion' });
    const small = annotate(text, 'Sebanyak 312 rumah', { status: 'disputed' });
    const own = annotate(text, '312 rumah', { kind: 'number', status: 'incorrect' });
    expect(statuses([large, small])[3]).toBe('disputed');
    expect(statuses([small, own, large])[3]).toBe('incorrect');
    expect(statuses([large])[1]).toBe('opinion');
  });

  it('lets a note on a number stand beside the judgement of its sentence', () => {
    const note = annotate(text, '312 rumah', { kind: 'number', notes: ['Tanya BPBD'] });
    const around = annotate(text, 'Sebanyak 312 rumah terendam.', { kind: 'statement', status: 'verified' });
    const standing = standingsOf(claims, [note, around], text).claims[3];
    expect(standing).toMatchObject({ status: 'verified', annotation: { id: around.annotation.id } });
    expect(standing?.beside.map(({ id }) => id)).toEqual([note.annotation.id]);
  });

  it('keeps a number open whose own judgement was taken back, whatever is around it', () => {
    const judged = annotate(text, '312 rumah', { kind: 'number', status: 'verified' });
    const cleared = { ...judged, annotation: judge(judged.annotation, 'unchecked', '312 rumah', testHand) };
    const around = annotate(text, 'Sebanyak 312 rumah terendam.', { kind: 'statement', status: 'verified' });
    expect(statuses([around, cleared])[3]).toBe('unchecked');
  });

  it('of two judgements on the same words takes the later', () => {
    const early = annotate(text, '312 rumah', { status: 'verified' });
    const late = annotate(text, '312 rumah', {
      status: 'incorrect',
      hand: { by: 'SA', at: '2026-11-19T07:45:00.000Z' },
    });
    for (const placed of [
      [early, late],
      [late, early],
    ])
      expect(statuses(placed)[3]).toBe('incorrect');
  });

  it('counts what has changed since it was judged as not checked', () => {
    const changed = annotate(text, '312 rumah', { status: 'verified', judged: '213 rumah' });
    const { claims: standings, counts } = standingsOf(claims, [changed], text);
    expect(standings[3]).toMatchObject({ status: 'verified', changed: 'number' });
    expect(isSettled(standings[3]!)).toBe(false);
    expect(counts).toMatchObject({ total: 4, checked: 0, changed: 1 });
    expect(counts.byStatus).toMatchObject({ unchecked: 3, verified: 0 });
  });

  it('leaves out what a checker said is no claim', () => {
    const none = annotate(text, 'Sebanyak 312 rumah terendam.', { suppress: { rule: '*' } });
    const quiet = annotate(text, '40 sentimeter', { suppress: { rule: 'attribution.unsourced-number' } });
    expect(standingsOf(claims, [none, quiet], text).claims.map(({ claim }) => claim)).toEqual([
      quotation,
      inside,
    ]);
  });

  it('tells selections that are no claim and orphans apart', () => {
    const selection = annotate(text, 'terendam', { status: 'disputed' });
    const orphan = { ...annotate(text, 'Aminah', { status: 'verified' }), span: null };
    const found = standingsOf(claims, [orphan, selection], text);
    expect(found.selections.map(({ annotation }) => annotation.id)).toEqual([selection.annotation.id]);
    expect(found.orphans.map(({ id }) => id)).toEqual([orphan.annotation.id]);
  });

  it('compares the words of the annotation as they are now', () => {
    const verified = annotate(text, 'Sebanyak 312 rumah terendam.', {
      kind: 'statement',
      status: 'verified',
    });
    const standing = standingsOf(claims, [verified], text).claims[3];
    expect(standing).toMatchObject({ status: 'verified', changed: null, beside: [] });
    const moved = standingsOf(claims, [verified], text.replace('312', '321')).claims[3];
    expect(moved).toMatchObject({ status: 'verified', changed: 'number' });
  });

  it('counts what is settled', () => {
    const placed = [
      annotate(text, '312 rumah', { status: 'verified' }),
      annotate(text, '40 sentimeter', { status: 'disputed' }),
      annotate(text, '“Air naik 40 sentimeter,”', { notes: ['Tanya'] }),
    ];
    const { counts } = standingsOf(claims, placed, text);
    expect(counts).toMatchObject({ total: 4, checked: 2, changed: 0 });
    expect(counts.byStatus).toMatchObject({ unchecked: 2, verified: 1, disputed: 1 });
  });

  it('lists selections in text order, the longer of two that begin together first', () => {
    const words = ['rumah terendam', 'Air naik', 'rumah', 'Aminah'];
    const placed = words.map((selection) => annotate(text, selection, { status: 'disputed' }));
    const { selections } = standingsOf(claims, placed, text);
    expect(selections.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Air naik',
      'Aminah',
      'rumah terendam',
      'rumah',
    ]);
  });

  it('gives a claim nothing that ends or begins within it, in whatever order they come', () => {
    const around = annotate(text, 'Sebanyak 312 rumah terendam.', { status: 'verified' });
    const cut = annotate(text, 'Sebanyak 312', { status: 'disputed' });
    const late = annotate(text, 'rumah terendam.', { status: 'opinion' });
    expect(
      standingsOf([number, quotation], [late, around, cut], text).claims.map(({ status }) => status),
    ).toEqual(['verified', 'unchecked']);
  });
});

describe('lastJudged', () => {
  it('has one for the same words: the one changed last of those that were judged', () => {
    const later = { by: 'SA', at: '2026-11-19T07:45:00.000Z' };
    const first = annotate(text, '312 rumah', { status: 'verified' });
    const last = annotate(text, '312 rumah', { status: 'incorrect', hand: later });
    const note = annotate(text, '312 rumah', { notes: ['Tanya'], hand: later });
    const other = annotate(text, '40 sentimeter', { status: 'verified' });
    const lost = { ...annotate(text, 'Aminah', { status: 'verified' }), span: null };
    const found = lastJudged([first, note, last, other, lost]);
    expect(found.map(({ annotation }) => annotation.id)).toEqual([last.annotation.id, other.annotation.id]);
  });
});
