import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf } from './support/articles';
import { findings, findingsNow, hover, marks } from './support/marks';
import { clearMessages, message } from './support/messages';
import { screenshot, shown, press } from './support/page';
import { until } from './support/until';

/** Words that only English has; none may reach somebody who works in Indonesian. */
const english = /\b(?:the|nobody|sentence|statement|speaker|number|said|checked|source)\b/i;

describe('in Indonesian', () => {
  afterEach(async () => {
    await clearMessages();
    await closeArticles();
  });

  it('VS Code tells extensions that the interface is Indonesian', () => {
    assert.equal(vscode.env.language, 'id');
  });

  it('hovers speak Indonesian', async () => {
    const { document } = await openArticle('harbour-fire.article');
    await marks(document);
    const said = await hover(document, rangeOf(document, 'Not one of them').start);
    assert.match(said, /Kutipan/);
    assert.notMatch(said.replaceAll(/“[^”]*”/g, ''), /\b(?:Said by|Quotation|Why)\b/);
  });

  it('findings speak Indonesian', async () => {
    const { document } = await openArticle('banjir-demak.article');
    await findings(document, 'attribution.hearsay');
    for (const { message: words, rule } of findingsNow(document)) assert.notMatch(words, english, rule);
  });

  it('Check Article answers in Indonesian, with its counts', async () => {
    await openArticle('banjir-demak.article');
    await vscode.commands.executeCommand('onRecord.checkArticle');
    await message(/pernyataan|kalimat|temuan/);
  });

  it('the palette shows commands in Indonesian', async () => {
    await openArticle('banjir-demak.article');
    const showing = vscode.commands.executeCommand('workbench.action.quickOpen', '>On Record: Periksa');
    await shown('.quick-input-widget .monaco-list-row', /Periksa Artikel/);
    await screenshot('palette', '.quick-input-widget .monaco-list-row');
    await press('Escape');
    await showing;
  });

  it('looks right: the picture', async () => {
    const editor = await openArticle('banjir-demak.article');
    await findings(editor.document, 'attribution.hearsay');
    const { start } = rangeOf(editor.document, 'Sekitar 1.200 warga');
    editor.selection = new vscode.Selection(start.translate(0, 10), start.translate(0, 10));
    await vscode.commands.executeCommand('editor.action.showHover');
    await screenshot('indonesian', '.monaco-hover:not(.hidden) .hover-contents');
    await press('Escape');
  });
});

describe('a workspace of two folders', () => {
  afterEach(closeArticles);

  it('takes the settings of the folder an article is in', async () => {
    const [articles, archive] = vscode.workspace.workspaceFolders ?? [];
    assert.isDefined(archive);
    const open = (folder: vscode.WorkspaceFolder | undefined) =>
      vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, 'banjir-demak.article'));
    const [loud, quiet] = [await open(articles), await open(archive)];
    await vscode.window.showTextDocument(loud);
    await findings(loud, 'attribution.hearsay');
    await vscode.window.showTextDocument(quiet);
    await findings(quiet, 'consistency.weekday-date');
    assert.notInclude(
      findingsNow(quiet).map(({ rule }) => rule),
      'attribution.hearsay',
    );
  });

  it('Check Workspace goes through both folders', async () => {
    const report: { readonly checked: number } =
      await vscode.commands.executeCommand('onRecord.checkWorkspace');
    assert.isAtLeast(report.checked, 9);
    const folders = new Set(
      vscode.languages
        .getDiagnostics()
        .filter(([, found]) => found.some(({ source }) => source === 'On Record'))
        .map(([uri]) => vscode.workspace.getWorkspaceFolder(uri)?.name),
    );
    assert.sameMembers([...folders], ['articles', 'archive']);
    await clearMessages();
  });
});

describe('a workspace that is not trusted', () => {
  it('is one here', () => assert.isFalse(vscode.workspace.isTrusted));

  it('has marks and findings like any other', async () => {
    const { document } = await openArticle('banjir-demak.article');
    await findings(document, 'attribution.hearsay');
    await closeArticles();
  });
});

/** A folder in memory, as an extension for remote files would give: reading, nothing on a disk. */
class MemoryFolder implements vscode.FileSystemProvider {
  private readonly files: ReadonlyMap<string, Uint8Array>;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((name) => [name, vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const found = this.files.get(uri.path.slice(1));
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

describe('a virtual folder', () => {
  afterEach(closeArticles);

  it('has its articles read, marked and checked', async () => {
    const text =
      'Jembatan Kali Opak Ditutup\n\nSebanyak 300 warga diduga terdampak, kata Camat Wulan Sari pada Selasa.\n';
    const provider = new MemoryFolder({ 'jembatan.article': text });
    const registered = vscode.workspace.registerFileSystemProvider('memory', provider, { isReadonly: true });
    const uri = vscode.Uri.parse('memory:/');
    const before = vscode.workspace.workspaceFolders?.length ?? 0;
    assert.isTrue(vscode.workspace.updateWorkspaceFolders(before, 0, { uri, name: 'memory' }));
    await until('the folder', () => vscode.workspace.workspaceFolders?.length === before + 1);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(uri, 'jembatan.article'));
    await vscode.window.showTextDocument(document);
    const words = (await marks(document)).map((mark) => mark.words);
    assert.include(words, '300 warga');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const report: { readonly checked: number } =
      await vscode.commands.executeCommand('onRecord.checkWorkspace');
    assert.isAtLeast(report.checked, 10);
    vscode.workspace.updateWorkspaceFolders(before, 1);
    await until('the folder gone', () => vscode.workspace.workspaceFolders?.length === before);
    registered.dispose();
    await clearMessages();
  });
});
