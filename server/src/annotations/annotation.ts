/**
 * The record of a checker's judgement on a span: a W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
 *
 * The types are what the schema reads. Fields that it does not know stay in the objects as they came, and are written
 * back: a newer version of On Record, or another tool, may have put them there.
 */

import * as v from 'valibot';

/** Version of the record's own fields (`onRecord.version`). A higher one is kept as it is and never changed. */
export const recordVersion = 1;

export const statuses = [
  'unchecked',
  'verified',
  'incorrect',
  'disputed',
  'unverifiable',
  'opinion',
] as const;
export type Status = (typeof statuses)[number];

export const spanKinds = ['statement', 'quotation', 'number', 'selection'] as const;
export type SpanKind = (typeof spanKinds)[number];

export const sourceRecordKinds = ['url', 'document', 'interview', 'observation', 'calculation'] as const;
export type SourceRecordKind = (typeof sourceRecordKinds)[number];

const text = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** ISO 8601 instant, as `Date.prototype.toISOString` writes it. */
const instant = v.pipe(v.string(), v.isoTimestamp());

const person = v.looseObject({ type: v.literal('Person'), name: text });

const statusBody = v.looseObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('assessing'),
  value: v.picklist(statuses),
  /** What the text should say, where the status is `incorrect`. */
  'onRecord:correction': v.optional(text),
});

const sourceBody = v.looseObject({
  type: v.literal('SpecificResource'),
  purpose: v.literal('linking'),
  /** A URL, or the words that name the document, person or calculation. */
  source: text,
  'onRecord:kind': v.picklist(sourceRecordKinds),
  /** Where in the source: page, paragraph, timestamp, date and medium of an interview, steps of a calculation. */
  'onRecord:locator': v.optional(text),
  'onRecord:primary': v.optional(v.boolean()),
});

const noteBody = v.looseObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('commenting'),
  value: text,
  creator: v.optional(person),
  created: v.optional(instant),
  /** When its words were last changed. */
  modified: v.optional(instant),
  'onRecord:resolved': v.optional(v.boolean()),
});

const suppressionBody = v.looseObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('moderating'),
  /** Why the rule does not apply here. */
  value: text,
  'onRecord:rule': text,
});

const otherBody = v.looseObject({ type: v.optional(text) });

/** The bodies that have a meaning here, by their purpose. What is malformed among them means nothing, and is kept. */
export const bodySchemas = {
  assessing: statusBody,
  linking: sourceBody,
  commenting: noteBody,
  moderating: suppressionBody,
} as const;

const quoteSelector = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text, v.minLength(1)),
  prefix: text,
  suffix: text,
});

const positionSelector = v.looseObject({
  type: v.literal('TextPositionSelector'),
  start: offset,
  end: offset,
});

const revision = v.looseObject({
  at: instant,
  by: text,
  from: v.picklist(statuses),
  to: v.picklist(statuses),
  /** The words the judgement was made on. */
  exact: text,
  /** What they should say, where they are `incorrect`: the status body is gone with the next judgement. */
  correction: v.optional(text),
});

export const annotationSchema = v.looseObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(text, v.startsWith('urn:uuid:')),
  type: v.literal('Annotation'),
  motivation: v.picklist(['assessing', 'commenting', 'moderating']),
  creator: person,
  created: instant,
  modified: instant,
  body: v.array(v.union([statusBody, sourceBody, noteBody, suppressionBody, otherBody])),
  target: v.looseObject({ source: text, selector: v.looseTuple([quoteSelector, positionSelector]) }),
  onRecord: v.looseObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kind: v.picklist(spanKinds),
    /** Counts the changes of the record, so that a merge can tell which of two is later. */
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** How often the target's words stood in the article when they were marked: with more than one, an anchor needs context. */
    occurrences: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** How like them the likest other place in the article was then: what is found later has to be more like them. */
    rival: v.optional(v.pipe(v.number(), v.minValue(0))),
    /** The words as they were when last judged; where they differ now in what matters, the judgement is out of date. */
    judged: v.optional(text),
    history: v.array(revision),
  }),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Annotation = DeepReadonly<v.InferOutput<typeof annotationSchema>>;
export type AnnotationBody = Annotation['body'][number];
export type StatusBody = DeepReadonly<v.InferOutput<typeof statusBody>>;
export type SourceBody = DeepReadonly<v.InferOutput<typeof sourceBody>>;
export type NoteBody = DeepReadonly<v.InferOutput<typeof noteBody>>;
export type SuppressionBody = DeepReadonly<v.InferOutput<typeof suppressionBody>>;
export type Revision = DeepReadonly<v.InferOutput<typeof revision>>;
export type QuoteSelector = DeepReadonly<v.InferOutput<typeof quoteSelector>>;
export type PositionSelector = DeepReadonly<v.InferOutput<typeof positionSelector>>;

/** Looked at first: the schema tells for sure, but takes longer to. */
const hasPurpose = (body: unknown, purpose: string): boolean =>
  typeof body === 'object' && body !== null && 'purpose' in body && body.purpose === purpose;

export const isStatusBody = (body: unknown): body is StatusBody =>
  hasPurpose(body, 'assessing') && v.is(statusBody, body);
export const isSourceBody = (body: unknown): body is SourceBody =>
  hasPurpose(body, 'linking') && v.is(sourceBody, body);
export const isNoteBody = (body: unknown): body is NoteBody =>
  hasPurpose(body, 'commenting') && v.is(noteBody, body);
export const isSuppressionBody = (body: unknown): body is SuppressionBody =>
  hasPurpose(body, 'moderating') && v.is(suppressionBody, body);
