/** Tells a line's kind from its own words: bylines, captions, related links, list items and boilerplate. */

import type { BlockKind } from '../article';
import type { StructureData } from '../languages/schema/structureData';

const listMarker = /^(?:[-•*·▪►]\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+)(?=\S)/;
const timeStamp = /\b\d{1,2}[:.]\d{2}\b/;
const year = /\b(?:19|20)\d{2}\b/;
const endsLikeSentence = /[.!?]["”’']?$/;
const credit =
  /\((?:[^()]*\/)?(?:[Ff]oto|[Pp]hoto|[Ii]mage|Getty|REUTERS|Reuters|AFP|AP|EPA|ANTARA|Antara|Dok|dok)[^()]*\)\.?$|\(\p{Lu}{2,5}\)$/u;
const creditAlone = /^(?:ANTARA FOTO|REUTERS|AP Photo|Getty Images|AFP|EPA|dok\.|Dok\.)[\p{L} ./-]*$/u;

/** The kind of a line, or null where only its place in the article can tell. */
export function kindByCue(line: string, data: StructureData): BlockKind | null {
  const byOpener = kindByOpener(line, data);
  if (byOpener) return byOpener;
  const words = line.split(/\s+/, 40).length;
  if (words <= 14 && timeStamp.test(line) && year.test(line) && !endsLikeSentence.test(line)) return 'byline';
  if (words < 40 && (credit.test(line) || creditAlone.test(line))) return 'caption';
  if (listMarker.test(line)) return 'listItem';
  return null;
}

function kindByOpener(line: string, data: StructureData): BlockKind | null {
  const start = line.slice(0, 60).toLowerCase().split(/\s+/);
  for (const { kind, words, then } of data.lineOpeners) {
    const last = words.length - 1;
    if (!words.every((word, at) => start[at] === word || (at === last && start[at] === `${word}:`))) continue;
    const rest = line.toLowerCase().split(/\s+/, words.length + 2);
    const colon = rest[last]?.endsWith(':') === true || rest[last + 1]?.startsWith(':') === true;
    if (then === 'colon' && !colon) continue;
    if (then === 'end' && rest.length > words.length) continue;
    if (kind === 'byline' && !colon && line.split(/\s+/, 12).length > 10) continue;
    return kind;
  }
  return null;
}
