/** What every report is made of: an article with its claims, judgements, sources, notes and history, put together once. */

import { compareText } from '../annotations/compareText';
import type { Article, Span } from '../analysis/article';
import {
  isNoteBody,
  isSourceBody,
  isStatusBody,
  isSuppressionBody,
  type Annotation,
  type NoteBody,
  type Revision,
  type SourceBody,
  type Status,
  type SuppressionBody,
} from '../annotations/annotation';
import type { MaterialChange } from '../annotations/changedSinceJudged';
import { claimsOf, type Claim } from '../annotations/claims';
import { standingOf } from '../annotations/judge';
import type { PlacedAnnotation } from '../annotations/placed';
import { placesOf, type Place } from '../annotations/places';
import { isSettled, standingsOf, type ClaimStanding, type StandingCounts } from '../annotations/standings';

/** A claim, a selection that a checker judged or wrote to, or an annotation whose words are gone. */
export interface ReportItem {
  /** Counts the claims and selections in text order, then the orphans, from 1: the number that marks and lists share. */
  readonly number: number;
  readonly kind: Claim['kind'] | 'selection' | 'orphan';
  /** Null for an orphan. */
  readonly span: Span | null;
  /** The words as they stand; of an orphan, as they stood. */
  readonly text: string;
  /** The sentence a claim begins in; the words themselves for others. */
  readonly sentence: string;
  /** Null for an orphan, and for what is outside every block. */
  readonly place: Place | null;
  readonly speaker: string | null;
  readonly status: Status;
  readonly changed: MaterialChange | null;
  readonly correction: string | null;
  /** The words that were judged, where they are not those of now. */
  readonly judged: string | null;
  /** Who gave the status last, and when; null where nobody did. */
  readonly last: Revision | null;
  /** Numbers in {@link ReportData.sources}, from 1. */
  readonly sources: readonly number[];
  readonly notes: readonly NoteBody[];
  /** Oldest first. */
  readonly history: readonly Revision[];
}

/** A source with where to look in it, once however many items it settles. */
export interface ReportSource {
  readonly source: string;
  readonly kind: SourceBody['onRecord:kind'];
  readonly locator: string | null;
  readonly primary: boolean;
  /** Numbers of the items it stands behind. */
  readonly items: readonly number[];
}

/** Words about which a rule is kept quiet. */
export interface ReportException {
  readonly text: string;
  readonly place: Place | null;
  /** `*` for what a checker said is no claim. */
  readonly rule: string;
  readonly reason: string;
}

export interface ReportData {
  /** The article's file name. */
  readonly name: string;
  /** The headline, or the file name where there is none. */
  readonly title: string;
  readonly article: Article;
  /** Claims and selections, in text order. */
  readonly items: readonly ReportItem[];
  readonly orphans: readonly ReportItem[];
  readonly sources: readonly ReportSource[];
  readonly exceptions: readonly ReportException[];
  /** Of the claims alone. */
  readonly counts: StandingCounts;
  readonly placed: readonly PlacedAnnotation[];
}

/** Whether somebody still has to look at an item: it is not settled, disputed or cannot be verified, or a note is open. */
export function isOpen(item: ReportItem): boolean {
  if (item.kind === 'orphan') return true;
  if (item.kind !== 'selection' && !isSettled(item)) return true;
  if (item.changed !== null || item.status === 'disputed' || item.status === 'unverifiable') return true;
  return item.notes.some((note) => note['onRecord:resolved'] !== true);
}

/** Whether an item has a thread of notes that the list of open questions does not tell. */
export function hasSettledNotes(item: ReportItem): boolean {
  return item.notes.length > 0 && !isOpen(item);
}

