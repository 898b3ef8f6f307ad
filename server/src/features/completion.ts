/** Speakers already introduced, after words that a speaker follows: *kata*, *menurut*, *said*, *according to*. Pure. */

import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lexiconOf, type Lexicon } from '../analysis/attributions/lexicon';
import { longestPhrase } from '../analysis/attributions/tokenClasses';
import { packFor } from '../analysis/languages';
import { TokenKind, tokenize, type Tokens } from '../analysis/structure/tokens';
import type { AnalyzedDocument } from '../documents/readings';
import { voicesOf } from './speakers';
import { rangeOf } from './spans';

/** How far before the cursor a cue may begin, in UTF-16 code units. */
const reach = 60;

/** Nothing where the words before the cursor are no cue: names are not offered everywhere. */
export function completionsAt({ document, article }: AnalyzedDocument, offset: number): CompletionItem[] {
  const pack = packFor(article.language);
  if (!pack) return [];
  const typed = wordBefore(document, offset);
  const before = document.getText().slice(Math.max(0, typed.start - reach), typed.start);
  if (!endsInCue(before, lexiconOf(pack.attributions))) return [];
  const range = rangeOf(document, { start: typed.start, end: offset });
  const nearest = [...voicesOf(article)]
    .filter(({ kind }) => kind !== 'vague' && kind !== 'anonymous')
    // The word that is being typed may be read as a speaker of its own.
    .filter(({ introduction }) => introduction.end <= typed.start || introduction.start >= offset)
    .sort((a, b) => Math.abs(offset - a.introduction.start) - Math.abs(offset - b.introduction.start));
  return nearest.map(({ name, role, kind }, at) => ({
    label: name,
    kind: kind === 'person' ? CompletionItemKind.Class : CompletionItemKind.Module,
    ...(role === null ? {} : { detail: role }),
    sortText: String(at).padStart(4, '0'),
    textEdit: { range, newText: name },
  }));
}

/** The letters right before an offset. */
function wordBefore(document: TextDocument, offset: number): { readonly start: number } {
  const text = document.getText();
  let start = offset;
  while (start > 0 && /[\p{L}\p{N}.'’-]/u.test(text[start - 1] ?? '')) start--;
  return { start };
}

/** Whether a cue reaches right up to the end, with a blank after it. */
function endsInCue(before: string, lexicon: Lexicon): boolean {
  if (!/\s$/u.test(before)) return false;
  const tokens: Tokens = tokenize(before);
  const last = tokens.length - 1;
  for (let at = last; at >= Math.max(0, last - 4); at--) {
    if (tokens.kinds[at] !== TokenKind.word) return false;
    const cue = longestPhrase(tokens, at, lexicon.cues.get(tokens.forms[at] ?? ''));
    if (cue && at + cue.rest.length === last) return !carriesSource(tokens.forms[last] ?? '', lexicon);
  }
  return false;
}

/** Whether a cue ends in an enclitic that is its speaker (*katanya*): nobody follows it. */
function carriesSource(form: string, { enclitics }: Lexicon): boolean {
  return enclitics.some((enclitic) => form.length > enclitic.length && form.endsWith(enclitic));
}
