/** Hints inside the line: who a pronoun or surname stands for, what a number is worth, what a measure or an age comes to. Pure. */

import type { InlayHint } from 'vscode-languageserver-types';
import type { Article, NumericClaim, Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import type { Messages } from '../messages';
import type { Settings } from '../protocol';
import { excerpt } from '../hostileText';
import { lifeYears } from './lifeYears';
import { convertMeasure } from './units';
import { describeValue } from './values';

export function inlayHints(
  { document, article }: AnalyzedDocument,
  within: Span,
  settings: Settings['inlayHints'],
  messages: Messages,
): InlayHint[] {
  const hints = [
    ...(settings.speakers ? speakerHints(article) : []),
    ...(settings.values ? valueHints(article, messages) : []),
    ...(settings.conversions ? [...measureHints(article, messages), ...lifeHints(article, messages)] : []),
  ];
  return hints
    .filter(({ offset }) => offset >= within.start && offset <= within.end)
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, label }) => ({
      position: document.positionAt(offset),
      label,
      paddingLeft: true,
    }));
}

interface Hint {
  readonly offset: number;
  readonly label: string;
}

/** After every source whose words are not the name it stands for. */
function speakerHints({ attributions, text }: Article): readonly Hint[] {
  const hints = new Map<number, Hint>();
  for (const { source } of attributions) {
    if (!source?.resolved) continue;
    const words = text.slice(source.start, source.end);
    if (words.includes(source.resolved)) continue;
    hints.set(source.end, { offset: source.end, label: `= ${excerpt(source.resolved, 40)}` });
  }
  return [...hints.values()];
}

/** Up to here everybody reads a number in words as fast as in digits. */
const largestPlainWord = 12;

/** After every amount that is not written in plain digits or in a small word. */
function valueHints({ numericClaims, text }: Article, messages: Messages): readonly Hint[] {
  return numericClaims.flatMap((claim) => {
    if (typeof claim.value !== 'number' || isPlain(claim, text)) return [];
    const value = describeValue({ ...claim, unit: null, approximator: null, per: null }, messages);
    return value === null ? [] : [{ offset: claim.end, label: `= ${value}` }];
  });
}

/** After every measure in the other system of units. In an English article both are met, elsewhere metric ones are at home. */
function measureHints({ numericClaims, language }: Article, { locale }: Messages): readonly Hint[] {
  return numericClaims.flatMap((claim) => {
    const converted = convertMeasure(claim, locale, language === 'en');
    return converted === null ? [] : [{ offset: claim.end, label: `≈ ${converted}` }];
  });
}

/** After every age the year of birth, after every birth the age, on the day the article is dated. */
function lifeHints(article: Article, { features }: Messages): readonly Hint[] {
  return lifeYears(article).map(({ claim, kind, low, high }) => {
    const years = low === high ? String(low) : `${low}/${high}`;
    return { offset: claim.end, label: `= ${features[kind](years)}` };
  });
}

/** Whether the digits as printed are the digits of the value, or there are none and it is small. */
function isPlain({ start, end, value, max }: NumericClaim, text: string): boolean {
  const digits = text.slice(start, end).replace(/\D/g, '');
  if (digits === '' && Number.isInteger(value) && Number(max ?? value) <= largestPlainWord) return true;
  const plain = [value, max]
    .map((amount) => (amount === null ? '' : String(amount).replace(/\D/g, '')))
    .join('');
  return digits === plain;
}
