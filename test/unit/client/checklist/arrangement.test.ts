import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../server/src/annotations/annotation';
import {
  arrange,
  filters,
  selectionsOf,
  type Filter,
  type Grouping,
  type Standing,
} from '../../../../client/src/checklist/arrangement';
import { resolveNotes } from '../../../../server/src/annotations/judge';
import { standingsOf } from '../../../../server/src/annotations/standings';
import { annotate, testHand, type TestAnnotation } from '../../../support/annotations';

function standing(at: number, status: Status, changed: Standing['changed'] = null): Standing {
  const claim = {
    start: at,
    end: at + 5,
    kind: 'number' as const,
    same: String(at),
    text: `claim ${at}`,
    speaker: at === 10 ? 'Suryo' : null,
    paragraph: at < 20 ? 1 : 2,
    place: at < 20 ? 'paragraph 1' : 'paragraph 2',
  };
  return { claim, status, changed, annotation: null, beside: [] };
}

const claims = [
  standing(0, 'verified'),
  standing(10, 'unchecked'),
  standing(20, 'disputed'),
  standing(30, 'verified', 'number'),
];

function groups(grouping: Grouping, filter: Filter): string[] {
  return arrange({ claims }, { grouping, filter }).map(
    ({ key, standings, settled }) => `${Object.values(key).join(' ')}: ${settled}/${standings.length}`,
  );
}

describe('arrange', () => {
  it.each([
    ['paragraph', 'all', ['paragraph paragraph 1: 1/2', 'paragraph paragraph 2: 1/2']],
    [
      'status',
      'all',
      ['status changed: 0/1', 'status unchecked: 0/1', 'status verified: 1/1', 'status disputed: 1/1'],
    ],
    ['speaker', 'all', ['speaker : 2/3', 'speaker Suryo: 0/1']],
    ['source', 'all', ['source : 2/4']],
    ['paragraph', 'open', ['paragraph paragraph 1: 0/1', 'paragraph paragraph 2: 0/1']],
    ['paragraph', 'disputed', ['paragraph paragraph 2: 1/2']],
  ] as const)('by %s, showing %s', (grouping, filter, expected) => {
    expect(groups(grouping, filter)).toEqual(expected);
  });

  it('gives a group the same id whatever stands in it', () => {
    const [before] = arrange({ claims }, { grouping: 'paragraph', filter: 'all' });
    const [after] = arrange({ claims: claims.slice(0, 1) }, { grouping: 'paragraph', filter: 'all' });
    expect(after?.id).toBe(before?.id);
  });
});

describe('selectionsOf', () => {
  const text = 'Sebanyak 312 rumah rusak, dan 40 keluarga mengungsi.';
  const shownWith = (...tests: readonly TestAnnotation[]) => {
    const placed = tests.map((test) => annotate(text, '40 keluarga', test));
    const found = standingsOf([], placed, text);
    return filters.filter((filter) => selectionsOf(found, filter, text).length === tests.length);
  };

  it.each<[string, TestAnnotation, readonly Filter[]]>([
    ['verified', { status: 'verified' }, ['all']],
    ['incorrect', { status: 'incorrect' }, ['all', 'disputed']],
    ['disputed', { status: 'disputed' }, ['all', 'open', 'disputed']],
    ['changed since', { status: 'verified', judged: '41 keluarga' }, ['all', 'open', 'disputed']],
    ['noted on', { notes: ['Siapa?'] }, ['all', 'open']],
    ['given a source', { sources: [{ 'onRecord:kind': 'document', source: 'Surat' }] }, ['all']],
    ['only kept from a rule', { suppress: { rule: 'a.b' } }, []],
  ])('shows words that are %s', (_, test, expected) => {
    expect(shownWith(test)).toEqual(expected);
  });

  it('has nothing open in a thread that is resolved', () => {
    const mark = annotate(text, '40 keluarga', { notes: ['Siapa?'] });
    const annotation = resolveNotes(mark.annotation, true, testHand);
    expect(selectionsOf(standingsOf([], [{ ...mark, annotation }], text), 'open', text)).toEqual([]);
  });
});
