/** Makes and changes annotations. Pure: who, when and the random id come in. */

import type { Span } from '../analysis/article';
import { readAnchorText, type AnchorText } from './anchoring/anchorText';
import { describeSpan, quoteAt } from './anchoring/describeSpan';
import type { Selectors } from './anchoring/selectors';
import {
  isNoteBody,
  isStatusBody,
  isSuppressionBody,
  recordVersion,
  type Annotation,
  type AnnotationBody,
  type NoteBody,
  type SourceBody,
  type SpanKind,
  type Status,
} from './annotation';
import { changedSinceJudged, type MaterialChange } from './changedSinceJudged';

/** Who does it, and when: initials or a name, and an instant in ISO 8601. */
export interface Hand {
  readonly by: string;
  readonly at: string;
}

/** A new annotation on a span of an article, unchecked. */
export function createAnnotation(
  article: { readonly name: string; readonly text: string },
  span: Span,
  kind: SpanKind,
  hand: Hand,
  uuid: string,
): Annotation {
  const selectors = describeSpan(readAnchorText(article.text), span);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${uuid}`,
    type: 'Annotation',
    motivation: 'assessing',
    creator: { type: 'Person', name: hand.by },
    created: hand.at,
    modified: hand.at,
    body: [{ type: 'TextualBody', purpose: 'assessing', value: 'unchecked' }],
    target: { source: article.name, selector: toTarget(selectors) },
    onRecord: { version: recordVersion, kind, revision: 1, ...countsOf(selectors), history: [] },
  };
}

/** The status last given; `unchecked` where there is none. */
export function statusOf(annotation: Annotation): Status {
  return annotation.body.find(isStatusBody)?.value ?? 'unchecked';
}

/** What a checker is shown: the status, and whether the words have changed under it since. */
export interface Standing {
  readonly status: Status;
  readonly changed: MaterialChange | null;
}

/** @param now the words the annotation is on at present */
export function standingOf(annotation: Annotation, now: string): Standing {
  const { judged } = annotation.onRecord;
  return {
    status: statusOf(annotation),
    changed: judged === undefined ? null : changedSinceJudged(judged, now),
  };
}

/** Gives a status to the words as they are now; the change goes into the history. */
export function judge(
  annotation: Annotation,
  status: Status,
  now: string,
  hand: Hand,
  correction?: string,
): Annotation {
  const from = statusOf(annotation);
  const correct = status === 'incorrect' ? correction : undefined;
  const statusBody: AnnotationBody = {
    ...annotation.body.find(isStatusBody),
    type: 'TextualBody',
    purpose: 'assessing',
    value: status,
    'onRecord:correction': correct,
  };
  return touch(
    {
      ...annotation,
      body: [withoutUndefined(statusBody), ...annotation.body.filter((body) => !isStatusBody(body))],
      onRecord: withoutUndefined({
        ...annotation.onRecord,
        judged: status === 'unchecked' ? undefined : now,
        history: [
          ...annotation.onRecord.history,
          withoutUndefined({ at: hand.at, by: hand.by, from, to: status, exact: now, correction: correct }),
        ],
      }),
    },
    hand,
  );
}

/** Adds the source that settles it. */
export function addSource(
  annotation: Annotation,
  source: Omit<SourceBody, 'type' | 'purpose'>,
  hand: Hand,
): Annotation {
  const body = withoutUndefined({
    ...source,
    type: 'SpecificResource',
    purpose: 'linking',
  });
  return touch({ ...annotation, body: [...annotation.body, body] }, hand);
}

/** Says of a source that is there what it did not say yet. */
export function completeSource(
  annotation: Annotation,
  incomplete: SourceBody,
  source: Omit<SourceBody, 'type' | 'purpose'>,
  hand: Hand,
): Annotation {
  const body = annotation.body.map((item) => (item === incomplete ? { ...incomplete, ...source } : item));
  return touch({ ...annotation, body }, hand);
}

/** Adds a note to the thread. */
export function addNote(annotation: Annotation, words: string, hand: Hand): Annotation {
  const note: NoteBody = {
    type: 'TextualBody',
    purpose: 'commenting',
    value: words,
    creator: { type: 'Person', name: hand.by },
    created: hand.at,
  };
  return touch({ ...annotation, body: [...annotation.body, note] }, hand);
}

/** Gives a note other words. No change where the note is not there any more. */
export function editNote(annotation: Annotation, note: NoteBody, words: string, hand: Hand): Annotation {
  const at = placeOfNote(annotation, note);
  if (at < 0) return annotation;
  const edited: NoteBody = { ...note, value: words, modified: hand.at };
  return touch({ ...annotation, body: annotation.body.with(at, edited) }, hand);
}

/** Takes a note away. No change where it is not there any more. */
export function removeNote(annotation: Annotation, note: NoteBody, hand: Hand): Annotation {
  const at = placeOfNote(annotation, note);
  return at < 0 ? annotation : touch({ ...annotation, body: annotation.body.toSpliced(at, 1) }, hand);
}

/** Puts a note back where the thread has it by its time. */
export function putNoteBack(annotation: Annotation, note: NoteBody, hand: Hand): Annotation {
  const later = annotation.body.findIndex(
    (body) => isNoteBody(body) && (body.created ?? '') > (note.created ?? ''),
  );
  const at = later < 0 ? annotation.body.length : later;
  return touch({ ...annotation, body: annotation.body.toSpliced(at, 0, note) }, hand);
}

/** Notes have no ids: what is the same in every field is the same note. */
function placeOfNote({ body }: Annotation, note: NoteBody): number {
  const words = JSON.stringify(note);
  return body.findIndex((item) => JSON.stringify(item) === words);
}

/** Whether a thread is settled: there is one, and none of its notes is open. */
export function areNotesResolved({ body }: Annotation): boolean {
  const notes = body.filter(isNoteBody);
  return notes.length > 0 && notes.every((note) => note['onRecord:resolved'] === true);
}

/** Whether an annotation holds nothing that anybody said: no status, past or present, and nothing beside it. */
export function saysNothing(annotation: Annotation): boolean {
  return annotation.onRecord.history.length === 0 && annotation.body.every(isUnchecked);
}

const isUnchecked = (body: AnnotationBody): boolean => isStatusBody(body) && body.value === 'unchecked';

/** Marks the thread as settled, or opens it again. */
export function resolveNotes(annotation: Annotation, resolved: boolean, hand: Hand): Annotation {
  const body = annotation.body.map((item) =>
    isNoteBody(item) ? { ...item, 'onRecord:resolved': resolved } : item,
  );
  return touch({ ...annotation, body }, hand);
}

/** Keeps a rule quiet about the words, and why; `*` stands for every rule: this is no claim. */
export function suppress(annotation: Annotation, rule: string, reason: string, hand: Hand): Annotation {
  const others = annotation.body.filter((body) => !suppresses(body, rule));
  const body = [
    ...others,
    { type: 'TextualBody', purpose: 'moderating', value: reason, 'onRecord:rule': rule } as const,
  ];
  return touch({ ...annotation, body }, hand);
}

/** Lets the rule speak again. */
export function unsuppress(annotation: Annotation, rule: string, hand: Hand): Annotation {
  return touch({ ...annotation, body: annotation.body.filter((body) => !suppresses(body, rule)) }, hand);
}

const suppresses = (body: AnnotationBody, rule: string): boolean =>
  isSuppressionBody(body) && body['onRecord:rule'] === rule;

/** Attaches an orphan again, to words that a checker has chosen. What was judged stays what it was. */
export function attach(
  annotation: Annotation,
  text: string,
  span: Span,
  kind: SpanKind,
  hand: Hand,
): Annotation {
  const moved = moveTo(annotation, readAnchorText(text), span);
  return touch({ ...moved, onRecord: { ...moved.onRecord, kind } }, hand);
}

/** Describes the annotation by the words it is on now, for the file. No change of the record itself. */
export function moveTo(annotation: Annotation, text: AnchorText, span: Span): Annotation {
  const selectors = describeSpan(text, span);
  return {
    ...annotation,
    target: { ...annotation.target, selector: toTarget(selectors, annotation.target.selector) },
    onRecord: { ...annotation.onRecord, ...countsOf(selectors) },
  };
}

/** Says where the annotation's words stand now, for who only reads it: places like them are not looked for. */
export function pointAt(annotation: Annotation, text: string, span: Span): Annotation {
  const selector = toTarget(quoteAt(text, span), annotation.target.selector);
  return { ...annotation, target: { ...annotation.target, selector } };
}

/** What tells the span from its likes in the article, for the record. */
const countsOf = ({ occurrences, rival }: Selectors): Pick<Selectors, 'occurrences' | 'rival'> => ({
  occurrences,
  rival,
});

/** What the anchoring needs to find the annotation's words again. */
export function selectorsOf({ target, onRecord }: Annotation): Selectors {
  const [{ exact, prefix, suffix }, { start, end }] = target.selector;
  const { occurrences, rival } = onRecord;
  return { exact, prefix, suffix, position: { start, end }, occurrences, rival };
}

type TargetSelector = Annotation['target']['selector'];

/** @param before what is described anew: what is in it beyond the description stays */
function toTarget(
  { exact, prefix, suffix, position }: ReturnType<typeof quoteAt>,
  before?: TargetSelector,
): TargetSelector {
  const [quote, place, ...others] = before ?? [];
  return [
    { ...quote, type: 'TextQuoteSelector', exact, prefix, suffix },
    { ...place, type: 'TextPositionSelector', ...position },
    ...others,
  ];
}

function touch(annotation: Annotation, hand: Hand): Annotation {
  const { onRecord } = annotation;
  return { ...annotation, modified: hand.at, onRecord: { ...onRecord, revision: onRecord.revision + 1 } };
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
