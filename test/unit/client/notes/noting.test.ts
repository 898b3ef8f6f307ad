import { describe, expect, it } from 'vitest';
import { judgeWords, type Desk } from '../../../../client/src/annotations/judging';
import { changeThread, noteOnWords, notesOf, undeleteNote } from '../../../../client/src/notes/noting';
import { areNotesResolved, statusOf } from '../../../../server/src/annotations/judge';
import type { AnnotationChange } from '../../../../client/src/annotations/annotatedArticle';
import type { PlacedAnnotation } from '../../../../server/src/annotations/placed';

const text = 'Sekitar 1.200 warga mengungsi, dan 350 karung pasir dikirim.';
const words = { span: { start: 35, end: 51 }, kind: 'selection' as const };
const hand = { by: 'RK', at: '2026-11-18T07:05:00.000Z' };

const desk = (...placed: readonly PlacedAnnotation[]): Desk => ({
  article: { name: 'a.article', text },
  placed,
  hand,
  newId: () => '00000000-0000-4000-8000-000000000001',
});
function put(changes: readonly AnnotationChange[]): PlacedAnnotation {
  const [change] = changes;
  if (change?.kind !== 'put') throw new Error('nothing was put');
  return change;
}
const values = ({ annotation }: PlacedAnnotation) => notesOf(annotation).map(({ value }) => value);

describe('a note on words', () => {
  const first = put([noteOnWords(words, 'kata siapa?', desk())]);
  const { id } = first.annotation;
  const [note] = notesOf(first.annotation);

  it('begins a thread, and goes on with the one that is there', () => {
    expect(values(first)).toEqual(['kata siapa?']);
    expect(statusOf(first.annotation)).toBe('unchecked');
    const second = put([noteOnWords(words, 'kata BPBD', desk(first))]);
    expect(second.annotation.id).toBe(id);
    expect(values(second)).toEqual(['kata siapa?', 'kata BPBD']);
  });

  it('goes beside a judgement that is there', () => {
    const judged = put([judgeWords(words, { status: 'disputed' }, desk())]);
    const noted = put([noteOnWords(words, 'kata siapa?', desk(judged))]);
    expect(statusOf(noted.annotation)).toBe('disputed');
  });

  it('is answered and resolved by the id of its thread, on the words where it stands', () => {
    const answered = put(changeThread(id, { kind: 'reply', words: 'BPBD' }, [first], hand));
    expect(values(answered)).toEqual(['kata siapa?', 'BPBD']);
    expect(answered.span).toEqual(words.span);
    const resolved = put(changeThread(id, { kind: 'resolve', resolved: true }, [answered], hand));
    expect(areNotesResolved(resolved.annotation)).toBe(true);
  });

  it('takes its annotation with it when nothing else was said', () => {
    expect(changeThread(id, { kind: 'delete', note: note! }, [first], hand)).toEqual([
      { kind: 'remove', id },
    ]);
    const judged = put([judgeWords(words, { status: 'disputed' }, desk(first))]);
    expect(values(put(changeThread(id, { kind: 'delete', note: note! }, [judged], hand)))).toEqual([]);
  });

  it('comes back where its words are by then, or into its thread', () => {
    const moved = { ...desk(), article: { name: 'a.article', text: `Ralat. ${text}` } };
    const back = put(undeleteNote(first.annotation, note!, moved));
    expect(values(back)).toEqual(['kata siapa?']);
    expect(back.span).toEqual({ start: 42, end: 58 });
    const answered = put(changeThread(id, { kind: 'reply', words: 'BPBD' }, [first], hand));
    const shorter = put(changeThread(id, { kind: 'delete', note: note! }, [answered], hand));
    expect(values(put(undeleteNote(answered.annotation, note!, desk(shorter)))).sort()).toEqual([
      'BPBD',
      'kata siapa?',
    ]);
  });

  it('changes nothing once it is gone', () => {
    expect(changeThread(id, { kind: 'reply', words: 'BPBD' }, [], hand)).toEqual([]);
    expect(
      changeThread(id, { kind: 'edit', note: { ...note!, value: 'x' }, words: 'y' }, [first], hand),
    ).toEqual([]);
  });
});
