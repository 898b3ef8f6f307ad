/** A folder in memory, as an extension for remote files gives one, which can be told to refuse writing. */

import * as vscode from 'vscode';

export class MemoryDisk implements vscode.FileSystemProvider {
  /** Null while writing is allowed, else what it fails with. */
  refusal: vscode.FileSystemError | null = null;
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: this.find(path).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return this.find(path);
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.refuse();
    this.files.set(path, content);
  }

  rename({ path: from }: vscode.Uri, { path: to }: vscode.Uri): void {
    this.refuse();
    this.files.set(to, this.find(from));
    this.files.delete(from);
  }

  delete({ path }: vscode.Uri): void {
    this.refuse();
    this.files.delete(path);
  }

  createDirectory(): void {
    this.refuse();
  }

  private find(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  private refuse(): void {
    if (this.refusal) throw this.refusal;
  }
}
