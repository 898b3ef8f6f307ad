/** Finds the dateline a first paragraph opens with: *JAKARTA, KOMPAS.com —*, *WASHINGTON (AP) -*, *Seoul:*. */

/** How far into a paragraph a dateline may reach. */
const reach = 80;
/** Capitalised words, domains, brackets, dates and commas, then a dash with a blank on a side. */
const separator = /\s(?:-|–|—|―|--)\s|\s?(?:--|—)\s?|\.\s-\s|(?<=[a-z])-(?=[A-Z])/g;
const part =
  /^(?:[\p{Lu}\d@][\p{L}\p{M}\d.'’-]*|\(?[\p{Lu}][\p{L}\d ./]*\)?|[a-z]+\.(?:id|com|co\.id)|dan|de|and|of|\/)$/u;
const place = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}:\s+(?=[\p{Lu}"“])/u;
const outletThenPlace = /^\S*\.(?:CO\.ID|COM|ID|com|id)\s+[-–—]{1,2}\s+\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}\.\s/u;

/**
 * Length of the dateline that `paragraph` opens with, separator included, or 0.
 * @param allowColon whether a place with a colon counts, as it does at the start of the body only
 */
export function datelineLength(paragraph: string, allowColon: boolean): number {
  const head = paragraph.slice(0, reach);
  const outlet = outletThenPlace.exec(head);
  if (outlet) return outlet[0].trimEnd().length;
  separator.lastIndex = 0;
  for (let match = separator.exec(head); match; match = separator.exec(head)) {
    const before = head.slice(0, match.index);
    if (before !== '' && isPlaceAndOutlet(before)) return (before + match[0]).trimEnd().length;
  }
  if (!allowColon) return 0;
  return place.exec(head)?.[0].trimEnd().length ?? 0;
}

function isPlaceAndOutlet(before: string): boolean {
  const parts = before.replace(/[(),]/g, ' ').trim().split(/\s+/);
  return parts.length <= 9 && parts.every((word) => part.test(word));
}
