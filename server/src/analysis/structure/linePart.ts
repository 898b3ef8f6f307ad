/** A part of a line, or all of it: what becomes a block once its place in the article is known. */

import type { BlockKind, Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { datelineLength } from './dateline';
import { isTitleCase } from './titleCase';

/** Where a line is cut; offsets count from the line's start. */
export interface Cut extends Span {
  /** Null where only its place in the article tells. */
  readonly kind: BlockKind | null;
  /** Whether the line was taken apart. */
  readonly cut: boolean;
}

/** Most words of a subheading: of a line of its own, and of a part of a line. */
const longestSubheading = { whole: 12, cut: 6 } as const;

/** A line in title case: fewer words may be a list of names, more are a paragraph. */
const fewestTitleWords = 6;
const longestTitle = { words: 30, characters: 250 } as const;
const titleShare = 0.9;

/** The same object as long as its line's words are the same, so that what is known of it can be kept by it. */
export class LinePart implements Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind | null;
  readonly cut: boolean;
  readonly text: string;
  /** Whether it is marked up as a heading. */
  readonly isTitle: boolean;
  private readonly data: StructureData;
  private readonly datelines: (number | undefined)[] = [];
  private look: 'subheading' | 'title' | 'text' | null = null;

  constructor(line: string, { start, end, kind, cut }: Cut, data: StructureData, isTitle = false) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.cut = cut;
    this.text = line.slice(start, end);
    this.isTitle = isTitle;
    this.data = data;
  }

  /**
   * Length of the dateline it opens with, or 0.
   * @param opensBody whether it is the first paragraph
   */
  datelineLength(opensBody: boolean): number {
    return (this.datelines[opensBody ? 1 : 0] ??= datelineLength(this.text, opensBody, this.data));
  }

  /** What it looks like where no cue tells its kind: `title` is a subheading if it stands inside the body. */
  get looksLike(): 'subheading' | 'title' | 'text' {
    this.look ??= lookOf(this.text, this.cut, this.data);
    return this.look;
  }
}

function lookOf(text: string, cut: boolean, data: StructureData): 'subheading' | 'title' | 'text' {
  if (/^[\p{Lu} ]{3,30}[.:]?$/u.test(text)) return 'subheading';
  if (isCapitalised(text, data)) return 'subheading';
  const ends = /[.!"”’')\]:;,…?]$/.test(text);
  const most = cut ? longestSubheading.cut : longestSubheading.whole;
  const short = text.length <= 120 && text.split(/\s+/, most + 1).length <= most;
  return !ends && short && /^[\p{Lu}\d"“]/u.test(text) ? 'title' : 'text';
}

/** Whether a line is one sentence in title case, whatever it ends in: the headline of another article. */
function isCapitalised(text: string, data: StructureData): boolean {
  if (text.length > longestTitle.characters) return false;
  const words = text.split(/\s+/);
  if (words.length < fewestTitleWords || words.length > longestTitle.words) return false;
  return !/[.!?]["”’']?\s/u.test(text) && isTitleCase(words, data, titleShare);
}
