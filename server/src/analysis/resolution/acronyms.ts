/** Ties an acronym in brackets to the words it stands for: *Asosiasi Modal Ventura … (Amvesindo)*, *Menteri Ketenagakerjaan (Menaker)*. */

/** Beginning of an acronym that must be that of the name's first word, where the name stands elsewhere without it. */
const sharedBeginning = 3;

/**
 * Where the words that an acronym stands for begin.
 * @param words words before the bracket, in look-up form
 * @param opensName whether the word at an index opens an institution's name and so belongs to it
 * @returns index into `words`, or -1 where the letters do not fit
 */
export function expansionStart(
  acronym: string,
  words: readonly string[],
  opensName: (at: number) => boolean,
): number {
  let best = -1;
  let bestScore = 0;
  for (let at = 0; at < words.length; at++) {
    const score = sharedPrefix(acronym, words[at] ?? '');
    if (score > bestScore && isSpelledBy(acronym, words, at)) {
      best = at;
      bestScore = score;
    }
  }
  while (best > 0 && opensName(best - 1)) best--;
  return best;
}

function sharedPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length++;
  return length;
}

/** Whether the letters occur in order in the words from `first` on. */
function isSpelledBy(acronym: string, words: readonly string[], first: number): boolean {
  let letter = 0;
  for (let at = first; at < words.length; at++) {
    for (const character of words[at] ?? '') if (character === acronym[letter]) letter++;
  }
  return letter === acronym.length;
}

/** Whether a word can be the syllabic acronym of a name though the article never says so: *Kementan*, *Kementerian Pertanian*. */
export function abbreviates(word: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length < 2 || first.startsWith(word) || sharedPrefix(word, first) < sharedBeginning) return false;
  return isSpelledBy(word, words, 0);
}
