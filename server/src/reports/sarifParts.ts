/** What every SARIF 2.1.0 log of ours is made of (OASIS, 2020). */

import type { Location, Region } from 'sarif';
import type { Span } from '../analysis/article';
import type { LinePlace } from './textLines';

export const sarifSchema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Where a span stands in a file. */
export function sarifLocation(span: Span, path: string, placeOf: (offset: number) => LinePlace): Location {
  return {
    physicalLocation: { artifactLocation: { uri: sarifUri(path) }, region: sarifRegion(span, placeOf) },
  };
}

export function sarifRegion({ start, end }: Span, placeOf: (offset: number) => LinePlace): Region {
  const from = placeOf(start);
  const to = placeOf(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** Text in a message, where words in brackets with an address in parentheses after them would be a link. */
export function sarifText(text: string): string {
  const [first = '', ...others] = text.split('[');
  let opensLink = false;
  const escaped = others.reverse().map((rest) => {
    const close = rest.indexOf(']');
    // A bracket inside brackets goes with the ones around it.
    if (close >= 0) opensLink = rest[close + 1] === '(';
    return (opensLink ? '\\[' : '[') + rest;
  });
  return first + escaped.reverse().join('');
}

/** A relative reference for a relative path, a `file:` URI for an absolute one. */
export function sarifUri(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(slashed))
    return `file:///${slashed.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  if (slashed.startsWith('/')) return `file://${encoded}`;
  return encoded.replace(/^\.\//, '');
}
