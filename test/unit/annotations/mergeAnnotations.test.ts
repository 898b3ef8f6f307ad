import { describe, expect, it } from 'vitest';
import { isNoteBody, type Annotation } from '../../../server/src/annotations/annotation';
import {
  addNote,
  createAnnotation,
  editNote,
  judge,
  removeNote,
  resolveNotes,
  statusOf,
} from '../../../server/src/annotations/judge';
import { mergeAnnotations } from '../../../server/src/annotations/mergeAnnotations';

const article = { name: 'sample.article', text: 'The fire began at 5 a.m., she said.' };
const hand = (minute: number, by = 'AB') => ({ by, at: `2026-11-18T07:0${minute}:00.000Z` });
const make = (digit: number): Annotation =>
  createAnnotation(
    article,
    { start: 18, end: 24 },
    'number',
    hand(0),
    `00000000-0000-4000-8000-00000000000${digit}`,
  );
const [one, two, three] = [make(1), make(2), make(3)];
const file = (...annotations: readonly Annotation[]) => ({ annotations, foreign: [] });
const ids = ({ annotations }: { readonly annotations: readonly Annotation[] }) =>
  annotations.map(({ id }) => id.slice(-1)).sort();

describe('mergeAnnotations', () => {
  it('keeps what either side added', () => {
    expect(ids(mergeAnnotations(file(one), file(one, two), file(one, three)).file)).toEqual(['1', '2', '3']);
  });

  it('takes a change of one side', () => {
    const verified = judge(one, 'verified', '5 a.m.', hand(1));
    const { file: merged, conflicts } = mergeAnnotations(file(one), file(one), file(verified));
    expect(merged.annotations.map(statusOf)).toEqual(['verified']);
    expect(conflicts).toEqual([]);
  });

  it('takes a deletion of what the other side left alone', () => {
    expect(ids(mergeAnnotations(file(one, two), file(one), file(one, two)).file)).toEqual(['1']);
  });

  it('keeps what one side deleted and the other changed', () => {
    const changed = addNote(two, 'ask the captain', hand(1));
    expect(ids(mergeAnnotations(file(one, two), file(one), file(one, changed)).file)).toEqual(['1', '2']);
  });

  it('keeps both notes and both judgements where both sides changed one annotation, and says so', () => {
    const ours = addNote(judge(one, 'verified', '5 a.m.', hand(1)), 'seen the log', hand(2));
    const theirs = addNote(
      judge(one, 'disputed', '5 a.m.', hand(3, 'CD')),
      'the captain says 6',
      hand(4, 'CD'),
    );
    const { file: merged, conflicts } = mergeAnnotations(file(one), file(ours), file(theirs));
    const [kept] = merged.annotations;
    expect(conflicts).toHaveLength(1);
    expect(kept && statusOf(kept)).toBe('disputed');
    expect(kept?.body.filter(isNoteBody).map(({ value }) => value)).toEqual([
      'the captain says 6',
      'seen the log',
    ]);
    expect(kept?.onRecord.history.map(({ to }) => to)).toEqual(['verified', 'disputed']);
  });

  describe('of a thread that one side works on while the other changes something else', () => {
    const noted = addNote(one, 'ask the captain', hand(1));
    const [note] = noted.body.filter(isNoteBody);
    const notesIn = (...sides: readonly [Annotation, Annotation]) =>
      mergeAnnotations(file(noted), file(sides[0]), file(sides[1])).file.annotations.flatMap(({ body }) =>
        body.filter(isNoteBody),
      );
    const judged = judge(noted, 'verified', '5 a.m.', hand(3, 'CD'));
    const judgedTwice = judge(judged, 'disputed', '5 a.m.', hand(4, 'CD'));

    it.each([
      ['earlier', 2],
      ['later', 5],
    ])('keeps a deletion, made %s than the other change', (_, minute) => {
      const ours = removeNote(noted, note!, hand(minute));
      expect(notesIn(ours, judged)).toEqual([]);
      expect(notesIn(judged, ours)).toEqual([]);
    });

    it('has a reworded note once, with its new words', () => {
      const ours = editNote(noted, note!, 'ask the mate', hand(2));
      expect(notesIn(ours, judgedTwice).map(({ value }) => value)).toEqual(['ask the mate']);
      expect(notesIn(judged, ours).map(({ value }) => value)).toEqual(['ask the mate']);
    });

    it('has a resolved note once, and a reply of the other side beside it', () => {
      const ours = resolveNotes(noted, true, hand(2));
      const theirs = addNote(noted, 'he says 6', hand(3, 'CD'));
      const notes = notesIn(ours, theirs).map((item) => [item.value, item['onRecord:resolved'] === true]);
      expect(notes).toHaveLength(2);
      expect(notes).toEqual(
        expect.arrayContaining([
          ['ask the captain', true],
          ['he says 6', false],
        ]),
      );
    });
  });

  it('keeps lines of either side that it does not understand', () => {
    const foreign = [{ id: null, json: '{"x":1}', reason: 'notOurs' as const }];
    expect(mergeAnnotations(file(), { annotations: [], foreign }, file()).file.foreign).toEqual(foreign);
  });
});

describe('bodies that both sides started from', () => {
  const noted = addNote(one, 'ask the captain', hand(1));
  const values = (mine: Annotation, other: Annotation): readonly string[] => {
    const { file: merged } = mergeAnnotations(file(noted), file(mine), file(other));
    return merged.annotations[0]!.body.filter(isNoteBody).map(({ value }) => value);
  };
  const without: Annotation = {
    ...noted,
    body: noted.body.filter((body) => !isNoteBody(body)),
    onRecord: { ...noted.onRecord, revision: noted.onRecord.revision + 1 },
  };

  it('stay away where one side took them away and the other changed something else', () => {
    const judged = judge(judge(noted, 'disputed', '5 a.m.', hand(2)), 'verified', '5 a.m.', hand(3));
    const changed = addNote(judged, 'look again', hand(4));
    expect(values(changed, without)).toEqual(['look again']);
    expect(values(without, changed)).toEqual(['look again']);
  });

  it('keep what one side made of them', () => {
    const settled = resolveNotes(noted, true, hand(2));
    const later = judge(judge(noted, 'disputed', '5 a.m.', hand(3)), 'verified', '5 a.m.', hand(4));
    const { file: merged } = mergeAnnotations(file(noted), file(settled), file(later));
    const notes = merged.annotations[0]!.body.filter(isNoteBody);
    expect(notes).toMatchObject([{ value: 'ask the captain', 'onRecord:resolved': true }]);
    expect(merged.annotations.map(statusOf)).toEqual(['verified']);
  });
});
