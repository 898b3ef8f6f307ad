/** A text made ready for looking spans up in it. */

import { splitWords, type WordRow } from './words';

/** A text that spans are looked for in; made once for many spans. */
export interface AnchorText {
  readonly text: string;
  readonly words: WordRow;
  /** Where each word form stands in `words`, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Reads a text for looking up many spans in it. Linear. */
export function readAnchorText(text: string): AnchorText {
  const words = splitWords(text);
  const places = new Map<string, number[]>();
  words.forms.forEach((form, at) => {
    const list = places.get(form);
    if (list) list.push(at);
    else places.set(form, [at]);
  });
  return { text, words, places };
}
