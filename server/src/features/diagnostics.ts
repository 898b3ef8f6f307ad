/** Findings of the rules as diagnostics, without those in the sentence that is being typed. Pure. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver-types';
import type { Article, Span } from '../analysis/article';
import type { Snapshot } from '../documents/openDocuments';
import type { Messages } from '../messages';
import type { RatedFinding } from '../rules/checkArticle';
import { indexAt } from './look';
import { rangeOf } from './spans';

/** Name that the Problems panel shows behind a diagnostic. */
export const diagnosticSource = 'On Record';

/** How long after the last edit a sentence counts as being typed, in milliseconds. */
export const typingPause = 1200;

export interface DiagnosticsOptions {
  readonly messages: Messages;
  /** URI of the folder that holds a page on every rule, with a slash at its end; null without such pages. */
  readonly rulePages: string | null;
  /** Whether the client shows related places. */
  readonly related: boolean;
  /** Findings that touch it are held back. */
  readonly withheld: Span | null;
}

const severityOf: Readonly<Record<RatedFinding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose findings stand on text that can go: editors fade it. */
const fadingRules: ReadonlySet<string> = new Set(['suppression.unused']);

export function toDiagnostics(
  document: TextDocument,
  findings: readonly RatedFinding[],
  options: DiagnosticsOptions,
): Diagnostic[] {
  const { withheld } = options;
  const shown = withheld
    ? findings.filter(({ start, end }) => end < withheld.start || start > withheld.end)
    : findings;
  return shown.map((finding) => toDiagnostic(document, finding, options));
}

function toDiagnostic(
  document: TextDocument,
  finding: RatedFinding,
  { messages, rulePages, related }: DiagnosticsOptions,
): Diagnostic {
  const { rule, severity } = finding;
  const places = finding.related.map((place): DiagnosticRelatedInformation => ({
    location: { uri: document.uri, range: rangeOf(document, place) },
    message: place.message(messages),
  }));
  return {
    range: rangeOf(document, finding),
    severity: severityOf[severity],
    code: rule,
    ...(rulePages === null ? {} : { codeDescription: { href: `${rulePages}${rule}.md` } }),
    source: diagnosticSource,
    message: finding.message(messages),
    ...(fadingRules.has(rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related && places.length > 0 ? { relatedInformation: places } : {}),
  };
}

/**
 * The sentence that somebody is writing: the one at the end of the last edit, until they pause.
 * @param now milliseconds on the clock that the edit was timed by
 */
export function sentenceBeingTyped(article: Article, { lastEdit }: Snapshot, now: number): Span | null {
  if (!lastEdit || now - lastEdit.time >= typingPause) return null;
  let offset = lastEdit.start + lastEdit.inserted;
  // Blanks after a sentence still belong to it: the next words may go on there.
  while (/[ \t\u00A0]/.test(article.text[offset - 1] ?? '')) offset--;
  return article.sentences[indexAt(article.sentences, offset)] ?? null;
}
