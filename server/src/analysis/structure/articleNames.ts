/** Counts an article's capitalised words and pairs of them, so that a name can be told by its other mentions. */

/** Built when it is first asked; most articles never ask. */
export class ArticleNames {
  private readonly text: string;
  private counts: Map<string, number> | null = null;
  private words: ReadonlySet<string> | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** How often the article has the word capitalised. */
  count(word: string): number {
    return this.table().get(word) ?? 0;
  }

  /** How often the article has the two words, both capitalised, one behind the other. */
  countPair(first: string, second: string): number {
    return this.table().get(`${first} ${second}`) ?? 0;
  }

  /** Whether the article has the word on its own, in whatever case. */
  hasWord(word: string): boolean {
    this.words ??= new Set(this.text.toLowerCase().match(anyWord));
    return this.words.has(word);
  }

  private table(): Map<string, number> {
    this.counts ??= countNames(this.text);
    return this.counts;
  }
}

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
