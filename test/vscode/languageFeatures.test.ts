import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { findings, marks } from './support/marks';
import { until } from './support/until';

const demak = 'banjir-demak.article';
const harbour = 'harbour-fire.article';

/** Opens a sample article and waits until it has been analysed. */
async function analyzed(name: string): Promise<vscode.TextDocument> {
  const { document } = await openArticle(name);
  await marks(document);
  return document;
}

/** Asks VS Code for what its providers answer for a document. */
function ask<T>(command: string, document: vscode.TextDocument, ...more: readonly unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...more);
}

/** Sets a setting for the length of a test. */
async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('onRecord');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await body();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

const flat = (symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

describe('language features, as VS Code asks for them', () => {
  afterEach(closeArticles);

  it('outline: headline, paragraphs, and under them who says what', async () => {
    const document = await analyzed(demak);
    const symbols = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document);
    const all = flat(symbols);
    assert.match(symbols[0]?.name ?? '', /Tanggul Sungai Jebol/);
    assert.isAbove(all.length, symbols.length, 'statements under the paragraphs');
    const laras = all.find(({ name, detail }) => `${name} ${detail}`.includes('Laras Widuri'));
    assert.include(document.getText(laras?.range), 'Laras');
  });

  it('workspace symbols: speakers, by some of their letters', async () => {
    await analyzed(demak);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'suryo',
    );
    assert.include(
      symbols.map(({ name }) => name),
      'Suryo Hadinata',
    );
  });

  for (const [what, words, context] of [
    ['a surname', 'Suryo', 'ujar Suryo'],
    ['a pronoun', 'Ia', 'Ia menambahkan'],
    ['an enclitic', 'nya', 'Menurutnya'],
  ] as const) {
    it(`definition: from ${what} to the introduction`, async () => {
      const document = await analyzed(demak);
      const { start } = rangeOf(document, words, context);
      const [found] = await ask<(vscode.Location | vscode.LocationLink)[]>(
        'executeDefinitionProvider',
        document,
        start.translate(0, 1),
      );
      const range = found && ('range' in found ? found.range : found.targetRange);
      assert.include(document.getText(range), 'Suryo Hadinata');
    });
  }

  it('definition: from an acronym to the name it stands for', async () => {
    const document = await analyzed(harbour);
    const { start } = rangeOf(document, 'PEPA', 'PEPA added');
    const [found] = await ask<vscode.Location[]>('executeDefinitionProvider', document, start);
    assert.include(document.getText(found?.range), 'Port Ellery Port Authority');
  });

  it('references and highlights: every mention and statement of a source', async () => {
    const document = await analyzed(demak);
    const { start } = rangeOf(document, 'Suryo', 'ujar Suryo');
    const references = await ask<vscode.Location[]>('executeReferenceProvider', document, start);
    const words = references.map(({ range }) => document.getText(range)).join('\n');
    for (const expected of ['Suryo Hadinata', 'Kami sudah memperbaiki']) assert.include(words, expected);
    const highlights = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', document, start);
    assert.isAtLeast(highlights.length, 3);
  });

  it('selection grows from the word over the statement and the sentence to the paragraph', async () => {
    const document = await analyzed(demak);
    const { start } = rangeOf(document, 'memperbaiki');
    const [smallest] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document, [start]);
    const steps: string[] = [];
    for (let step = smallest; step; step = step.parent) steps.push(document.getText(step.range));
    assert.equal(steps[0], 'memperbaiki');
    assert.isTrue(
      steps.some((step) => /^"?Kami sudah .* labil,?"?$/.test(step)),
      steps.join('\n'),
    );
    assert.isTrue(steps.some((step) => step.startsWith('Kepala Badan') && step.endsWith('(18/11/2026).')));
  });

  it('folding: what a web page pasted along and the sections', async () => {
    const document = await analyzed('reef-survey.md');
    const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document);
    const section = rangeOf(document, '## Fishing ban disputed').start.line;
    assert.isTrue(folds.some(({ start }) => start === section));
  });

  it('links: addresses in the text, and a medium that is named by its address', async () => {
    const { document } = await writeArticle(
      'tautan.article',
      'Harga Garam Naik\n\nDikutip dari contoh-berita.id, harga garam naik 20 persen. Baca https://data.example.org/garam.\n',
    );
    await marks(document);
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', document);
    const targets = links.map(({ target }) => target?.toString());
    assert.includeMembers(targets, ['https://contoh-berita.id/', 'https://data.example.org/garam']);
  });

  it('inlay hints: none unless asked for, then speakers, values and conversions', async () => {
    const document = await analyzed(harbour);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('executeInlayHintProvider', document, whole);
    assert.deepEqual(await hints(), []);
    const labels = async () => (await hints()).map(({ label }) => label as string).join('\n');
    for (const [setting, expected] of [
      ['inlayHints.speakers', /Dolores Whitcombe/],
      ['inlayHints.values', /18,000,000/],
      ['inlayHints.conversions', /≈ 32 km/],
    ] as const)
      await withSetting(setting, true, async () => {
        await until(String(expected), async () => expected.test(await labels()));
      });
  });

  it('inlay hints: an age tells the years of birth, by the day of the byline', async () => {
    const { document } = await writeArticle(
      'age.article',
      'Levee Breach Drives Families Out\n\nBy Nora Whitfield | March 4, 2025\n\n' +
        '“We took the papers,” said Maria Okafor, 47, who is staying at the town hall with her son.\n',
    );
    await marks(document);
    await withSetting('inlayHints.conversions', true, async () => {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const [hint] = await until('the hint', async () => {
        const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', document, whole);
        return hints.length > 0 && hints;
      });
      assert.equal(hint?.label, '= born 1977/1978');
      assert.isTrue(hint?.position.isEqual(rangeOf(document, '47').end));
    });
  });

  it('code lens: one line over the headline, where the setting asks for it', async () => {
    const document = await analyzed(demak);
    await withSetting('codeLens', true, async () => {
      const [lens] = await until('the code lens', async () => {
        const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', document, 5);
        return lenses.length > 0 && lenses;
      });
      assert.equal(lens?.range.start.line, 0);
      assert.match(lens?.command?.title ?? '', /\d+ statements · \d+ speakers · .*\d+ unsourced/);
    });
  });

  /** The code actions VS Code offers at some words. */
  function actionsAt(document: vscode.TextDocument, words: string, context?: string) {
    return ask<vscode.CodeAction[]>('executeCodeActionProvider', document, rangeOf(document, words, context));
  }

  it('code actions: a weekday that is wrong is set right, in the file', async () => {
    const document = await analyzed(demak);
    await findings(document, 'consistency.weekday-date');
    const actions = await actionsAt(document, 'Senin (4/2/2025)');
    const fix = actions.find(({ title }) => title.includes('Selasa'));
    assert.isDefined(fix, actions.map(({ title }) => title).join('\n'));
    assert.isTrue(await vscode.workspace.applyEdit(fix.edit!));
    assert.include(document.getText(), 'pada Selasa (4/2/2025)');
  });

  it('code actions: who says so, with the speakers before it to choose from', async () => {
    const document = await analyzed(harbour);
    const actions = await actionsAt(document, 'The blaze was the worst');
    const action = actions.find(({ title }) => title.includes('Say who says so'));
    assert.isTrue(await vscode.workspace.applyEdit(action!.edit!));
    assert.match(document.getText(), /the port’s history, according to Tomasz Bielak\./);
  });

  it('code actions: quote marks made curly and straight, a magnitude spelt out', async () => {
    const document = await analyzed(demak);
    const quotes = await actionsAt(document, 'memperbaiki');
    assert.isTrue(quotes.some(({ title }) => title.includes('curly')));
    const numbers = await actionsAt(document, 'Rp4,5 miliar');
    assert.isTrue(
      numbers.some(({ title }) => title.includes('4.500.000.000')),
      numbers.map(({ title }) => title).join(),
    );
  });

  it('completion: speakers already introduced, after a cue', async () => {
    const document = await analyzed(demak);
    const end = document.lineAt(document.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, '\n\nTanggul akan dijaga semalam, kata ');
    await vscode.workspace.applyEdit(edit);
    const at = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await ask<vscode.CompletionList>('executeCompletionItemProvider', document, at);
    const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.include(names, 'Laras Widuri');
  });
});

describe('an article in two editors side by side', () => {
  afterEach(closeArticles);

  it('has its marks and findings in both, and what is typed in one reaches the other', async () => {
    const document = await analyzed(demak);
    const beside = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    await beside.edit((edit) => edit.insert(new vscode.Position(4, 0), 'Sebanyak 77 rumah rusak. '));
    await until('the new number', async () =>
      (await marks(document)).some(({ words }) => words === '77 rumah'),
    );
    const shown = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    assert.lengthOf(shown, 2);
  });
});
