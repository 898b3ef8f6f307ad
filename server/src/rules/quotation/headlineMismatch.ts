import type { Article, Block, Quotation, Span } from '../../analysis/article';
import { tokenize, TokenKind, type Tokens } from '../../analysis/structure/tokens';
import { BlockFact } from '../blockFact';
import { quotedWords } from '../excerpt';
import type { Finding, RelatedSpan, Rule } from '../rule';

/** Words quoted in the headline that the article does not have in that order. */
export const headlineMismatch: Rule<'quotation.headline-mismatch'> = {
  id: 'quotation.headline-mismatch',
  defaultSeverity: 'information',
  check: (article) => {
    const quoted = headlineQuotations(article);
    if (quoted.length === 0) return [];
    const body = wordsOfBody(article);
    return quoted.flatMap((quotation): Finding[] => {
      const words = wordsOf(article.text.slice(quotation.start, quotation.end));
      if (words.length < fewestWords || body.includes(` ${words.join(' ')} `)) return [];
      const said = quotedWords(article, quotation);
      return [
        {
          start: quotation.start,
          end: quotation.end,
          message: ({ rules }) => rules['quotation.headline-mismatch'].found(said),
          related: nearestQuotation(article, words),
          fixes: [],
        },
      ];
    });
  },
};

/** One quoted word in a headline is a term, not a quotation. */
const fewestWords = 2;
/** Headlines are one line; of a text without end only the start can be one. */
const longestHeadline = 400;

function headlineQuotations({ blocks, quotations }: Article): readonly Quotation[] {
  const found: Quotation[] = [];
  let block = 0;
  for (const quotation of quotations) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= quotation.start) block++;
    const around: Block | undefined = blocks[block];
    if (around?.kind !== 'headline' || around.end - around.start > longestHeadline) continue;
    const isSomebodys = quotation.kind === 'speech' || quotation.kind === 'partial';
    if (quotation.depth === 0 && quotation.closed && isSomebodys) found.push(quotation);
  }
  return found;
}

function wordsOf(text: string): readonly string[] {
  return wordsAmong(tokenize(text));
}

const wordsAmong = ({ forms, kinds }: Tokens): readonly string[] =>
  forms.filter((_, at) => (kinds[at] ?? TokenKind.mark) < TokenKind.quote);

const wordsOfBlock = new BlockFact<string>();

/** All words of the article below the headline, between blanks, so that a run of them can be looked up. */
function wordsOfBody({ blocks }: Article): string {
  const words = blocks
    .filter(({ kind }) => kind !== 'headline')
    .map((block) => wordsOfBlock.of(block, () => spacedWords(block)));
  return ` ${words.join('')}`;
}

/** The words of a block, a blank behind each. */
function spacedWords({ tokens }: Block): string {
  return wordsAmong(tokens)
    .map((form) => `${form} `)
    .join('');
}

/** The quotation of the body that has most of the words, where one has half of them or more. */
function nearestQuotation(article: Article, words: readonly string[]): readonly RelatedSpan[] {
  const wanted = new Set(words);
  let best: Span | null = null;
  let most = (wanted.size - 1) / 2;
  const [headline] = article.blocks.filter(({ kind }) => kind === 'headline');
  for (const { start, end, depth } of article.quotations) {
    if (depth > 0 || (headline && start < headline.end && end > headline.start)) continue;
    const shared = new Set(wordsOf(article.text.slice(start, end)).filter((word) => wanted.has(word))).size;
    if (shared > most) [best, most] = [{ start, end }, shared];
  }
  if (!best) return [];
  return [{ ...best, message: ({ rules }) => rules['quotation.headline-mismatch'].nearest }];
}
