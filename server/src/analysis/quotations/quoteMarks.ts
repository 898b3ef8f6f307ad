/** Finds the quote marks of a stretch of text and says what each may be, judged by its glyph and what stands around it. */

import type { StructureData } from '../languages/schema/structureData';
import { endsStep, type Steps } from '../steps';

/** Marks of one family pair with each other, whatever the glyph: news copy opens with “ and closes with ". */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'whiteCorner';

/** What the characters on both sides of a mark say about it. */
export type MarkSetting =
  /** Space before, none after. */
  | 'opening'
  /** Space or punctuation after, none before. */
  | 'closing'
  /** Something on both sides: a lost blank. */
  | 'tight'
  /** Space on both sides. */
  | 'loose';

export interface QuoteMark {
  readonly start: number;
  /** One past the mark; a doubled single mark (`''`) is one mark of two characters. */
  readonly end: number;
  readonly family: MarkFamily;
  /** What the glyph alone says; null for straight marks. */
  readonly glyph: 'opening' | 'closing' | null;
  readonly setting: MarkSetting;
  /** How easily the mark is no quote mark at all but an apostrophe, a prime or an inch sign: 0 certainly, higher less so. */
  readonly apostropheCost: number;
}

type Direction = QuoteMark['glyph'];

const glyphs: ReadonlyMap<string, readonly [MarkFamily, Direction]> = new Map([
  ['"', ['double', null]],
  ['“', ['double', 'opening']],
  ['”', ['double', 'closing']],
  ['„', ['double', 'opening']],
  ['‟', ['double', 'opening']],
  ['″', ['double', null]],
  ['＂', ['double', null]],
  ["'", ['single', null]],
  ['‘', ['single', 'opening']],
  ['’', ['single', 'closing']],
  ['‚', ['single', 'opening']],
  ['‛', ['single', 'opening']],
  ['`', ['single', 'opening']],
  ['´', ['single', 'closing']],
  ['′', ['single', null]],
  ['＇', ['single', null]],
  ['«', ['guillemet', null]],
  ['»', ['guillemet', null]],
  ['‹', ['angle', null]],
  ['›', ['angle', null]],
  ['「', ['corner', 'opening']],
  ['」', ['corner', 'closing']],
  ['『', ['whiteCorner', 'opening']],
  ['』', ['whiteCorner', 'closing']],
]);

