import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { findings, findingsNow, type Finding } from './support/marks';
import { pause, until } from './support/until';

const article = 'Warga Pulang\n\nJAKARTA - "Air sudah surut," kata Hasan Basri, Senin (16/11/2026).\n';

/** The diagnostics of a rule as VS Code keeps them, with all their fields. */
function diagnosticsOf(document: vscode.TextDocument, rule: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => typeof code === 'object' && code.value === rule);
}

describe('diagnostics', () => {
  afterEach(closeArticles);

  it('tell of a figure that does not fit and of where the other figures stand', async () => {
    const text = `${article}\nPanen naik 50 persen dari 200 ton menjadi 900 ton, kata Hasan.\n`;
    const { document } = await writeArticle('sums.article', text);
    const rule = 'consistency.percent-change';
    await findings(document, rule);
    const [found] = diagnosticsOf(document, rule);
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Warning);
    const related = found?.relatedInformation ?? [];
    assert.isNotEmpty(related);
    for (const { location, message } of related) {
      assert.equal(location.uri.toString(), document.uri.toString());
      assert.match(document.getText(location.range), /\d/);
      assert.isNotEmpty(message);
    }
  });

  it('fade a comment that silences nothing, and nothing else', async () => {
    const text = `Warga Pulang\n\n<!-- on-record off attribution.hearsay -->\n${article.split('\n\n')[1] ?? ''}`;
    const { document } = await writeArticle('unused.article', text);
    await findings(document, 'suppression.unused');
    for (const { code, tags } of vscode.languages.getDiagnostics(document.uri)) {
      const isUnused = (code as { readonly value: string }).value === 'suppression.unused';
      assert.deepEqual(tags ?? [], isUnused ? [vscode.DiagnosticTag.Unnecessary] : []);
    }
  });

  it('wait for the sentence that is being typed, and stay where they are in the others', async () => {
    const editor = await writeArticle('typing.article', `${article}\nBanjir itu menewaskan 12 orang.\n\n`);
    const { document } = editor;
    const on = (line: number) => findingsNow(document).filter(({ range }) => range.start.line === line);
    await until('the finding', () => on(4).length > 0);
    const last = document.lineCount - 1;
    editor.selection = new vscode.Selection(last, 0, last, 0);
    const seen: Finding[] = [];
    for (const letter of 'Gempa itu merusak 40 rumah.') {
      await vscode.commands.executeCommand('type', { text: letter });
      seen.push(...on(last));
      assert.isNotEmpty(on(4), 'the finding of the other sentence stays');
    }
    // The last letter is a moment ago: what is asked for now is still withheld.
    await pause(300);
    assert.deepEqual([...seen, ...on(last)], []);
    await until('the finding after a pause', () => on(last).length > 0);
  });

  it('have something to be done about each of them', async () => {
    for (const name of ['banjir-demak.article', 'harbour-fire.article']) {
      const { document } = await openArticle(name);
      await until('findings', () => findingsNow(document).length > 3);
      for (const diagnostic of vscode.languages.getDiagnostics(document.uri)) {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          diagnostic.range,
          vscode.CodeActionKind.QuickFix.value,
        );
        // VS Code does not tell here which diagnostic an action is for.
        assert.isNotEmpty(actions, `${diagnostic.message} (${name})`);
      }
    }
  });

  it('of an article that was checked with its workspace stay when it is opened and closed', async () => {
    await vscode.commands.executeCommand('onRecord.checkWorkspace');
    const { document } = await openArticle('harbour-fire.article');
    const rule = 'attribution.vague-source';
    await findings(document, rule);
    await closeArticles();
    await pause(1500);
    assert.deepEqual(
      diagnosticsOf(document, rule).map(({ range }) => document.getText(range)),
      ['Some residents'],
    );
  });
});

describe('code actions', () => {
  afterEach(closeArticles);

  /** The action that is offered at some words, and the document's text once it is applied. */
  async function apply(editor: vscode.TextEditor, words: string, title: RegExp): Promise<string> {
    const { document } = editor;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, words),
    );
    const action = actions.find((offered) => title.test(offered.title));
    assert.isDefined(action, actions.map((offered) => offered.title).join('\n'));
    assert.isTrue(await vscode.workspace.applyEdit(action.edit!));
    return document.getText();
  }

  const dated = `${article}\nJembatan itu dibuka pada Senin (4/2/2025), kata Hasan Basri.\n`;

  for (const [what, name, text, words, title, expected] of [
    ['the weekday to the date', 'day.article', dated, '4/2/2025', /Selasa/, 'pada Selasa (4/2/2025)'],
    [
      'the date to the weekday',
      'date.article',
      dated,
      '4/2/2025',
      /3\/2\/2025|3 Feb/,
      'pada Senin (3/2/2025)',
    ],
    ['straight marks to curly ones', 'curly.article', article, 'sudah', /curly/, '“Air sudah surut,”'],
    [
      'curly marks to straight ones',
      'straight.article',
      article.replace('"Air', '“Air').replace('surut,"', 'surut,”'),
      'sudah',
      /straight/,
      '"Air sudah surut,"',
    ],
    [
      'a magnitude to digits',
      'digits.article',
      `${article}\nBiayanya Rp4,5 miliar, kata Hasan.\n`,
      'Rp4,5 miliar',
      /4\.500\.000\.000/,
      'Biayanya Rp4.500.000.000,',
    ],
    [
      'digits to a magnitude',
      'magnitude.news',
      `${article}\nBiayanya Rp4.500.000.000, kata Hasan.\n`,
      'Rp4.500.000.000',
      /4,5 miliar/,
      'Biayanya Rp4,5 miliar,',
    ],
  ] as const) {
    it(`change ${what}`, async () => {
      const editor = await writeArticle(name, text);
      await until('findings or marks', async () => {
        const symbols = await vscode.commands.executeCommand<unknown[]>(
          'vscode.executeDocumentSymbolProvider',
          editor.document.uri,
        );
        return symbols.length > 0;
      });
      assert.include(await apply(editor, words, title), expected);
    });
  }
});
