/** Who could stand behind a statement: the named sources of an article, and how to attribute to them. */

import type { Article, Span } from '../analysis/article';
import { detached } from '../analysis/detached';
import { packFor } from '../analysis/languages';
import type { Fix, RelatedSpan } from './rule';

/** A named source at one place. */
export interface NamedSource extends Span {
  readonly name: string;
}

const known = new WeakMap<Article, readonly NamedSource[]>();

/** Places where a named source is given, by start; built once an article. */
export function namedSources(article: Article): readonly NamedSource[] {
  const found = known.get(article);
  if (found) return found;
  const sources: NamedSource[] = [];
  for (const { source, sourceKind, negated } of article.attributions) {
    const isNamed = sourceKind === 'person' || sourceKind === 'organization' || sourceKind === 'document';
    if (!source || !isNamed || negated) continue;
    const name = source.resolved ?? detached(article.text.slice(source.start, source.end));
    sources.push({ start: source.start, end: source.end, name });
  }
  sources.sort((a, b) => a.start - b.start);
  known.set(article, sources);
  return sources;
}

/** How many sources one looks back over for another name: one beyond them is no candidate any more. */
export const candidateReach = 8;

/** Up to `count` different sources named before `offset`, the nearest first; a look-up in logarithmic time. */
export function sourcesBefore(article: Article, offset: number, count: number): readonly NamedSource[] {
  const sources = namedSources(article);
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sources[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const nearest: NamedSource[] = [];
  for (let at = low - 1; at >= Math.max(0, low - candidateReach) && nearest.length < count; at--) {
    const source = sources[at];
    if (source && !nearest.some(({ name }) => name === source.name)) nearest.push(source);
  }
  return nearest;
}

/** The nearest source before a finding, as a place to look at. */
export function relatedSource(article: Article, offset: number): readonly RelatedSpan[] {
  return sourcesBefore(article, offset, 1).map(({ start, end, name }): RelatedSpan => ({
    start,
    end,
    message: ({ rules }) => rules.common.nearestSource(name),
  }));
}

/** Offers to attribute the sentence to each of the last two sources named before it. */
export function attributionFixes(article: Article, sentence: Span): readonly Fix[] {
  const phrase = packFor(article.language)?.sourcing.attributionPhrase;
  const at = endOfWords(article.text, sentence);
  if (phrase === undefined || at === null) return [];
  return sourcesBefore(article, sentence.start, 2)
    .filter(({ start, end, name }) => name.length > end - start || /^\p{Lu}/u.test(name))
    .map(({ name }): Fix => ({
      title: ({ rules }) => rules.common.attributeTo(name),
      edits: [{ start: at, end: at, newText: phrase.replace('{name}', () => name) }],
      certain: false,
    }));
}

/** Where a phrase can be added to a sentence: before its full stop. Null where it does not end in one. */
function endOfWords(text: string, { start, end }: Span): number | null {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return text[at - 1] === '.' ? at - 1 : null;
}
