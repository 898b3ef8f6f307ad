/** Finds the dateline a first paragraph opens with: *JAKARTA, KOMPAS.com —*, *WASHINGTON (AP) -*, *Seoul:*. */

import type { StructureData } from '../languages/schema/structureData';

/** How far into a paragraph a dateline may reach. */
const reach = 80;
/** All datelines but those with a colon have one: most paragraphs are done with after looking for it. */
const anyDash = /[-–—―]/;
/** A dash with a blank on at least one side, or a long one. */
const separator = /\s(?:-|–|—|―|--)\s|\s?(?:--|—|―)\s?/g;
const glued = /^(\p{Lu}[\p{L} ]*), (\p{Lu}[\p{L} .]*)-(?=\p{Lu})/u;
const part = /^(?:[\p{Lu}\d@][\p{L}\p{M}\d.'’-]*|[a-z][a-z\d]*\.(?:id|com|co\.id)|dan|de|del|la|and|of|\/)$/u;
const place = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}:\s+(?=[\p{Lu}"“])/u;
const outletThenPlace = /^\S*\.(?:CO\.ID|COM|ID|com|id)\s+[-–—]{1,2}\s+\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}\.\s/u;
/** Without a comma, bracket, address or capitals throughout, a place has at most this many words. */
const plainPlace = 3;

/**
 * Length of the dateline that `paragraph` opens with, separator included, or 0.
 * @param opensBody whether it is the first paragraph: only there a place may stand with a colon, or in lower case
 */
export function datelineLength(paragraph: string, opensBody: boolean, data: StructureData): number {
  const head = paragraph.slice(0, reach);
  if (!anyDash.test(head)) return lengthOfPlace(head, opensBody);
  const outlet = outletThenPlace.exec(head);
  if (outlet) return outlet[0].trimEnd().length;
  const match = glued.exec(head);
  if (match && data.photoSources.has((match[2] ?? '').toLowerCase())) return match[0].length;
  separator.lastIndex = 0;
  const dash = separator.exec(head);
  if (dash && isPlaceAndOutlet(head.slice(0, dash.index), opensBody))
    return (head.slice(0, dash.index) + dash[0]).trimEnd().length;
  return lengthOfPlace(head, opensBody);
}

const lengthOfPlace = (head: string, opensBody: boolean): number =>
  opensBody ? (place.exec(head)?.[0].trimEnd().length ?? 0) : 0;

function isPlaceAndOutlet(before: string, opensBody: boolean): boolean {
  if (before === '') return false;
  const parts = before.replace(/[(),]/g, ' ').trim().split(/\s+/);
  if (parts.length > 9 || !parts.every((word) => part.test(word))) return false;
  const isMarked = /[,(]|\.\p{L}/u.test(before) || before === before.toUpperCase();
  return isMarked || (opensBody && parts.length <= plainPlace);
}