const anyMark = /["“”„‟″＂'‘’‚‛`´′＇«»‹›「」『』]/g;
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const space = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const openingBracket = /[([{<]/;
const dash = /[-‐‑–—―/]/;
const closingPunctuation = /[.,;:!?)\]}>…]/;
const vowelless = /[sxzSXZ]/;

/** No attribute of a mark-up tag is longer. */
const longestAttribute = 300;

/**
 * In steps. The quote marks of a text, in order. Apostrophes inside a word and the quotes of mark-up attributes are left out;
 * apostrophes at a word's edge are in, with what it costs to read them as apostrophes.
 */
export function* findQuoteMarks(text: string, data: StructureData): Steps<readonly QuoteMark[]> {
  const marks: QuoteMark[] = [];
  let from = 0;
  // Set each time: others may read their blocks between two steps.
  const next = (): RegExpExecArray | null => {
    anyMark.lastIndex = from;
    return anyMark.exec(text);
  };
  let seen = 0;
  for (let match = next(); match; match = next()) {
    if (endsStep(seen++)) yield undefined;
    from = match.index + match[0].length;
    if (text[match.index - 1] === '=') {
      const end = endOfAttribute(text, match.index);
      if (end !== null) {
        from = end;
        continue;
      }
    }
    const mark = readMark(text, match.index, data);
    if (!mark) continue;
    marks.push(mark);
    from = mark.end;
  }
  return marks;
}

/** One past the attribute value (`id="…"`) that opens at `start`, or null where it does not close. */
function endOfAttribute(text: string, start: number): number | null {
  const close = text.slice(start + 1, start + longestAttribute).indexOf(text[start] ?? '');
  return close < 0 ? null : start + close + 2;
}

function readMark(text: string, start: number, data: StructureData): QuoteMark | null {
  const character = text[start] ?? '';
  const [family, glyph] = glyphs.get(character) ?? ['double', null];
  if (family !== 'single') {
    const end = start + 1;
    const apostropheCost = isInchSign(text, start) ? 2 : Infinity;
    return { start, end, family, glyph, setting: settingOf(text, start, end, data), apostropheCost };
  }
  if (text[start + 1] === character && text[start + 2] !== character) {
    const end = start + 2;
    return {
      start,
      end,
      family: 'double',
      glyph,
      setting: settingOf(text, start, end, data),
      apostropheCost: Infinity,
    };
  }
  const before = text[start - 1] ?? ' ';
  const after = text[start + 1] ?? ' ';
  if (letterOrDigit.test(before) && letterOrDigit.test(after)) return null;
  const end = start + 1;
  const apostropheCost = costOfApostrophe(text, start, data.elisions);
  return { start, end, family, glyph, setting: settingOf(text, start, end, data), apostropheCost };
}

/** What a single mark at a word's edge costs as an apostrophe. */
function costOfApostrophe(text: string, at: number, elisions: ReadonlySet<string>): number {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\d/.test(after)) return /\d\d?s\b/.test(text.slice(at + 1, at + 4)) ? 0 : 3;
  if (/\d/.test(before)) return 0.5;
  if (letterOrDigit.test(after)) {
    const word = /^[\p{L}]+/u.exec(text.slice(at + 1, at + 9))?.[0] ?? '';
    if (!elisions.has(word.toLowerCase())) return 5;
    return isSingle(text[at + 1 + word.length]) ? 0 : 0.5;
  }
  if (isSingle(text[at - 2]) && elisions.has(before.toLowerCase())) return 0;
  if (vowelless.test(before)) return 1;
  if (letterOrDigit.test(before)) return before === 'n' ? 1.5 : 3;
  return 6;
}

/** Whether a character is a single mark, as both are in *rock 'n' roll*. */
const isSingle = (character: string | undefined): boolean => glyphs.get(character ?? '')?.[0] === 'single';

/** Five feet 10" tall: a straight double mark right behind a digit may be no quote mark. */
function isInchSign(text: string, at: number): boolean {
  return (text[at] === '"' || text[at] === '″') && /\d/.test(text[at - 1] ?? '');
}

/** A verb that tags the quotation before it, right behind the mark: *“Siap, ”kata Rudi*. */
function isBeforeTag(text: string, end: number, data: StructureData): boolean {
  return data.tagVerbs.has(/^\p{Ll}+/u.exec(text.slice(end, end + 16))?.[0] ?? '');
}

function settingOf(text: string, start: number, end: number, data: StructureData): MarkSetting {
  let left = start - 1;
  while (left >= 0 && glyphs.has(text[left] ?? '') && start - left < 4) left--;
  let right = end;
  while (right < text.length && glyphs.has(text[right] ?? '') && right - end < 3) right++;
  const before = text[left] ?? ' ';
  const after = text[right] ?? ' ';
  const looseBefore = space.test(before) || openingBracket.test(before);
  const looseAfter = space.test(after) || (closingPunctuation.test(after) && !(looseBefore && after === '…'));
  // Copy that went through a converter has *siap, "kata Rudi* and *pergi ."Kami*.
  const lostBefore = looseBefore && /[,.?!]\s$/.test(text.slice(Math.max(0, start - 2), start));
  if (lostBefore && isBeforeTag(text, end, data)) return 'loose';
  if (looseAfter && /\s[.?!]$/.test(text.slice(Math.max(0, start - 2), start))) return 'loose';
  if (looseBefore) return looseAfter ? 'loose' : 'opening';
  if (looseAfter || (dash.test(after) && !dash.test(before))) return 'closing';
  return dash.test(before) ? 'opening' : 'tight';
}
