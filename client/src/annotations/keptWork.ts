/**
 * Work that has no annotations file to lie in: of an article that is not saved yet, or in a folder that cannot be
 * written. Kept in the extension's own storage, where it outlasts the window and a crash.
 */

import { Uri, workspace } from 'vscode';
import {
  emptyFile,
  readAnnotationsFile,
  writeAnnotationsFile,
  type AnnotationsFile,
} from '../../../server/src/annotations/annotationsFile';

export interface KeptWork {
  /** What lay in the annotations file when the work began. */
  readonly base: AnnotationsFile;
  readonly ours: AnnotationsFile;
}

export class WorkKeeper {
  private readonly folder: Uri;

  /** @param storage a folder of the extension's own; need not be there yet */
  constructor(storage: Uri) {
    this.folder = Uri.joinPath(storage, 'kept');
  }

  /** Rejects where even this cannot be written. */
  async keep(article: Uri, { base, ours }: KeptWork): Promise<void> {
    const record = {
      article: article.toString(),
      base: writeAnnotationsFile(base),
      ours: writeAnnotationsFile(ours),
    };
    await workspace.fs.writeFile(this.addressOf(article), new TextEncoder().encode(JSON.stringify(record)));
  }

  /** What is kept of an article, or undefined. */
  async find(article: Uri): Promise<KeptWork | undefined> {
    const bytes = await Promise.resolve(workspace.fs.readFile(this.addressOf(article))).catch(
      () => undefined,
    );
    return bytes && readRecord(new TextDecoder().decode(bytes), article.toString());
  }

  async forget(article: Uri): Promise<void> {
    await Promise.resolve(workspace.fs.delete(this.addressOf(article))).catch(() => undefined);
  }

  /** What is kept of articles at or below an address belongs to those at or below another one from now on. */
  async rename(from: Uri, to: Uri): Promise<void> {
    const names = await Promise.resolve(workspace.fs.readDirectory(this.folder)).catch(() => []);
    for (const [name] of names) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(this.folder, name));
      const { article } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly article?: unknown };
      if (typeof article !== 'string' || !isAtOrBelow(Uri.parse(article), from)) continue;
      const before = Uri.parse(article);
      const work = await this.find(before);
      if (!work) continue;
      await this.keep(to.with({ path: to.path + before.path.slice(from.path.length) }), work);
      await this.forget(before);
    }
  }

  private addressOf(article: Uri): Uri {
    return Uri.joinPath(this.folder, `${hash(article.toString())}.json`);
  }
}

/** Whether an address is another one, or of something in that folder. */
export function isAtOrBelow(address: Uri, folder: Uri): boolean {
  if (address.scheme !== folder.scheme || address.authority !== folder.authority) return false;
  return address.path === folder.path || address.path.startsWith(`${folder.path}/`);
}

function readRecord(json: string, article: string): KeptWork | undefined {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  if (record['article'] !== article) return undefined;
  return { base: readPart(record['base']), ours: readPart(record['ours']) };
}

function readPart(part: unknown): AnnotationsFile {
  const result = typeof part === 'string' ? readAnnotationsFile(part) : undefined;
  return result?.ok ? result.file : emptyFile;
}

/** FNV-1a of 64 bits: a file name for an address of any length. The record holds the address itself. */
function hash(words: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(words))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
