/** The semantic tokens of open articles, kept block by block: an edit costs the blocks of which something else is told now. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, AttributionClass, Block } from '../analysis/article';
import { matchBlocks } from '../analysis/incremental/matchBlocks';
import type { AnalyzedDocument } from '../documents/readings';
import { Scope } from '../rules/scope';
import { encodeTokens, tokensIn, type Token } from './semanticTokens';

/** The tokens of a block as the protocol encodes them, the first one relative to the start of the block. */
interface BlockTokens {
  readonly data: readonly number[];
  /** Lines from the start of the block to the last token, and its character: from the block's where it is on the same line. */
  readonly down: number;
  readonly right: number;
}

interface Entry {
  readonly article: Article;
  readonly leaveOut: string;
  readonly blocks: readonly BlockTokens[];
}

const noTokens: BlockTokens = { data: [], down: 0, right: 0 };

export class KeptTokens {
  private readonly entries = new Map<string, Entry>();

  /** All tokens of an article; the same as without anything kept. */
  encode({ document, article }: AnalyzedDocument, leaveOut: readonly AttributionClass[]): number[] {
    const key = leaveOut.join();
    const before = this.entries.get(document.uri);
    const former = before?.leaveOut === key ? before : null;
    const blocks =
      former?.article === article ? former.blocks : readBlocks(document, article, leaveOut, former);
    this.entries.set(document.uri, { article, leaveOut: key, blocks });
    return join(document, article.blocks, blocks);
  }

  forget(uri: string): void {
    this.entries.delete(uri);
  }
}

function readBlocks(
  document: TextDocument,
  article: Article,
  leaveOut: readonly AttributionClass[],
  former: Entry | null,
): readonly BlockTokens[] {
  const kept = former ? matchBlocks(former.article, article).former : article.blocks.map(() => -1);
  const changed = new Scope(
    article,
    [...kept.keys()].filter((at) => kept[at] === -1),
  );
  const tokens = tokensIn(article, leaveOut, (span) => changed.holds(span.start));
  let next = 0;
  return article.blocks.map((block, at): BlockTokens => {
    if (!changed.has(at)) return former?.blocks[kept[at] ?? -1] ?? noTokens;
    const own: Token[] = [];
    for (let token = tokens[next]; token && token.start < block.end; token = tokens[++next]) own.push(token);
    return own.length > 0 ? fromStart(document, block, encodeTokens(document, own)) : noTokens;
  });
}

/** @param data the tokens of a block, the first one relative to the start of the text */
function fromStart(document: TextDocument, block: Block, data: number[]): BlockTokens {
  if (data.length === 0) return noTokens;
  const start = document.positionAt(block.start);
  let down = (data[0] ?? 0) - start.line;
  let right = down === 0 ? (data[1] ?? 0) - start.character : (data[1] ?? 0);
  const relative = [down, right, ...data.slice(2)];
  for (let at = tokenLength; at < data.length; at += tokenLength) {
    const lines = data[at] ?? 0;
    down += lines;
    right = (lines === 0 ? right : 0) + (data[at + 1] ?? 0);
  }
  return { data: relative, down, right };
}

/** Numbers of a token. */
const tokenLength = 5;

/** Puts the tokens of all blocks one behind the other. */
function join(document: TextDocument, blocks: readonly Block[], tokens: readonly BlockTokens[]): number[] {
  const all: number[] = [];
  let line = 0;
  let character = 0;
  for (const [at, { data, down, right }] of tokens.entries()) {
    if (data.length === 0) continue;
    const start = document.positionAt(blocks[at]?.start ?? 0);
    const firstLine = start.line + (data[0] ?? 0);
    const first = (data[0] === 0 ? start.character : 0) + (data[1] ?? 0);
    all.push(firstLine - line, firstLine === line ? first - character : first);
    for (let index = 2; index < data.length; index++) all.push(data[index] ?? 0);
    line = start.line + down;
    character = (down === 0 ? start.character : 0) + right;
  }
  return all;
}
