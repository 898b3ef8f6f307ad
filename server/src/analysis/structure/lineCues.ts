/** Tells a line's kind from its own words: bylines, captions, related links, list items and boilerplate. */

import type { BlockKind } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { openerAt } from './lineOpeners';
import { findPhotoCredits } from './photoCredits';

const listMarker = /^(?:[-•*·▪►]\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+)(?=\S)/;
const timeStamp = /\b\d{1,2}[:.]\d{2}\b/;
const year = /\b(?:19|20)\d{2}\b/;
const endsLikeSentence = /[.!?]["”’']?$/;
/** A dateline that lost the paragraph behind it: *Jakarta -*. */
const loneDateline = /^\p{Lu}[\p{L} .,]{2,40}\s(?:-|–|—|--)$/u;
const endsInDash = /[-–—]$/;
/** What stands between names, places and dates of a byline: *By Ann Lee | 4 March 2025*. */
const bylineSeparator = /^[|•·/–—-]$/u;
/** No line that is a byline or a caption has more characters. */
const longestByline = 120;
/** Names of reporters and editors in brackets run longer. */
const longestCredits = 300;
const longestCaption = 320;

/** The kind of a line, or null where only its place in the article can tell. */
export function kindByCue(line: string, data: StructureData): BlockKind | null {
  const opener = openerAt(line, 0, data);
  if (opener && (opener.kind !== 'byline' || isByline(line, opener.end, data))) return opener.kind;
  if (line.length <= longestByline && timeStamp.test(line) && year.test(line) && !endsLikeSentence.test(line))
    return 'byline';
  if (endsInDash.test(line) && loneDateline.test(line)) return 'byline';
  if (line.length <= longestCaption && isCaption(line, data)) return 'caption';
  return listMarker.test(line) ? 'listItem' : null;
}

/** Behind *By* stand names to the end of the line; behind a label with a colon, whatever the outlet puts there. */
export function isByline(line: string, namesFrom: number, data: StructureData): boolean {
  if (line[namesFrom - 1] === ':') return true;
  if (line.length - namesFrom > longestCredits) return false;
  const names = line.slice(namesFrom).trim().split(/\s+/);
  return names.every(
    (name) => /^[(@]?[\p{Lu}\d]/u.test(name) || bylineSeparator.test(name) || data.titleSmallWords.has(name),
  );
}

function isCaption(line: string, data: StructureData): boolean {
  const credits = findPhotoCredits(line, data);
  const last = credits[credits.length - 1];
  return last !== undefined && line.slice(last.end).replace(/[.\s]/g, '') === '';
}
