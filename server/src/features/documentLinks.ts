/** Addresses in the text, and media that are named by their address, or whose address the text has elsewhere. Pure. */

import type { DocumentLink } from 'vscode-languageserver-types';
import type { Article, Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import { rangeOf } from './spans';

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”„«»‘’]+/giu;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
/** Marks that end a sentence rather than an address. */
const trailing = ".,;:!?'*_~…";
/** Shorter parts of an address are `co`, `ac` or a country. */
const shortestName = 3;
/** Parts of many addresses, the name of none. */
const nobodysName: ReadonlySet<string> = new Set(['www', 'com', 'org', 'net', 'web', 'news']);

/** An address in the text, and where it leads. */
interface Address extends Span {
  readonly target: string;
}

export function documentLinks({ document, article }: AnalyzedDocument): DocumentLink[] {
  const addresses = addressesIn(article.text);
  const link = (span: Span, target: string): DocumentLink => ({ range: rangeOf(document, span), target });
  const links = addresses.map((found) => link(found, found.target));
  const byName = targetsByName(addresses);
  const byStart = new Map(addresses.map(({ start, target }) => [start, target]));
  const seen = new Set<number>();
  for (const { medium, isNamed } of mediaOf(article)) {
    if (seen.has(medium.start)) continue;
    const words = article.text.slice(medium.start, medium.end);
    const isLinked = article.text.startsWith('](', medium.end);
    const target =
      (domain.test(words) ? targetOf(words) : null) ??
      (isLinked ? byStart.get(medium.end + 2) : undefined) ??
      (isNamed ? byName.get(nameForm(words)) : undefined);
    if (target === undefined) continue;
    seen.add(medium.start);
    links.push(link(medium, target));
  }
  return links;
}

/** Where statements came through or from; `isNamed` where the words may be the name of a medium. */
function* mediaOf({
  attributions,
}: Article): Generator<{ readonly medium: Span; readonly isNamed: boolean }> {
  for (const { via, source, sourceKind } of attributions) {
    if (via) yield { medium: via, isNamed: true };
    if (source) yield { medium: source, isNamed: sourceKind === 'media' };
  }
}

function addressesIn(text: string): readonly Address[] {
  return [...text.matchAll(address)].flatMap((match): Address[] => {
    const words = withoutTrailing(match[0]);
    const target = targetOf(words);
    return target === null ? [] : [{ start: match.index, end: match.index + words.length, target }];
  });
}

/** The first address of each site, by the parts of the site's name: a medium is named by one of them. */
function targetsByName(addresses: readonly Address[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { target } of addresses) {
    const labels = new URL(target).hostname.split('.').slice(0, -1);
    for (const label of labels) {
      const name = label.replaceAll('-', '').replace(/^the(?=.{3})/u, '');
      if (name.length < shortestName || nobodysName.has(name)) continue;
      if (!targets.has(name)) targets.set(name, target);
    }
  }
  return targets;
}

/** A medium's name as it stands in addresses: *harian Wartapagi* in `wartapagi.id`, *The Tidal Post* in `tidalpost.com`. */
function nameForm(words: string): string {
  return words
    .split(/\s+/u)
    .filter((word, at) => at > 0 || !/^the$/iu.test(word))
    .filter((word) => !/^\p{Ll}/u.test(word))
    .join('')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Only addresses of web pages: nothing in an article is to open anything else. */
function targetOf(words: string): string | null {
  const candidate = /^https?:/i.test(words) ? words : `https://${words}`;
  try {
    const { protocol, href } = new URL(candidate);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

function withoutTrailing(words: string): string {
  let end = words.length;
  let open = 0;
  for (const character of words) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = words[end - 1] ?? '';
    // A bracket that was opened before the address closes after it.
    if (last === ')' && open < 0) open++;
    else if (!trailing.includes(last)) break;
  }
  return words.slice(0, end);
}
