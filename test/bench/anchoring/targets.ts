/** Spans that checkers mark, of several kinds, to be followed through edits. */

import type { Draft, Random, Target } from './drafts';

/** Kinds of span, and how they are found in a sentence; the last two are what a hand on a mouse may mark as well. */
const patterns: Readonly<Record<string, RegExp>> = {
  quotation: /[“"][^“”"]{8,}[”"]/gu,
  number: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])(?: \p{L}+)?/gu,
  // What follows a word that brings in a statement, to the end of the sentence or the next comma.
  statement:
    /(?<=\b(?:that|bahwa|said|mengatakan|if|karena|because|yang|which|who) )(?:[^,.?!“”"]|(?<=\d)[.,](?=\d)){15,}/gu,
  name: /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)*/gu,
  word: /(?<= )\p{Ll}{4,}(?= )/gu,
};

/** The names of all kinds of span. */
export const spanKinds = ['sentence', ...Object.keys(patterns), 'five words'] as const;

/** @returns up to `count` spans of each kind, chosen by `random`; the same one never twice */
export function targetsOf(draft: Draft, count: number, random: Random): readonly Target[] {
  const byKind = new Map<string, Target[]>(spanKinds.map((kind) => [kind, []]));
  draft.paragraphs.forEach((sentences, paragraph) =>
    sentences.forEach((text, sentence) => {
      const add = (kind: string, start: number, end: number): void => {
        byKind.get(kind)?.push({ kind, paragraph, sentence, span: { start, end } });
      };
      if (text.length < 20) return;
      add('sentence', 0, text.length);
      for (const [kind, pattern] of Object.entries(patterns))
        for (const { index, 0: words } of text.matchAll(pattern)) add(kind, index, index + words.length);
      const words = [...text.matchAll(/\S+/g)];
      const from = words[Math.floor(words.length / 3)];
      const to = words[Math.floor(words.length / 3) + 4];
      if (from && to) add('five words', from.index, to.index + to[0].length);
    }),
  );
  return [...byKind.values()].flatMap((targets) => sample(targets, count, random));
}

function sample<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...list];
  const chosen: T[] = [];
  while (left.length > 0 && chosen.length < count)
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  return chosen;
}
