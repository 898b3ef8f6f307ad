/** One line over the headline with the article's counts. Pure. */

import type { CodeLens } from 'vscode-languageserver-types';
import type { AttributionClass } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import type { Messages } from '../messages';
import { clientCommands } from '../protocol';
import { countArticle } from './report';
import { rangeOf } from './spans';

export function codeLenses(
  { document, article }: AnalyzedDocument,
  leaveOut: readonly AttributionClass[],
  { features }: Messages,
): CodeLens[] {
  const block = article.blocks.find(({ kind }) => kind === 'headline') ?? article.blocks[0];
  if (!block) return [];
  const { statements, speakers, numericClaims, unsourced } = countArticle(article, leaveOut);
  const title = features.codeLens(statements, speakers, numericClaims, unsourced);
  return [{ range: rangeOf(document, block), command: { title, command: clientCommands.showSpeakers } }];
}
