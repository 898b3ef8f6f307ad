/** Counts an article's capitalised words and pairs of them, so that a name can be told by its other mentions. */

/** So many words are looked for in the text itself; more are worth a table. */
const mostSearches = 40;

/** Built when it is first asked; most articles never ask. */
export class ArticleNames {
  private readonly text: string;
  private asked = false;
  private searches = 0;
  private readonly found = new Map<string, boolean>();
  private counts: Map<string, number> | null = null;
  private words: ReadonlySet<string> | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether anybody has asked since the last call: what was told then may change with any part of the article. */
  wasAsked(): boolean {
    const { asked } = this;
    this.asked = false;
    return asked;
  }

  /** How often the article has the word capitalised; `word` in lower case. */
  count(word: string): number {
    return this.table().get(word) ?? 0;
  }

  /** How often the article has the two words, both capitalised, one behind the other; both in lower case. */
  countPair(first: string, second: string): number {
    return this.table().get(`${first} ${second}`) ?? 0;
  }

  /** Whether the article has the word, just as it is written, on its own. */
  hasWord(word: string): boolean {
    this.asked = true;
    const known = this.found.get(word);
    if (known !== undefined) return known;
    const has = this.searches < mostSearches ? this.search(word) : this.wordSet().has(word);
    this.found.set(word, has);
    return has;
  }

  private search(word: string): boolean {
    this.searches++;
    for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, at + 1))
      if (!letter.test(this.text[at - 1] ?? ' ') && !letter.test(this.text[at + word.length] ?? ' '))
        return true;
    return false;
  }

  private wordSet(): ReadonlySet<string> {
    this.words ??= new Set(this.text.match(anyWord));
    return this.words;
  }

  private table(): Map<string, number> {
    this.asked = true;
    this.counts ??= countNames(this.text);
    return this.counts;
  }
}

const letter = /[\p{L}\p{M}]/u;
const anyWord = /[\p{L}\p{M}]+/gu;
const capitalisedWord = /(?<!\p{L})\p{Lu}[\p{L}\p{M}\d'’-]*/gu;

function countNames(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  let last = '';
  let lastEnd = -1;
  for (const match of text.matchAll(capitalisedWord)) {
    const word = match[0].toLowerCase();
    add(word);
    if (match.index === lastEnd + 1 && text[lastEnd] === ' ') add(`${last} ${word}`);
    last = word;
    lastEnd = match.index + match[0].length;
  }
  return counts;
}
