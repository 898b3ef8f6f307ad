/** A statement with who said it, as plain text to paste. Pure. */

import type { Range } from 'vscode-languageserver-types';
import type { AnalyzedDocument } from '../documents/readings';
import { attributionsAt } from './look';
import { withoutControls } from '../hostileText';
import { contentOf, nameOf } from './speakers';
import { hull, rangeOf } from './spans';

/** The innermost statement at an offset; null where there is none. */
export function quotationAt(
  { document, article }: AnalyzedDocument,
  offset: number,
): { readonly text: string; readonly range: Range } | null {
  const attribution = article.attributions[attributionsAt(article, offset)[0] ?? -1];
  if (!attribution) return null;
  const { via } = attribution;
  const medium = via && withoutControls(article.text.slice(via.start, via.end));
  const speaker = nameOf(attribution, article);
  const credit = [speaker, medium && `(${medium})`].filter((part) => part !== null).join(' ');
  const content = withoutControls(contentOf(attribution, article));
  const text = credit === '' ? content : `${content} — ${credit}`;
  return { text, range: rangeOf(document, hull(attribution.content)) };
}
