/** What can be folded: sections under their subheading, and boilerplate. Pure. */

import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Block, BlockKind } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';

const asides: ReadonlySet<BlockKind> = new Set(['relatedLink', 'boilerplate', 'signature']);

export function foldingRanges({ document, article }: AnalyzedDocument): FoldingRange[] {
  const lineOf = (offset: number) => document.positionAt(offset).line;
  const ranges: FoldingRange[] = [];
  const fold = (first: Block | undefined, last: Block | undefined, kind?: FoldingRangeKind) => {
    if (!first || !last) return;
    const startLine = lineOf(first.start);
    const endLine = lineOf(last.end);
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  let section: Block | undefined;
  let aside: Block | undefined;
  let previous: Block | undefined;
  for (const block of article.blocks) {
    if (block.kind === 'subheading') {
      if (section) fold(section, previous);
      section = block;
    }
    if (asides.has(block.kind)) aside ??= block;
    else {
      if (aside) fold(aside, previous, FoldingRangeKind.Comment);
      aside = undefined;
    }
    previous = block;
  }
  if (section) fold(section, previous);
  if (aside) fold(aside, previous, FoldingRangeKind.Comment);
  return ranges.sort((a, b) => a.startLine - b.startLine);
}
