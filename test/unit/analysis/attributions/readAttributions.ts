import type { Span } from '../../../../server/src/analysis/article';
import { findAttributions } from '../../../../server/src/analysis/attributions/findAttributions';
import { packFor } from '../../../../server/src/analysis/languages';
import type { LanguagePack } from '../../../../server/src/analysis/languages/languagePack';
import type { AttributionDraft } from '../../../../server/src/analysis/passage';
import { pairQuotations } from '../../../../server/src/analysis/quotations/pairQuotations';
import { splitSentences } from '../../../../server/src/analysis/structure/sentences';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

/** The attributions of one block of text in the given language. */
export function attributionsIn(text: string, language: string | LanguagePack, isHeadline = false) {
  const pack = typeof language === 'string' ? packFor(language)! : language;
  const tokens = tokenize(text);
  const marks = pairQuotations(text, tokens, pack.structure);
  const sentences = splitSentences(text, tokens, marks, pack.structure);
  return findAttributions({ text, tokens, ...marks, sentences, isHeadline }, pack);
}

/** An attribution in words: `frame | source | cue | content + content`. */
export function inWords(text: string, { frame, source, cue, content }: AttributionDraft): string {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '–');
  return [frame, words(source), words(cue), content.map(words).join(' + ')].join(' | ');
}

/** All attributions of the text in words. */
export function readAttributions(
  text: string,
  language: string | LanguagePack,
  isHeadline = false,
): string[] {
  return attributionsIn(text, language, isHeadline).map((draft) => inWords(text, draft));
}

/** The same with all that is known of each: `… (manner, kind of source)`, `not` where it is negated, and the medium between. */
export function readInDetail(text: string, language: string | LanguagePack): string[] {
  return attributionsIn(text, language).map((draft) => {
    const { manner, sourceKind, negated, via } = draft;
    const medium = via ? ` via ${text.slice(via.start, via.end)}` : '';
    return `${inWords(text, draft)} (${negated ? 'not ' : ''}${manner}, ${sourceKind}${medium})`;
  });
}
