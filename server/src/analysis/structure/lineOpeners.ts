/** Looks up the words by which lines of some kind begin: *Baca juga:*, *Read more*, *Editor:*. */

import type { LineOpener, StructureData } from '../languages/schema/structureData';

export interface FoundOpener {
  readonly kind: LineOpener['kind'];
  /** One past the opener's words and the colon behind them. */
  readonly end: number;
}

/** Openers by their first word, so that nearly every line is done with after one look-up. */
const indexes = new WeakMap<StructureData, ReadonlyMap<string, readonly LineOpener[]>>();

/** The opener that stands at `start` in a line, the longest where several do, or null. */
export function openerAt(line: string, start: number, data: StructureData): FoundOpener | null {
  const first = wordFrom(line, start);
  const candidates = indexOf(data).get(first.word);
  if (!candidates) return null;
  for (const { kind, words, then } of candidates) {
    let end = first.end;
    const matches = words.every((word, at) => {
      const found = at === 0 ? first : wordFrom(line, end);
      end = found.end;
      return found.word === word;
    });
    if (!matches) continue;
    const colon = /^\s*[:：]/.exec(line.slice(end, end + 4))?.[0].length ?? 0;
    if (then === 'colon' && colon === 0) continue;
    if (then === 'end' && line.slice(end + colon).trim() !== '') continue;
    return { kind, end: end + colon };
  }
  return null;
}

function indexOf(data: StructureData): ReadonlyMap<string, readonly LineOpener[]> {
  let index = indexes.get(data);
  if (!index) {
    const byWord = new Map<string, LineOpener[]>();
    const longestFirst = [...data.lineOpeners].sort((a, b) => b.words.length - a.words.length);
    for (const opener of longestFirst) {
      const first = opener.words[0] ?? '';
      const list = byWord.get(first) ?? [];
      list.push(opener);
      byWord.set(first, list);
    }
    index = byWord;
    indexes.set(data, index);
  }
  return index;
}

// No opener has a word as long as this: what is cut off would not make it one.
const word = /\s*([\p{L}\p{N}'’&©@.-]{1,64})/uy;

/** The word at `start`, after white space, in lower case and without a full stop at its end. */
function wordFrom(line: string, start: number): { readonly word: string; readonly end: number } {
  word.lastIndex = start;
  const match = word.exec(line);
  if (!match) return { word: '', end: start };
  return { word: (match[1] ?? '').toLowerCase().replace(/[.:]$/, ''), end: start + match[0].length };
}
