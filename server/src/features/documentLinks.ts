/** Addresses in the text, and media that are named by their address (*dikutip dari example.com*). Pure. */

import type { DocumentLink } from 'vscode-languageserver-types';
import type { AnalyzedDocument } from '../documents/readings';
import { rangeOf } from './spans';

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”„«»‘’]+/giu;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
/** Marks that end a sentence rather than an address. */
const trailing = ".,;:!?'*_~…";

export function documentLinks({ document, article }: AnalyzedDocument): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const match of article.text.matchAll(address)) {
    const words = withoutTrailing(match[0]);
    const target = targetOf(words);
    const span = { start: match.index, end: match.index + words.length };
    if (target !== null) links.push({ range: rangeOf(document, span), target });
  }
  const seen = new Set<number>();
  const media = article.attributions.flatMap(({ via, source }) => [via, source]);
  for (const medium of media) {
    if (!medium || seen.has(medium.start)) continue;
    seen.add(medium.start);
    const words = article.text.slice(medium.start, medium.end);
    const target = domain.test(words) ? targetOf(words) : null;
    if (target !== null) links.push({ range: rangeOf(document, medium), target });
  }
  return links;
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
