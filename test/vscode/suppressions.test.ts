import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, judgeAt, storedAnnotations } from './support/annotations';
import { rangeOf } from './support/articles';
import { until } from './support/until';

const sentence = 'Banjir serupa menewaskan tiga orang pada 2025.';

function findingsOn(document: vscode.TextDocument, words: string): readonly vscode.Diagnostic[] {
  const range = rangeOf(document, words);
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => range.intersection(diagnostic.range) !== undefined);
}

const ruleOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
const rulesOn = (document: vscode.TextDocument, words: string): readonly unknown[] =>
  findingsOn(document, words).map(ruleOf);

/** Calls the command of a quick fix, with more than it says by itself. */
async function fix(document: vscode.TextDocument, at: vscode.Range, title: RegExp, more: object = {}) {
  const command = await until(`the quick fix ${title.source}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      at,
    );
    return actions.find((action) => title.test(action.title))?.command;
  });
  const [argument] = command.arguments as readonly object[];
  return vscode.commands.executeCommand<boolean>(command.command, { ...argument, ...more });
}

describe('suppressions', () => {
  const desk = annotationDesk();

  it('a quick fix silences a finding with its reason, also after reopening, and another takes it back', async () => {
    const { document } = await desk.open('suppressed.article');
    const finding = await until('the finding', () =>
      findingsOn(document, sentence).find((found) => ruleOf(found) === 'attribution.unsourced-number'),
    );
    assert.isTrue(await fix(document, finding.range, /^Needs no source/, { reason: 'arsip sendiri' }));
    await until('the end of the finding', () => !rulesOn(document, sentence).includes(ruleOf(finding)));
    const [annotation] = await storedAnnotations(document.uri);
    const body = annotation?.body.find(({ purpose }) => purpose === 'moderating');
    assert.include(body, { value: 'arsip sendiri', 'onRecord:rule': 'attribution.unsourced-number' });

    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await vscode.workspace.openTextDocument(document.uri);
    await vscode.window.showTextDocument(again);
    const change = new vscode.WorkspaceEdit();
    change.insert(again.uri, rangeOf(again, sentence).end.translate(0, -1), ', kata Suryo Hadinata');
    await vscode.workspace.applyEdit(change);
    const unused = await until('the suppression that is of no use', () =>
      findingsOn(again, 'tiga orang').find((found) => ruleOf(found) === 'suppression.unused'),
    );
    await fix(again, unused.range, /^Remove the suppression/);
    await until('the end of it', () => !rulesOn(again, 'tiga orang').includes('suppression.unused'));
    assert.isEmpty(await storedAnnotations(document.uri));
  });

  it('a verified number that changes is a finding, which verifying it again settles', async () => {
    const editor = await desk.open('changed-finding.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, '350'), 'verify');
    const rule = 'annotation.changed-since-verified';
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, rangeOf(document, '350'), '450');
    await vscode.workspace.applyEdit(change);
    const finding = await until('the finding', () =>
      findingsOn(document, '450').find((found) => ruleOf(found) === rule),
    );
    assert.include(finding.message, '350');
    assert.isTrue(await fix(document, finding.range, /^Verify it as it is now/, { source: false }));
    await until('the end of the finding', () => !rulesOn(document, '450').includes(rule));
  });
});
