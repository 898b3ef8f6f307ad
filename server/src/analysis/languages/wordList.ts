/** Helpers for writing word lists in language packs. */

/** The words of a list that white space separates. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The words of a list that white space separates, as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

/** The phrases of a list, one a line. */
export const phrases = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
