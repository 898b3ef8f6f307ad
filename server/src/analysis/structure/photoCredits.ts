/** Finds photo credits: *(Foto: Sari Wijaya)*, *ANTARA FOTO/Sari Wijaya*, *(AP Photo/Sari Wijaya)*, *(EPA)*. */

import type { Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { endsStep, runToEnd, type Steps } from '../steps';

const bracket = /\(([^()]{2,90})\)/gu;
const slashed =
  /(?<![\p{L}\d/.])((?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}.]*)\/(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)?)(?!\s?[\p{Ll}\d/])/gu;
const slashBeforeCapital = /\/\p{Lu}/u;
const mayHoldCredit = /\/\p{Lu}|\((?:[\p{L}\s]{2,30}[:/]|\p{Lu}{2,8}\)|[\p{L}.\s]{3,30}\))/u;

/** Photo credits in a line, ordered and disjoint, brackets included. Cost is linear. */
export function findPhotoCredits(line: string, data: StructureData): readonly Span[] {
  return runToEnd(findPhotoCreditsInSteps(line, data));
}

/** The same, in steps. */
export function* findPhotoCreditsInSteps(line: string, data: StructureData): Steps<readonly Span[]> {
  const hasSlash = slashBeforeCapital.test(line);
  if (!(hasSlash || line.includes('(')) || !mayHoldCredit.test(line)) return [];
  const brackets: Span[] = [];
  let seen = 0;
  for (const match of line.matchAll(bracket)) {
    if (endsStep(seen++)) yield undefined;
    const end = match.index + match[0].length;
    if (isCredit(match[1] ?? '', data) && standsApart(line, match.index, end))
      brackets.push({ start: match.index, end });
  }
  if (!hasSlash) return brackets;
  const bare: Span[] = [];
  let around = 0;
  for (const match of line.matchAll(slashed)) {
    if (endsStep(seen++)) yield undefined;
    const end = match.index + match[0].length;
    while ((brackets[around]?.end ?? Infinity) <= match.index) around++;
    if ((brackets[around]?.start ?? Infinity) < end) continue;
    const source = match[1] ?? '';
    if (endsWithSource(source.toLowerCase(), data))
      bare.push({ start: sourceStart(source, match.index, data), end });
  }
  return [...brackets, ...bare].sort((a, b) => a.start - b.start);
}

/** In running text a bracket is an acronym: *told the Associated Press (AP)*. A credit follows a sentence or ends the line. */
function standsApart(line: string, start: number, end: number): boolean {
  return (
    /[.!?"”]\s*$/.test(line.slice(Math.max(0, start - 4), start)) || /^[.\s]*$/.test(line.slice(end, end + 4))
  );
}

/** Whether what stands in brackets is a credit: a source alone, before a slash, or a label with a colon. */
function isCredit(inner: string, data: StructureData): boolean {
  const text = inner.toLowerCase().trim();
  if (data.photoSources.has(text)) return true;
  const source = /^[^/:]+(?=[/:])/.exec(text)?.[0].trimEnd();
  if (source !== undefined && (data.photoSources.has(source) || data.photoLabels.has(source))) return true;
  const [first = ''] = text.split(/[\s:]/, 1);
  return data.photoLabels.has(first.replace(/\.$/, ''));
}

function endsWithSource(source: string, data: StructureData): boolean {
  const words = source.split(/\s+/);
  return words.some((_, at) => data.photoSources.has(words.slice(at).join(' ')));
}

/** Where the source's own words begin among the capitalised words before the slash. */
function sourceStart(source: string, start: number, data: StructureData): number {
  const words = source.split(/\s/);
  let offset = 0;
  for (let at = 0; at < words.length; at++) {
    if (data.photoSources.has(words.slice(at).join(' ').toLowerCase())) return start + offset;
    offset += (words[at]?.length ?? 0) + 1;
  }
  return start;
}
