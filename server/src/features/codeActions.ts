/** What can be done about a place: the fixes of its findings, and rewritings that journalists need. Pure. */

import { appendAll } from '../analysis/appendAll';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SnippetTextEdit } from 'vscode-languageserver-types';
import {
  CodeActionKind,
  TextDocumentEdit,
  TextEdit,
  type CodeAction,
  type Diagnostic,
} from 'vscode-languageserver-types';
import { packFor } from '../analysis/languages';
import type { Article, Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import type { Messages } from '../messages';
import { sourcesBefore } from '../rules/candidates';
import type { RatedFinding } from '../rules/checkArticle';
import type { Fix } from '../rules/rule';
import { annotationActions } from './annotationActions';
import { sentenceAt } from './look';
import { rewriteNumbers } from './rewriteNumbers';
import { rewriteQuotes } from './rewriteQuotes';
import { rangeOf } from './spans';

export interface CodeActionsOptions {
  readonly messages: Messages;
  /** Diagnostics at the place, as the client has them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings of the text as it is. */
  readonly findings: readonly RatedFinding[];
  /** Kinds the client wants; all without it. */
  readonly only: readonly CodeActionKind[] | undefined;
  /** Whether the client takes edits with choices in them. */
  readonly snippets: boolean;
  /** Whether the client keeps annotations, and has the commands about them. */
  readonly annotates: boolean;
}

/** An edit of the text; with `snippet`, the new text is in the snippet syntax of the protocol. */
export interface Rewriting {
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

export function codeActionsAt(
  { document, article }: AnalyzedDocument,
  span: Span,
  options: CodeActionsOptions,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(options.only, CodeActionKind.QuickFix)) {
    for (const finding of options.findings) {
      if (finding.end < span.start || finding.start > span.end) continue;
      appendAll(actions, fixesOf(document, finding, options));
    }
  }
  if (wants(options.only, CodeActionKind.RefactorRewrite)) {
    const { features } = options.messages;
    const rewritings = [
      ...rewriteNumbers(article, span, features),
      ...rewriteQuotes(article, span, features),
    ];
    for (const { title, edits } of rewritings) {
      actions.push({ title, kind: CodeActionKind.RefactorRewrite, edit: editOf(document, edits) });
    }
    const attribution = options.snippets
      ? attributeSentence(document, article, span, options.messages)
      : null;
    if (attribution) actions.push(attribution);
  }
  return actions;
}

/** Kinds are hierarchical: who asks for `refactor` wants `refactor.rewrite` too. */
function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function fixesOf(
  document: TextDocument,
  finding: RatedFinding,
  { messages, diagnostics, annotates }: CodeActionsOptions,
): readonly CodeAction[] {
  const range = rangeOf(document, finding);
  const diagnostic = diagnostics.find(
    (candidate) =>
      candidate.code === finding.rule &&
      candidate.range.start.line === range.start.line &&
      candidate.range.start.character === range.start.character,
  );
  const common = {
    kind: CodeActionKind.QuickFix,
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
  };
  const fixes = finding.fixes.map((fix: Fix): CodeAction => ({
    ...common,
    title: fix.title(messages),
    ...(fix.certain ? { isPreferred: true } : {}),
    edit: editOf(document, fix.edits),
  }));
  const commands = annotates ? annotationActions(document, finding, messages) : [];
  return [...fixes, ...commands.map((command): CodeAction => ({ ...common, title: command.title, command }))];
}

/** *, according to …* at the end of the sentence, with the nearest speakers to choose from. */
function attributeSentence(
  document: TextDocument,
  article: Article,
  { start }: Span,
  { features }: Messages,
): CodeAction | null {
  const sentence = sentenceAt(article, start);
  const phrase = packFor(article.language)?.sourcing.attributionPhrase;
  if (!sentence || phrase === undefined) return null;
  if (sentence.sourcing !== 'unsourced' && sentence.sourcing !== 'vague') return null;
  const names = sourcesBefore(article, sentence.start, 5).map(({ name }) => name);
  const choices = names.length > 0 ? `\${1|${names.map(escapeChoice).join(',')}|}` : '${1}';
  const [before = '', after = ''] = phrase.split('{name}');
  const value = `${escapeSnippet(before)}${choices}${escapeSnippet(after)}`;
  const at = endOfWords(article.text, sentence);
  const snippet: SnippetTextEdit = {
    range: rangeOf(document, { start: at, end: at }),
    snippet: { kind: 'snippet', value },
  };
  const { uri, version } = document;
  return {
    title: features.attribute,
    kind: CodeActionKind.RefactorRewrite,
    edit: { documentChanges: [TextDocumentEdit.create({ uri, version }, [snippet])] },
  };
}

/** Where a phrase can be added to a sentence: before its closing mark. */
function endOfWords(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\s.!?…]/.test(text[at - 1] ?? '')) at--;
  return at;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}

function editOf(document: TextDocument, edits: Rewriting['edits']) {
  const changes = edits.map((edit) => TextEdit.replace(rangeOf(document, edit), edit.newText));
  return { changes: { [document.uri]: changes } };
}
