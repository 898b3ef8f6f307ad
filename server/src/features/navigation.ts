/** From a mention of somebody to where they are introduced, and to everything they say. Pure. */

import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver-types';
import type { Article, Entity, Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import { mentionAt, sameFigures, statementsOf } from './look';
import { holds, rangeOf } from './spans';

/** Where whoever is mentioned at an offset is introduced; null where nobody is. */
export function definitionAt({ document, article }: AnalyzedDocument, offset: number): Location | null {
  const found = mentionAt(article, offset);
  const entity = found && article.entities[found.entity];
  return entity ? { uri: document.uri, range: rangeOf(document, introductionOf(entity)) } : null;
}

/**
 * Every place that mentions whoever is mentioned at an offset, and every statement of theirs, in text order.
 * @param includeIntroduction whether the place of introduction is among them
 */
export function referencesAt(
  { document, article }: AnalyzedDocument,
  offset: number,
  includeIntroduction: boolean,
): Location[] {
  const found = mentionAt(article, offset);
  if (!found) return [];
  const { mentions, statements, introduction } = placesOf(article, found.entity);
  const places = [...mentions, ...statements].filter(
    (place) => includeIntroduction || !introduction || !sameSpan(place, introduction),
  );
  return distinct(places).map((place) => ({ uri: document.uri, range: rangeOf(document, place) }));
}

/** Mentions and statements of whoever is mentioned at an offset; on a number, the places with the same figure. */
export function highlightsAt({ document, article }: AnalyzedDocument, offset: number): DocumentHighlight[] {
  const found = mentionAt(article, offset);
  if (!found) return figuresAt(article, offset).map((span) => highlight(span, DocumentHighlightKind.Text));
  const { mentions, statements } = placesOf(article, found.entity);
  return [
    ...distinct(mentions).map((span) => highlight(span, DocumentHighlightKind.Text)),
    ...distinct(statements).map((span) => highlight(span, DocumentHighlightKind.Read)),
  ];

  function highlight(span: Span, kind: DocumentHighlightKind): DocumentHighlight {
    return { range: rangeOf(document, span), kind };
  }
}

function introductionOf({ mentions, nameSpan }: Entity): Span {
  return mentions.find(({ form }) => form === 'introduction') ?? nameSpan;
}

function placesOf(article: Article, index: number) {
  const entity = article.entities[index];
  const statements = statementsOf(article, index)
    .map((statement) => article.attributions[statement])
    .filter((statement) => statement !== undefined);
  const sources = statements.map(({ source }) => source).filter((source) => source !== null);
  return {
    introduction: entity && introductionOf(entity),
    mentions: [...(entity?.mentions ?? []), ...sources],
    statements: statements.flatMap(({ content }) => content),
  };
}

function figuresAt({ numericClaims }: Article, offset: number): readonly Span[] {
  const claim = numericClaims.find((span) => holds(span, offset));
  return claim ? sameFigures(claim, numericClaims) : [];
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** In text order, each span once. */
function distinct(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
