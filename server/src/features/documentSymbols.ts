/** The outline: headline, sections, paragraphs, and under them who says what. Pure. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import type { Article, Attribution, Block, BlockKind, Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import type { Messages } from '../messages';
import { excerpt } from '../hostileText';
import { contentOf, nameOf } from './speakers';
import { rangeOf } from './spans';

/** Longest name in the outline, in characters. */
const longestName = 60;

/** How the blocks that are listed look; blocks of other kinds are no part of the outline. */
const kindOf: Readonly<Partial<Record<BlockKind, SymbolKind>>> = {
  headline: SymbolKind.Class,
  subheading: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  listItem: SymbolKind.String,
};

/** A symbol under construction. */
interface Node {
  readonly symbol: DocumentSymbol;
  readonly children: Node[];
}

/** Sections reach to the next one, the headline over everything after it. */
export function documentSymbols(
  { document, article }: AnalyzedDocument,
  messages: Messages,
): DocumentSymbol[] {
  const statements = statementsByBlock(article);
  const reaches = reachesOf(article);
  const top: Node[] = [];
  let headline: Node | null = null;
  let section: Node | null = null;
  for (const [index, block] of article.blocks.entries()) {
    const kind = kindOf[block.kind];
    if (kind === undefined) continue;
    const node = nodeOf(document, article, block, reaches[index] ?? block.end, kind);
    for (const attribution of statements.get(index) ?? [])
      node.children.push(statementNode(document, article, attribution, block, messages));
    if (block.kind === 'headline' && !headline) {
      headline = node;
      top.push(node);
    } else if (block.kind === 'headline' || block.kind === 'subheading') {
      section = node;
      (headline?.children ?? top).push(node);
    } else (section?.children ?? headline?.children ?? top).push(node);
  }
  return top.map(finish);
}

/** The same in one flat list, for clients that show no tree. */
export function flattenSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    {
      name,
      kind,
      location: { uri, range },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flattenSymbols(uri, children ?? [], name),
  ]);
}

function finish({ symbol, children }: Node): DocumentSymbol {
  return children.length > 0 ? { ...symbol, children: children.map(finish) } : symbol;
}

/** Where what stands under each block ends: a section's at the next one, the headline's with the article. */
function reachesOf({ blocks }: Article): readonly number[] {
  const reaches = blocks.map(({ end }) => end);
  let last = blocks.at(-1)?.end ?? 0;
  const articleEnd = last;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind !== 'headline' && block?.kind !== 'subheading') continue;
    reaches[at] = last;
    last = blocks[at - 1]?.end ?? 0;
  }
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  if (headline >= 0) reaches[headline] = articleEnd;
  return reaches;
}

function nodeOf(
  document: TextDocument,
  { text }: Article,
  block: Block,
  reach: number,
  kind: SymbolKind,
): Node {
  const { start, end } = block;
  return {
    symbol: {
      name: nameFrom(text.slice(start, end)),
      kind,
      range: rangeOf(document, { start, end: Math.max(end, reach) }),
      selectionRange: rangeOf(document, { start, end }),
    },
    children: [],
  };
}

function statementNode(
  document: TextDocument,
  article: Article,
  attribution: Attribution,
  block: Span,
  { features }: Messages,
): Node {
  const { cue, source, content } = attribution;
  // A quotation that runs on reaches beyond its paragraph; the outline shows the part in it.
  const parts = [cue, ...(source ? [source] : []), ...content].filter(
    ({ start, end }) => start >= block.start && end <= block.end,
  );
  const start = parts.reduce((least, part) => Math.min(least, part.start), cue.start);
  const end = parts.reduce((most, part) => Math.max(most, part.end), cue.end);
  return {
    symbol: {
      name: nameFrom(nameOf(attribution, article) ?? features.nobodyNamed),
      detail: excerpt(contentOf(attribution, article), longestName),
      kind: SymbolKind.Method,
      range: rangeOf(document, { start, end }),
      selectionRange: rangeOf(document, source && source.end <= block.end ? source : cue),
    },
    children: [],
  };
}

/** Attributions by the index of the block their cue is in. */
function statementsByBlock({ blocks, attributions }: Article): ReadonlyMap<number, readonly Attribution[]> {
  const byBlock = new Map<number, Attribution[]>();
  const ordered = [...attributions].sort((a, b) => a.cue.start - b.cue.start);
  let at = 0;
  for (const attribution of ordered) {
    while ((blocks[at]?.end ?? Infinity) < attribution.cue.end) at++;
    const list = byBlock.get(at);
    if (list) list.push(attribution);
    else byBlock.set(at, [attribution]);
  }
  return byBlock;
}

/** A symbol's name must not be empty. */
function nameFrom(text: string): string {
  return excerpt(text, longestName) || '—';
}
