/** Semantic tokens: full, for a range, and as a delta against the tokens sent before. Pure. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver-types';
import type { Article, AttributionClass, Span } from '../analysis/article';
import type { Status } from '../annotations/annotation';
import type { AnalyzedDocument } from '../documents/readings';
import { tokenModifiers, tokenTypes, type TokenModifier, type TokenType } from '../protocol';
import { flatten, outermostFirst } from './flatten';
import type { Judgement } from './judgements';
import { bitOf, marksOf } from './marks';

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

export interface SemanticTokensOptions {
  readonly leaveOut: readonly AttributionClass[];
  /** Ordered by start, the longer first. */
  readonly judgements: readonly Judgement[];
  /** Only tokens that touch this span are wanted; all of them without it. */
  readonly within?: Span | undefined;
}

/** A stretch of the text with its place in the legend. */
export interface Token extends Span {
  readonly type: number;
  /** Bits of the legend's modifiers. */
  readonly modifiers: number;
}

const modifierOfStatus: Readonly<Partial<Record<Status, TokenModifier>>> = {
  verified: 'verified',
  disputed: 'disputed',
  incorrect: 'incorrect',
};

const typeIndex = Object.fromEntries(tokenTypes.map((type, at) => [type, at])) as Readonly<
  Record<TokenType, number>
>;

/** The tokens in the encoding of the protocol: five integers a token, relative to the token before. */
export function encodeSemanticTokens(analyzed: AnalyzedDocument, options: SemanticTokensOptions): number[] {
  const { leaveOut, judgements, within } = options;
  const isWanted = ({ start, end }: Span) => !within || (start < within.end && end > within.start);
  const tokens = tokensIn(analyzed.article, leaveOut, isWanted);
  return encodeTokens(analyzed.document, withJudgements(tokens, judgements));
}

/** The one edit that turns the tokens before into the tokens after; none where they are equal. */
export function diffSemanticTokens(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [
    { start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) },
  ];
}

/** Remembers what was sent for each document, so that a delta can be told. */
export class SemanticTokensHistory {
  private readonly sent = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  private count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const resultId = String(++this.count);
    this.sent.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** A delta where `previousResultId` is what was sent last, else all of it. */
  delta(uri: string, previousResultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.sent.get(uri);
    const { resultId } = this.full(uri, data);
    if (before?.resultId !== previousResultId) return { resultId: String(resultId), data };
    return { resultId: String(resultId), edits: diffSemanticTokens(before.data, data) };
  }

  forget(uri: string): void {
    this.sent.delete(uri);
  }
}

/** The tokens of an article on stretches that are wanted, in order. */
export function tokensIn(
  article: Article,
  leaveOut: readonly AttributionClass[],
  isWanted: (span: Span) => boolean,
): readonly Token[] {
  const tokens: Token[] = [];
  for (const piece of flatten(marksOf(article, leaveOut, isWanted).sort(outermostFirst))) {
    const { start, end, mark } = piece;
    if (isWanted(piece)) tokens.push({ start, end, type: typeIndex[mark.type], modifiers: mark.modifiers });
  }
  return tokens;
}

/**
 * Cuts the tokens where a judgement begins or ends, and adds its modifier inside; one that no longer holds adds none. Both
 * are in order: one walk.
 */
function withJudgements(tokens: readonly Token[], judgements: readonly Judgement[]): readonly Token[] {
  const judged = flatten(
    judgements.filter(({ status, changed }) => changed === null && modifierOfStatus[status] !== undefined),
  );
  if (judged.length === 0) return tokens;
  const cut: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    let { start } = token;
    while ((judged[at]?.end ?? Infinity) <= start) at++;
    for (let next = at; start < token.end; next++) {
      const piece = judged[next];
      if (!piece || piece.start >= token.end) break;
      if (piece.start > start) cut.push({ ...token, start, end: piece.start });
      const from = Math.max(start, piece.start);
      const to = Math.min(token.end, piece.end);
      const modifier = modifierOfStatus[piece.mark.status];
      const bits = modifier ? bitOf(modifier) : 0;
      cut.push({ ...token, start: from, end: to, modifiers: token.modifiers | bits });
      start = to;
    }
    if (start < token.end) cut.push({ ...token, start });
  }
  return cut;
}

/** Each token relative to the one before; a token over several lines is one on each. */
export function encodeTokens(document: TextDocument, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  const text = document.getText();
  const { lineCount } = document;
  let { line } = document.positionAt(tokens[0]?.start ?? 0);
  let lineStart = document.offsetAt({ line, character: 0 });
  let nextLine = document.offsetAt({ line: line + 1, character: 0 });
  let previousLine = 0;
  let previousCharacter = 0;
  for (const token of tokens) {
    let { start } = token;
    while (start < token.end) {
      while (start >= nextLine && line + 1 < lineCount) {
        line++;
        lineStart = nextLine;
        nextLine = document.offsetAt({ line: line + 1, character: 0 });
      }
      const isLastLine = line + 1 >= lineCount;
      const stop = isLastLine ? token.end : Math.min(token.end, nextLine);
      const end = endOfInk(text, start, stop);
      if (end > start) {
        const character = start - lineStart;
        const sameLine = line === previousLine;
        const step = sameLine ? character - previousCharacter : character;
        data.push(line - previousLine, step, end - start, token.type, token.modifiers);
        previousLine = line;
        previousCharacter = character;
      }
      start = stop;
    }
  }
  return data;
}

/** Where the text of a line ends without its line break. */
function endOfInk(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--;
  return at;
}
