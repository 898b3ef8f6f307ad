/** How language packs write their lists. */

/** The words of a text, split at white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The lines of a text, trimmed, without empty ones: phrases of several words. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
