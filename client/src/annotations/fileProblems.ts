/**
 * Tells what is wrong in annotations files that are open as text. VS Code validates JSON by schema, but not JSON Lines, which is
 * what these files are.
 */

import { Diagnostic, DiagnosticSeverity, l10n, languages, Range, workspace, type TextDocument } from 'vscode';
import { checkLines, type LineProblem } from '../../../server/src/annotations/lineProblems';
import { articleNameOf } from '../../../server/src/annotations/sidecar';
import { clientName } from '../server/clientName';

/** How long typing must pause, in milliseconds. */
const typingPause = 300;

export function showFileProblems(): { dispose(): unknown }[] {
  const shown = languages.createDiagnosticCollection('on-record-annotations');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const show = (document: TextDocument): void => {
    const problems = checkLines(document.getText());
    shown.set(
      document.uri,
      problems.map((problem) => toDiagnostic(document, problem)),
    );
  };
  const stop = ({ uri }: TextDocument): void => {
    clearTimeout(timers.get(uri.toString()));
    timers.delete(uri.toString());
  };
  const isOurs = ({ uri }: TextDocument): boolean => articleNameOf(uri.path) !== null;
  workspace.textDocuments.filter(isOurs).forEach(show);
  return [
    shown,
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
    workspace.onDidOpenTextDocument((document) => isOurs(document) && show(document)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!isOurs(document)) return;
      stop(document);
      timers.set(
        document.uri.toString(),
        setTimeout(() => {
          if (!document.isClosed) show(document);
        }, typingPause),
      );
    }),
    workspace.onDidCloseTextDocument((document) => {
      stop(document);
      shown.delete(document.uri);
    }),
  ];
}

function toDiagnostic(document: TextDocument, problem: LineProblem): Diagnostic {
  const range = new Range(document.positionAt(problem.start), document.positionAt(problem.end));
  const diagnostic = new Diagnostic(range, wordsFor(problem), severityOf(problem));
  diagnostic.source = clientName;
  return diagnostic;
}

function severityOf({ problem }: LineProblem): DiagnosticSeverity {
  if (problem === 'newerVersion') return DiagnosticSeverity.Information;
  return problem === 'notOurs' || problem === 'malformed'
    ? DiagnosticSeverity.Warning
    : DiagnosticSeverity.Error;
}

function wordsFor({ problem, path }: LineProblem): string {
  switch (problem) {
    case 'notJson':
      return l10n.t('This line is not valid JSON. On Record will not write to the file before it is.');
    case 'conflictMarker':
      return l10n.t('Git has left a conflict here. Keep the lines of both sides, and delete the markers.');
    case 'tooDeep':
      return l10n.t('This line is nested deeper than any annotation.');
    case 'tooLong':
      return l10n.t('This line is longer than any annotation.');
    case 'newerVersion':
      return l10n.t('A newer version of On Record has written this line. It is kept as it is.');
    case 'notOurs':
      return path === ''
        ? l10n.t('This is no annotation of On Record. It is kept as it is.')
        : l10n.t(
            'This is no annotation of On Record, and is kept as it is: “{0}” is missing or has a wrong value.',
            path,
          );
    case 'malformed':
      return l10n.t('“{0}” is missing or has a wrong value. It is kept, and means nothing.', path);
  }
}
