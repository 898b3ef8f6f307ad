/** Whether the words under a judgement have changed in what was judged: a digit, a name, a negation, a quotation. */

import { splitWords } from './anchoring/words';

/** What has changed, where it matters. */
export type MaterialChange = 'number' | 'name' | 'negation' | 'quotation' | 'rewritten';

/** Words that turn a statement round, in the languages On Record reads. */
const negations = new Set(
  `tidak tak bukan belum jangan tanpa bukanlah tiada
   not no never none neither nor without cannot nobody nothing hardly n't`.split(/\s+/),
);
/** Words that are numbers, beyond digits; the commonest. */
const numberWords = new Set(
  `nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar
   triliun setengah sepertiga seperempat separuh zero one two three four five six seven eight nine ten eleven twelve dozen
   hundred thousand million billion trillion half third quarter twice double`.split(/\s+/),
);
/** Share of the words that may be new before the statement counts as another one. */
const rewrittenShare = 0.5;

/** Null where the two say the same as far as a checker is concerned: white space, punctuation, typing errors. */
export function changedSinceJudged(judged: string, now: string): MaterialChange | null {
  if (judged === now) return null;
  const before = readContents(judged);
  const after = readContents(now);
  if (!equal(before.numbers, after.numbers)) return 'number';
  if (!equal(before.negations, after.negations)) return 'negation';
  if (!equal(before.quoted, after.quoted)) return 'quotation';
  if (!equal(before.names, after.names)) return 'name';
  const known = new Set(before.words);
  const fresh = after.words.filter((word) => !known.has(word)).length;
  return fresh > rewrittenShare * Math.max(1, after.words.length) ? 'rewritten' : null;
}

interface Contents {
  readonly numbers: readonly string[];
  readonly negations: readonly string[];
  readonly names: readonly string[];
  readonly quoted: readonly string[];
  readonly words: readonly string[];
}

function readContents(text: string): Contents {
  const numbers: string[] = [];
  const negated: string[] = [];
  const names: string[] = [];
  const quoted: string[] = [];
  const words: string[] = [];
  let open = false;
  let sentenceStart = true;
  const row = splitWords(text);
  row.forms.forEach((form, at) => {
    const lower = form.toLowerCase();
    if (form === '"') {
      open = !open;
      return;
    }
    if (/[.?!:]/.test(form)) sentenceStart = true;
    if (!/^[\p{L}\p{M}\p{N}]/u.test(form)) {
      if (/[%$€£¥]/.test(form)) numbers.push(form);
      return;
    }
    words.push(lower);
    if (open) quoted.push(lower);
    if (/\p{N}/u.test(form) || numberWords.has(lower)) numbers.push(lower);
    // *isn't* is split at its apostrophe: the t that follows one tells.
    const contracted = lower === 't' && row.forms[at - 1] === "'";
    if (negations.has(lower) || contracted) negated.push(lower);
    if (/^\p{Lu}/u.test(form) && !sentenceStart) names.push(form);
    sentenceStart = false;
  });
  return { numbers, negations: negated, names, quoted, words };
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
