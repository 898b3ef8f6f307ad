/** Who an article attributes something to, and what. Pure. */

import type { Article, Attribution, Entity, Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import type { Speaker } from '../protocol';
import { excerpt } from '../hostileText';
import { hull, rangeOf } from './spans';

/** A source with the attributions that name it. */
export interface Voice {
  /** Index in `Article.entities`, or null where the text does not tell who it is. */
  readonly entity: number | null;
  /** The fullest name, or the words that stand for a source without one. */
  readonly name: string;
  readonly role: string | null;
  readonly kind: Entity['kind'];
  readonly introduction: Span;
  /** Indices in `Article.attributions`, in text order. */
  readonly statements: readonly number[];
}

/** Everybody that something is attributed to, in order of introduction; *62 percent said* is a figure and nobody. */
export function voicesOf(article: Article): readonly Voice[] {
  const statements = new Map<number, number[]>();
  const voices: Voice[] = [];
  for (const [index, { source, sourceKind }] of article.attributions.entries()) {
    if (!source) continue;
    if (source.entity !== null) addTo(statements, source.entity, index);
    else if (sourceKind !== 'none' && !isShare(source, article)) {
      const words = article.text.slice(source.start, source.end);
      const name = excerpt(source.resolved ?? words);
      const known = { entity: null, role: null, kind: sourceKind, introduction: source };
      voices.push({ ...known, name, statements: [index] });
    }
  }
  for (const [entity, indices] of statements) {
    const known = article.entities[entity];
    if (known) voices.push({ ...voiceOf(known, indices, article), entity });
  }
  return voices.sort((a, b) => a.introduction.start - b.introduction.start);
}

/** Whether a source is a share of some people: *62 persen*, *Two thirds of teachers*, not *the owner of 40 percent*. */
function isShare({ start, end }: Span, { numericClaims, text }: Article): boolean {
  return numericClaims.some(
    (claim) =>
      (claim.kind === 'percent' || claim.kind === 'ratio') &&
      claim.start < end &&
      claim.end > start &&
      /^\S*\s*$/.test(text.slice(start, claim.start)),
  );
}

function voiceOf(
  { name, role, kind, nameSpan }: Entity,
  statements: readonly number[],
  { text }: Article,
): Omit<Voice, 'entity'> {
  return {
    name: excerpt(name),
    role: role && excerpt(text.slice(role.start, role.end)),
    kind,
    introduction: nameSpan,
    statements,
  };
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same as a client is told it. */
export function listSpeakers({ document, article }: AnalyzedDocument): readonly Speaker[] {
  return voicesOf(article).map(({ name, role, kind, introduction, statements }) => ({
    name,
    role,
    kind,
    range: rangeOf(document, introduction),
    statements: statements
      .map((index) => article.attributions[index])
      .filter((attribution) => attribution !== undefined)
      .map((attribution) => ({
        text: excerpt(contentOf(attribution, article)),
        manner: attribution.manner,
        range: rangeOf(document, hull(attribution.content)),
      })),
  }));
}

/** The words of an attribution's content, its pieces with a blank between them. */
export function contentOf({ content }: Attribution, { text }: Article): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Name and role of an attribution's source, as introduced; null where nobody is named. */
export function nameOf({ source }: Attribution, article: Article): string | null {
  if (!source) return null;
  const entity = source.entity === null ? undefined : article.entities[source.entity];
  const name = excerpt(entity?.name ?? source.resolved ?? article.text.slice(source.start, source.end));
  const role = entity?.role;
  return role ? `${name}, ${excerpt(article.text.slice(role.start, role.end))}` : name;
}
