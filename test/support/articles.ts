/** Texts with a cursor in them, and articles made by hand or by the analysis, for tests of the features. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../server/src/analysis/analyze';
import type {
  Article,
  Attribution,
  Entity,
  NumericClaim,
  Quotation,
  Span,
} from '../../server/src/analysis/article';
import type { AnalyzedDocument } from '../../server/src/documents/readings';

/** Stands for the cursor in a text. */
export const cursor = '$$CURSOR$$';

export const testUri = 'file:///berita/contoh.article';

/** Takes the cursor out of a text and tells where it was. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(cursor);
  if (offset < 0) throw new Error('no cursor in the text');
  return { text: marked.replace(cursor, ''), offset };
}

/** Where words stand in a text, the first time or as often as said. */
export function find(text: string, words: string, time = 1): Span {
  let start = -1;
  for (let at = 0; at < time; at++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

export function documentOf(text: string): TextDocument {
  return TextDocument.create(testUri, 'news-article', 1, text);
}

/** What an article is made of by hand; the rest is what the structure of the text gives. */
export type Handmade = Partial<
  Pick<Article, 'quotations' | 'attributions' | 'numericClaims' | 'entities' | 'sentences' | 'blocks'>
>;

/** An article with hand-made marks over the structure that the analysis finds. */
export function article(text: string, marks: Handmade = {}, language = 'id'): AnalyzedDocument {
  const analyzed = analyze(text, { language });
  const bare = { ...analyzed, quotations: [], attributions: [], numericClaims: [], entities: [] };
  return { document: documentOf(text), article: { ...bare, ...marks } };
}

/** The article as the analysis makes it. */
export function analyzedArticle(text: string, language = 'id'): AnalyzedDocument {
  return { document: documentOf(text), article: analyze(text, { language }) };
}

export function attribution(parts: Partial<Attribution> & Pick<Attribution, 'content' | 'cue'>): Attribution {
  return {
    source: null,
    manner: 'indirect',
    sourceKind: parts.source ? 'person' : 'none',
    negated: false,
    via: null,
    class: 'speech',
    frame: 'tag',
    lemma: 'kata',
    ...parts,
  };
}

export function quotation(span: Span, parts: Partial<Quotation> = {}): Quotation {
  return {
    ...span,
    kind: 'speech',
    depth: 0,
    closed: true,
    continues: false,
    attribution: null,
    source: null,
    ...parts,
  };
}

export function claim(span: Span, parts: Partial<NumericClaim> = {}): NumericClaim {
  return {
    ...span,
    kind: 'count',
    value: 0,
    max: null,
    unit: null,
    approximator: null,
    approximatorSpan: null,
    core: span,
    precision: 0,
    change: null,
    per: null,
    weekday: null,
    alternatives: [],
    ...parts,
  };
}

export function entity(text: string, name: string, parts: Partial<Entity> = {}): Entity {
  const nameSpan = find(text, name);
  const mentions = [{ ...nameSpan, form: 'introduction' as const }];
  return { name, nameSpan, role: null, kind: 'person', mentions, ...parts };
}

/** The words of a range. */
export function wordsAt(document: TextDocument, range: Parameters<TextDocument['getText']>[0]): string {
  return document.getText(range);
}
