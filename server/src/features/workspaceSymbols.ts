/** Speakers of every article that is known, by name. Pure. */

import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Article, Entity } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import { excerpt } from '../hostileText';
import { voicesOf } from './speakers';
import { rangeOf } from './spans';

const mostSymbols = 200;

const kindOf: Readonly<Record<Entity['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  document: SymbolKind.File,
  media: SymbolKind.Package,
  anonymous: SymbolKind.Null,
  vague: SymbolKind.Null,
};

/** A capital that the beginning of a sentence does not account for: *BPBD, Reef Survey*, but not *The city*. */
const hasName = /(?!^)\p{Lu}/u;

/** The speakers of an article that have a name. */
export function speakerSymbols({ document, article }: AnalyzedDocument): WorkspaceSymbol[] {
  const containerName = headlineOf(article);
  return voicesOf(article)
    .filter(({ kind }) => kind !== 'anonymous' && kind !== 'vague')
    .filter(({ entity, name }) => entity !== null || hasName.test(name))
    .map(({ name, kind, introduction }) => ({
      name,
      kind: kindOf[kind],
      containerName,
      location: { uri: document.uri, range: rangeOf(document, introduction) },
    }));
}

/** Those whose names have the letters of the query in that order, up to what a list can usefully show. */
export function matchSymbols(symbols: readonly WorkspaceSymbol[], query: string): WorkspaceSymbol[] {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  const found: WorkspaceSymbol[] = [];
  for (const symbol of symbols) {
    if (hasInOrder(symbol.name.toLowerCase(), letters)) found.push(symbol);
    if (found.length >= mostSymbols) break;
  }
  return found;
}

function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function headlineOf({ blocks, text }: Article): string {
  const block = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0];
  return block ? excerpt(text.slice(block.start, block.end), 60) : '';
}