/** Puts a report together. Linear in the article but for sorting. */
export function makeReportData(
  name: string,
  article: Article,
  placed: readonly PlacedAnnotation[],
): ReportData {
  const places = placesOf(article);
  const spans = new Map(placed.map(({ annotation, span }) => [annotation, span]));
  const { claims, selections, orphans, counts } = standingsOf(claimsOf(article), placed, article.text);
  const sources = new SourceList();
  const found = [
    ...claims.map((standing) => ({
      span: standing.claim,
      make: claimItem(standing, article, places, spans),
    })),
    ...selections
      .filter(({ annotation }) => saysSomething(annotation))
      .map((selection) => ({ span: selection.span, make: selectionItem(selection, article, places) })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const items = found.map(({ make }, at) => make(at + 1, sources));
  return {
    name,
    title: titleOf(article) ?? name,
    article,
    items,
    orphans: orphans.map((annotation, at) => orphanItem(annotation, items.length + at + 1, sources)),
    sources: sources.list(),
    exceptions: placed.flatMap((item) => exceptionsOf(item, article, places)),
    counts,
    placed,
  };
}

type MakeItem = (number: number, sources: SourceList) => ReportItem;

function claimItem(
  standing: ClaimStanding<Claim>,
  article: Article,
  places: readonly Place[],
  spans: ReadonlyMap<Annotation, Span | null>,
): MakeItem {
  const { claim, status, changed, annotation, beside } = standing;
  const span = annotation && spans.get(annotation);
  // What was judged with the words around it: notes, history and correction are told there.
  const isOwn = !span || (span.start === claim.start && span.end === claim.end);
  return (number, sources) => ({
    ...recordOf(annotation, beside, number, sources),
    ...(isOwn ? {} : toldAround(beside)),
    number,
    kind: claim.kind,
    span: { start: claim.start, end: claim.end },
    text: article.text.slice(claim.start, claim.end),
    sentence: article.text.slice(claim.sentence.start, claim.sentence.end),
    place: places[claim.block] ?? null,
    speaker: claim.speaker,
    status,
    changed,
    judged: changed === null ? null : (annotation?.onRecord.judged ?? null),
  });
}

/** Of an item that was judged with the words around it: its own notes and history are those beside alone. */
function toldAround(beside: readonly Annotation[]): Pick<ReportItem, 'correction' | 'notes' | 'history'> {
  const { notes, history } = recordOf(null, beside, 0, new SourceList());
  return { correction: null, notes, history };
}

function selectionItem(
  { annotation, span }: PlacedAnnotation & { readonly span: Span },
  article: Article,
  places: readonly Place[],
): MakeItem {
  const text = article.text.slice(span.start, span.end);
  const { status, changed } = standingOf(annotation, text);
  return (number, sources) => ({
    ...recordOf(annotation, [], number, sources),
    number,
    kind: 'selection',
    span,
    text,
    sentence: text,
    place: placeAt(article, places, span.start),
    speaker: null,
    status,
    changed,
    judged: changed === null ? null : (annotation.onRecord.judged ?? null),
  });
}

function orphanItem(annotation: Annotation, number: number, sources: SourceList): ReportItem {
  const text = annotation.target.selector[0].exact;
  return {
    ...recordOf(annotation, [], number, sources),
    number,
    kind: 'orphan',
    span: null,
    text,
    sentence: text,
    place: null,
    speaker: null,
    status: standingOf(annotation, text).status,
    changed: null,
    judged: null,
  };
}

/** What the annotations on an item hold beyond the status. */
function recordOf(
  annotation: Annotation | null,
  beside: readonly Annotation[],
  number: number,
  sources: SourceList,
): Pick<ReportItem, 'correction' | 'last' | 'sources' | 'notes' | 'history'> {
  const all = annotation ? [annotation, ...beside] : beside;
  const bodies = all.flatMap(({ body }) => body);
  const history = all.flatMap(({ onRecord }) => onRecord.history);
  return {
    correction: annotation?.body.find(isStatusBody)?.['onRecord:correction'] ?? null,
    last: annotation?.onRecord.history.at(-1) ?? null,
    sources: [...new Set(bodies.filter(isSourceBody).map((body) => sources.add(body, number)))],
    notes: bodies.filter(isNoteBody),
    history: [...history].sort((a, b) => compareText(a.at, b.at)),
  };
}

class SourceList {
  private readonly found = new Map<
    string,
    { readonly number: number; readonly source: SourceBody; readonly items: Set<number> }
  >();

  /** @returns the source's number */
  add(source: SourceBody, item: number): number {
    const key = JSON.stringify([source['onRecord:kind'], source.source, source['onRecord:locator'] ?? null]);
    const known = this.found.get(key) ?? { number: this.found.size + 1, source, items: new Set() };
    known.items.add(item);
    this.found.set(key, known);
    return known.number;
  }

  list(): readonly ReportSource[] {
    return [...this.found.values()].map(({ source, items }) => ({
      source: source.source,
      kind: source['onRecord:kind'],
      locator: source['onRecord:locator'] ?? null,
      primary: source['onRecord:primary'] === true,
      items: [...items],
    }));
  }
}

/** An annotation that only keeps a rule quiet is told among the exceptions. */
function saysSomething({ body, onRecord }: Annotation): boolean {
  return onRecord.history.length > 0 || body.some((item) => isNoteBody(item) || isSourceBody(item));
}

function exceptionsOf(
  { annotation, span }: PlacedAnnotation,
  article: Article,
  places: readonly Place[],
): readonly ReportException[] {
  if (!span) return [];
  return annotation.body.filter(isSuppressionBody).map((body: SuppressionBody) => ({
    text: article.text.slice(span.start, span.end),
    place: placeAt(article, places, span.start),
    rule: body['onRecord:rule'],
    reason: body.value,
  }));
}

function placeAt({ blocks }: Article, places: readonly Place[], offset: number): Place | null {
  const block = blocks.findIndex(({ start, end }) => start <= offset && offset < end);
  return places[block] ?? null;
}

function titleOf({ blocks, text }: Article): string | null {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return headline ? text.slice(headline.start, headline.end) : null;
}
