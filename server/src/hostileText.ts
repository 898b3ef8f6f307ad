/** Text of articles and checkers. It is hostile: whatever stands in it is shown as it is and does nothing. */

/** Longest stretch of article text that is quoted, in UTF-16 code units. */
const longestExcerpt = 120;

// Marks that turn the direction of writing around, and other invisible controls, could make a text read as another.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;
const blank = /[\p{Cc}\s]+/gu;
const punctuation = /[!-/:-@[-`{-~]/g;

/** Article text on one line, without control characters and marks that turn the direction of writing. */
export function withoutControls(text: string): string {
  return text.replace(invisible, '').replace(blank, ' ').trim();
}

/** One line of article text without control characters, shortened. */
export function excerpt(text: string, longest = longestExcerpt): string {
  // What is cut off is not worth reading first.
  const line = withoutControls(text.slice(0, longest * 2));
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Text that Markdown shows letter for letter: every ASCII punctuation mark is escaped, so nothing becomes a link, HTML or code. */
export function escapeMarkdown(text: string): string {
  return text.replace(punctuation, '\\$&');
}

const active = /[\\`*_{}[\]<>#|!~&$@^=-]|:(?=\S)/g;

/**
 * The same for text inside a line, with no more escapes than that takes, for Markdown that is read as it is written: not for
 * the beginning of a line, where a full stop makes a list.
 */
export function escapeInlineMarkdown(text: string): string {
  return text.replace(active, '\\$&').replace(/www\./gi, (words) => `${words.slice(0, 3)}\\.`);
}
