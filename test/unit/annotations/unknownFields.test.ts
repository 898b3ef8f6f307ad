import { readAnchorText } from '../../../server/src/annotations/anchoring/anchorText';
import { describe, expect, it } from 'vitest';
import { AnnotatedArticle } from '../../../client/src/annotations/annotatedArticle';
import { isNoteBody, isSourceBody, type Annotation } from '../../../server/src/annotations/annotation';
import { readAnnotationsFile, writeAnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { joinAnnotations } from '../../../server/src/annotations/joinAnnotations';
import {
  addNote,
  addSource,
  attach,
  completeSource,
  editNote,
  judge,
  moveTo,
  putNoteBack,
  removeNote,
  resolveNotes,
  suppress,
  unsuppress,
} from '../../../server/src/annotations/judge';
import { mergeAnnotations } from '../../../server/src/annotations/mergeAnnotations';
import { annotate, testHand as hand } from '../../support/annotations';

const text = 'Sebanyak 312 rumah rusak, dan 40 keluarga mengungsi.';
const letter = { 'onRecord:kind': 'document', source: 'Surat' } as const;
const plain = annotate(text, '312 rumah', {
  kind: 'number',
  status: 'disputed',
  sources: [letter],
  notes: ['Siapa?', 'Kapan?'],
  suppress: { rule: 'a.b' },
}).annotation;

/** A mark of another tool in everything that has fields. */
const mark = 'desk:mark';
const marked = <T extends object>(value: T, place: string): T => ({ ...value, [mark]: place });
const [quote, position] = plain.target.selector;
const extended: Annotation = {
  ...marked(plain, 'record'),
  creator: marked(plain.creator, 'creator'),
  body: [
    ...plain.body.map((body, at) => marked(body, `body ${at}`)),
    marked({ type: 'TextualBody', purpose: 'tagging' }, 'foreign body'),
  ],
  target: {
    ...marked(plain.target, 'target'),
    selector: [
      marked(quote, 'quote'),
      marked(position, 'position'),
      marked({ type: 'XPathSelector' }, 'foreign selector'),
    ],
  },
  onRecord: {
    ...marked(plain.onRecord, 'onRecord'),
    history: plain.onRecord.history.map((revision) => marked(revision, 'history')),
  },
};
const note = extended.body.find(isNoteBody)!;
const source = extended.body.find(isSourceBody)!;

/** The marks in an annotation, those a change may take away aside. */
function marksIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = mark in value ? [String(value[mark])] : [];
  return [...own, ...Object.values(value).flatMap(marksIn)].sort();
}
const all = marksIn(extended);
const file = (...annotations: readonly Annotation[]) => ({ annotations, foreign: [] });

/** The annotation as an article holds it after something has been done to it. */
function inArticle(act: (article: AnnotatedArticle) => void): Annotation {
  const article = new AnnotatedArticle(text, file(extended));
  act(article);
  return article.file.annotations[0]!;
}

describe('what On Record does not know', () => {
  it('stands in every part of the record that is tried here', () => {
    expect(all).toHaveLength(14);
  });

  it.each<[string, () => Annotation]>([
    ['a judgement', () => judge(extended, 'incorrect', '312 rumah', hand, '321 rumah')],
    ['a status that is taken away', () => judge(extended, 'unchecked', '312 rumah', hand)],
    ['a note', () => addNote(extended, 'Lagi.', hand)],
    ['a note in other words', () => editNote(extended, note, 'Siapa itu?', hand)],
    ['a note taken away and put back', () => putNoteBack(removeNote(extended, note, hand), note, hand)],
    ['notes resolved and opened again', () => resolveNotes(resolveNotes(extended, true, hand), false, hand)],
    ['a source', () => addSource(extended, { ...letter, source: 'Telepon' }, hand)],
    [
      'a source that is completed',
      () => completeSource(extended, source, { ...letter, 'onRecord:locator': '2' }, hand),
    ],
    [
      'a rule kept quiet and let speak',
      () => unsuppress(suppress(extended, 'c.d', 'alasan', hand), 'c.d', hand),
    ],
    ['other words', () => moveTo(extended, readAnchorText(text), { start: 30, end: 41 })],
    [
      'words that an orphan is attached to',
      () => attach(extended, text, { start: 30, end: 41 }, 'number', hand),
    ],
    [
      'an edit above and inside, and a save',
      () =>
        inArticle((article) => {
          const after = `Pembuka. ${text.replace('rumah rusak', 'unit rumah rusak')}`;
          article.follow(after, [
            { start: 0, end: 0, text: 'Pembuka. ' },
            { start: 13, end: 13, text: 'unit ' },
          ]);
          article.describeAnew();
        }),
    ],
    ['another name of the article', () => inArticle((article) => article.rename('lain.article'))],
    [
      'words that are gone',
      () =>
        inArticle((article) => {
          article.follow('', [{ start: 0, end: text.length, text: '' }]);
          article.describeAnew();
        }),
    ],
    [
      'the file',
      () => {
        const read = readAnnotationsFile(writeAnnotationsFile(file(extended)));
        return read.ok ? read.file.annotations[0]! : plain;
      },
    ],
    [
      'a merge with what somebody else judged',
      () =>
        mergeAnnotations(
          file(extended),
          file(addNote(extended, 'Lagi.', hand)),
          file(judge(extended, 'verified', '312 rumah', { ...hand, by: 'CD' })),
        ).file.annotations[0]!,
    ],
    [
      'a union merge by git',
      () =>
        joinAnnotations(
          addNote(extended, 'Lagi.', hand),
          judge(extended, 'verified', '312 rumah', { ...hand, by: 'CD' }),
        ).kept,
    ],
  ])('stays through %s', (_, change) => {
    expect(marksIn(change())).toEqual(all);
  });
});

describe('fields of another tool that two states differ in', () => {
  const judged = judge(plain, 'verified', '312 rumah', hand);
  const merge = (ours: Annotation, theirs: Annotation, base: Annotation) => {
    const [merged] = mergeAnnotations(file(base), file(ours), file(theirs)).file.annotations;
    expect(mergeAnnotations(file(base), file(theirs), file(ours)).file.annotations).toEqual([merged]);
    return merged!;
  };
  const onRecord = (annotation: Annotation, value: string): Annotation => ({
    ...annotation,
    onRecord: marked(annotation.onRecord, value),
  });

  it('are kept where only the state that gives way has them, with a base and without', () => {
    for (const other of [marked(plain, 'new'), onRecord(plain, 'new')]) {
      const touched = { ...other, modified: '2026-11-18T07:45:00.500Z' };
      expect(marksIn(merge(judged, touched, plain))).toEqual(['new']);
      expect(marksIn(joinAnnotations(judged, touched).kept)).toEqual(['new']);
      expect(joinAnnotations(touched, judged).kept).toEqual(joinAnnotations(judged, touched).kept);
    }
  });

  it('are as the side has them that changed them, and gone where one took them away', () => {
    const base = marked(plain, 'old');
    const later = judge(base, 'verified', '312 rumah', hand);
    expect(marksIn(merge(later, marked(base, 'new'), base))).toEqual(['new']);
    expect(marksIn(merge(later, plain, base))).toEqual([]);
    expect(marksIn(merge(marked(later, 'newest'), marked(base, 'new'), base))).toEqual(['newest']);
  });

  it('come to the same however often they are joined', () => {
    const once = joinAnnotations(judged, marked(plain, 'new')).kept;
    expect(joinAnnotations(once, marked(plain, 'new')).kept).toBe(once);
    expect(joinAnnotations(judged, once).kept).toBe(once);
  });
});
