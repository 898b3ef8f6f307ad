/**
 * Articles for the tests of source resolution, with the attributions marked in the text: `{1:the mayor}` is the source
 * of attribution 1, `<1:…>` a piece of its content, `{2:ujar|nya}` an enclitic source inside its word. A first line that
 * starts with `# ` is a headline.
 */

import type { BlockKind, SourceKind, Span } from '../../../../server/src/analysis/article';
import { packFor } from '../../../../server/src/analysis/languages';
import type {
  AttributionDraft,
  PlacedPassage,
  QuotationDraft,
} from '../../../../server/src/analysis/passage';
import { readMentions } from '../../../../server/src/analysis/resolution/readMentions';
import {
  resolveSources,
  type ResolvedSources,
} from '../../../../server/src/analysis/resolution/resolveSources';
import { runToEnd } from '../../../../server/src/analysis/steps';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

export interface MarkedArticle {
  readonly text: string;
  readonly passages: readonly PlacedPassage[];
  readonly drafts: readonly AttributionDraft[];
}

interface Marks {
  source: Span | null;
  content: Span[];
}

export function readMarked(
  language: string,
  marked: string,
  sourceKind: SourceKind = 'person',
): MarkedArticle {
  const attributions = new Map<string, Marks>();
  const open: { id: string; kind: string; start: number }[] = [];
  let text = '';
  const isHeadline = marked.startsWith('# ');
  const body = isHeadline ? marked.slice(2) : marked;
  for (let at = 0; at < body.length; at++) {
    const character = body[at]!;
    const label = /^\d+:/.exec(body.slice(at + 1));
    if ((character === '{' || character === '<') && label) {
      open.push({ id: label[0].slice(0, -1), kind: character, start: text.length });
      at += label[0].length;
    } else if (character === '|') {
      open[open.length - 1]!.start = text.length;
    } else if ((character === '}' || character === '>') && open.length > 0) {
      const { id, kind, start } = open.pop()!;
      const marks = attributions.get(id) ?? { source: null, content: [] };
      attributions.set(id, marks);
      if (kind === '{') marks.source = { start, end: text.length };
      else marks.content.push({ start, end: text.length });
    } else text += character;
  }
  const passages = [...text.matchAll(/[^\n]+/g)].map((match, index) =>
    placePassage(language, match[0], match.index, isHeadline && index === 0 ? 'headline' : 'paragraph'),
  );
  const drafts = [...attributions].sort(([left], [right]) => Number(left) - Number(right));
  return { text, passages, drafts: drafts.map(([, marks]) => draftOf(marks, sourceKind)) };
}

function draftOf({ source, content }: Marks, sourceKind: SourceKind): AttributionDraft {
  const cue = source ?? content[0]!;
  return {
    content: content.length > 0 ? content : [cue],
    cue,
    source,
    manner: 'indirect',
    sourceKind: source ? sourceKind : 'none',
    negated: false,
    via: null,
    class: 'speech',
    frame: 'test',
    lemma: 'test',
  };
}

export function placePassage(language: string, text: string, start: number, kind: BlockKind): PlacedPassage {
  const tokens = tokenize(text);
  const quotations = [...text.matchAll(/"[^"]*"/g)].map((match): QuotationDraft => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'speech',
    depth: 0,
    closed: true,
    words: 5,
  }));
  const sentences = [
    ...text.matchAll(/\S(?:[^.!?]|(?<=\b[A-Z])\.|(?<=Sen|Gov)\.|[.!?](?! [A-Z"]))*[.!?]?/g),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const mentions = readMentions({ text, tokens, quotations, sentences }, packFor(language)!.names);
  const passage = {
    text,
    kind,
    dateline: null,
    tokens,
    quotations,
    strayMarks: [],
    sentences,
    attributions: [],
    mentions,
    numericClaims: [],
    signals: [],
  };
  return { passage, start };
}

export function resolveMarked(language: string, marked: string, sourceKind?: SourceKind): ResolvedSources {
  const { passages, drafts } = readMarked(language, marked, sourceKind);
  return runToEnd(resolveSources(passages, drafts, packFor(language)!));
}

/** The name each marked source resolves to, in the order of their numbers. */
export function namesOf(
  language: string,
  marked: string,
  sourceKind?: SourceKind,
): readonly (string | null)[] {
  return resolveMarked(language, marked, sourceKind).attributions.map(
    ({ source }) => source?.resolved ?? null,
  );
}
