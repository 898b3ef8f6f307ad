import { readAnchorText } from '../../../server/src/annotations/anchoring/anchorText';
import { describe, expect, it } from 'vitest';
import { isNoteBody, isSourceBody, isStatusBody } from '../../../server/src/annotations/annotation';
import {
  addNote,
  addSource,
  areNotesResolved,
  createAnnotation,
  editNote,
  judge,
  moveTo,
  putNoteBack,
  removeNote,
  resolveNotes,
  saysNothing,
  selectorsOf,
  standingOf,
  statusOf,
} from '../../../server/src/annotations/judge';

const text = 'Sebanyak 312 rumah rusak, dan 40 keluarga mengungsi.';
const hand = { by: 'RK', at: '2026-11-18T07:45:00.000Z' };
const fresh = createAnnotation(
  { name: 'a.article', text },
  { start: 9, end: 18 },
  'number',
  hand,
  '00000000-0000-4000-8000-000000000001',
);

describe('a judgement', () => {
  it('starts unchecked', () => {
    expect(standingOf(fresh, '312 rumah')).toEqual({ status: 'unchecked', changed: null });
  });

  it('keeps who, when, from what and on which words', () => {
    const verified = judge(fresh, 'verified', '312 rumah', hand);
    expect(verified.onRecord.history).toEqual([
      { at: hand.at, by: 'RK', from: 'unchecked', to: 'verified', exact: '312 rumah' },
    ]);
    expect(verified.onRecord.revision).toBe(2);
  });

  it('is out of date once the number under it is another', () => {
    expect(standingOf(judge(fresh, 'verified', '312 rumah', hand), '313 rumah').changed).toBe('number');
  });

  it('carries the correction only while it is incorrect', () => {
    const wrong = judge(fresh, 'incorrect', '312 rumah', hand, '321 rumah');
    expect(wrong.body.find(isStatusBody)?.['onRecord:correction']).toBe('321 rumah');
    expect(
      judge(wrong, 'verified', '321 rumah', hand).body.find(isStatusBody)?.['onRecord:correction'],
    ).toBeUndefined();
  });

  it('forgets the judged words when it is cleared', () => {
    const cleared = judge(judge(fresh, 'verified', '312 rumah', hand), 'unchecked', '312 rumah', hand);
    expect([statusOf(cleared), cleared.onRecord.judged]).toEqual(['unchecked', undefined]);
  });

  it('keeps its sources through a change of status', () => {
    const sourced = addSource(
      fresh,
      { source: 'Buletin BPBD', 'onRecord:kind': 'document', 'onRecord:locator': 'hal. 2' },
      hand,
    );
    expect(judge(sourced, 'verified', '312 rumah', hand).body.filter(isSourceBody)).toHaveLength(1);
  });

  it('describes its new words when it is moved', () => {
    expect(selectorsOf(moveTo(fresh, readAnchorText(text), { start: 30, end: 41 })).exact).toBe(
      '40 keluarga',
    );
    const [quote, place] = fresh.target.selector;
    const selector = [
      { ...quote, 'desk:page': 2 },
      place,
      { type: 'XPathSelector', value: '/p[1]' },
    ] as const;
    const extended = { ...fresh, target: { ...fresh.target, selector } };
    expect(moveTo(extended, readAnchorText(text), { start: 30, end: 41 }).target.selector).toMatchObject([
      { exact: '40 keluarga', 'desk:page': 2 },
      { start: 30 },
      { type: 'XPathSelector', value: '/p[1]' },
    ]);
  });
});

describe('a thread of notes', () => {
  const later = { by: 'CD', at: '2026-11-18T08:00:00.000Z' };
  const noted = addNote(addNote(fresh, 'tanya BPBD', hand), 'sudah, 321', later);
  const [first, second] = noted.body.filter(isNoteBody);
  const words = (annotation: typeof noted) => annotation.body.filter(isNoteBody).map(({ value }) => value);

  it('keeps who, when and in which order', () => {
    expect(noted.body.filter(isNoteBody).map(({ creator, created }) => [creator?.name, created])).toEqual([
      ['RK', hand.at],
      ['CD', later.at],
    ]);
    expect(noted.onRecord.revision).toBe(3);
  });

  it('lets a note be reworded, with the time of it', () => {
    const edited = editNote(noted, first!, 'tanya BPBD Demak', later);
    expect(words(edited)).toEqual(['tanya BPBD Demak', 'sudah, 321']);
    expect(edited.body.find(isNoteBody)).toMatchObject({ created: hand.at, modified: later.at });
  });

  it('lets a note be taken away and put back in its place', () => {
    const shorter = removeNote(noted, first!, later);
    expect(words(shorter)).toEqual(['sudah, 321']);
    expect(words(putNoteBack(shorter, first!, later))).toEqual(['tanya BPBD', 'sudah, 321']);
    expect(words(putNoteBack(removeNote(noted, second!, later), second!, later))).toEqual(words(noted));
  });

  it('does not change where the note is another one by now', () => {
    const edited = editNote(noted, first!, 'lain', later);
    expect(editNote(edited, first!, 'lagi', later)).toBe(edited);
    expect(removeNote(edited, first!, later)).toBe(edited);
  });

  it('is settled as a whole, and open again with the next note', () => {
    expect(areNotesResolved(fresh)).toBe(false);
    const resolved = resolveNotes(noted, true, later);
    expect(areNotesResolved(resolved)).toBe(true);
    expect(areNotesResolved(addNote(resolved, 'belum', later))).toBe(false);
    expect(areNotesResolved(resolveNotes(resolved, false, later))).toBe(false);
  });

  it('is all there is of an annotation that was never judged', () => {
    const [only] = addNote(fresh, 'tanya', hand).body.filter(isNoteBody);
    expect(saysNothing(removeNote(addNote(fresh, 'tanya', hand), only!, later))).toBe(true);
    expect(saysNothing(noted)).toBe(false);
    const cleared = judge(judge(fresh, 'verified', '312 rumah', hand), 'unchecked', '312 rumah', hand);
    expect(saysNothing(cleared)).toBe(false);
  });
});
