/** Addresses of searches on the web, from the templates in the settings. Pure. */

/** A place to search: its name for the user, and an address with `{query}` in it. */
export interface SearchPlace {
  readonly name: string;
  readonly template: string;
}

/** The places that a value of the setting `onRecord.lookUp` names; whatever is no http address with `{query}` is left out. */
export function searchPlaces(setting: unknown): readonly SearchPlace[] {
  if (typeof setting !== 'object' || setting === null) return [];
  return Object.entries(setting)
    .filter((entry): entry is [string, string] => isTemplate(entry[1]))
    .map(([name, template]) => ({ name, template }));
}

function isTemplate(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^https?:\/\//i.test(value) &&
    value.includes('{query}') &&
    URL.canParse(value)
  );
}

/** More than search engines take; cut at a word. */
const longestSearch = 250;

/** Text made fit for a search box: one line, without the quotation marks around it, not too long. */
export function searchWords(text: string): string {
  const line = text
    .split(/\s/u)
    .filter(Boolean)
    .join(' ')
    .replace(/^["“”„«‘']|["“”»’']$/gu, '');
  if (line.length <= longestSearch) return line;
  const lastBlank = line.lastIndexOf(' ', longestSearch);
  return line.slice(0, lastBlank > 0 ? lastBlank : longestSearch);
}

/** The address of a search, the words percent-encoded. Words that hold a placeholder are searched for as they are. */
export function searchAddress(template: string, words: string, language: string): string {
  const values: Readonly<Record<string, string>> = { query: words, language };
  return template.replace(/\{(query|language)\}/gu, (_, name: string) =>
    // Half of a surrogate pair cannot be encoded.
    encodeURIComponent((values[name] ?? '').replace(/[\ud800-\udfff]/gu, '\ufffd')),
  );
}
