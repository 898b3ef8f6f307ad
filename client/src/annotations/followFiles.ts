/** Takes annotations along when their article is renamed, moved, deleted or copied in VS Code. */

import { l10n, workspace, type Disposable, type Uri } from 'vscode';
import { emptyFile, type AnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { mergeAnnotations } from '../../../server/src/annotations/mergeAnnotations';
import { articleNameOf } from '../../../server/src/annotations/sidecar';
import { say, warn } from '../features/say';
import {
  annotationsAddress,
  freeName,
  readAnnotations,
  untilDone,
  updateAnnotations,
} from './annotationsFileSync';
import type { Copies } from './copies';
import type { Disk } from './disk';
import type { WorkKeeper } from './keptWork';
import { unwritableWords } from './problems';

/** What the store does about open articles when files move. */
export interface OpenArticles {
  /** Resolves when everything at or below an address has been written. */
  readonly settled: (under: Uri) => Promise<void>;
  /** What is at or below an address has gone elsewhere: its annotations are not looked for there any more. */
  readonly left: (under: Uri) => void;
  /** There may be another annotations file beside an article, or one again. */
  readonly isBack: (article: Uri) => void;
}

export interface FollowerParts {
  readonly disk: Disk;
  readonly keeper: WorkKeeper;
  readonly articles: OpenArticles;
  readonly copies: Copies;
  readonly log: (error: unknown) => void;
}

export function followFiles(parts: FollowerParts): Disposable[] {
  const { articles } = parts;
  /** Annotations of articles that were deleted in this window: an undo brings the article back, and them. */
  const deleted = new Map<string, Uint8Array>();
  return [
    workspace.onWillRenameFiles((event) => {
      event.waitUntil(Promise.all(event.files.map(({ oldUri }) => articles.settled(oldUri))));
    }),
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        articles.left(oldUri);
        await parts.keeper.rename(oldUri, newUri).catch(parts.log);
        await moveAnnotations(parts, oldUri, newUri);
        articles.isBack(newUri);
      }
    }),
    workspace.onDidDeleteFiles(async ({ files }) => {
      for (const article of files) {
        articles.left(article);
        const bytes = await deleteAnnotations(parts, article);
        if (bytes) deleted.set(article.toString(), bytes);
      }
    }),
    workspace.onDidCreateFiles(async ({ files }) => {
      for (const article of files) {
        const bytes = deleted.get(article.toString());
        if (bytes && deleted.delete(article.toString())) await putBack(parts, article, bytes);
        else await parts.copies.created(article);
      }
    }),
  ];
}

const isAnnotationsFile = ({ path }: Uri): boolean => articleNameOf(path) !== null;

async function moveAnnotations(parts: FollowerParts, oldArticle: Uri, newArticle: Uri): Promise<void> {
  if (isAnnotationsFile(oldArticle)) return;
  const { disk, log } = parts;
  const [from, to] = [annotationsAddress(oldArticle), annotationsAddress(newArticle)];
  const source = newArticle.path.split('/').at(-1) ?? '';
  try {
    await untilDone(async () => {
      const found = await readAnnotations(disk, from);
      if (!found.bytes) return 'done';
      if (found.brokenLines.length > 0) {
        await disk.move(from, await freeName(disk, to));
        return 'done';
      }
      const moved = withSource(found.file, source);
      // What another article of that name has left there is kept too.
      await updateAnnotations(disk, to, (there) => mergeAnnotations(emptyFile, moved, there.file).file);
      return disk.remove(from, found.bytes);
    });
  } catch (error) {
    log(error);
    warn(unwritableWords(to, error));
  }
}

function withSource(file: AnnotationsFile, source: string): AnnotationsFile {
  const annotations = file.annotations.map((annotation) => ({
    ...annotation,
    target: { ...annotation.target, source },
  }));
  return { ...file, annotations };
}

/** @returns what the file held, or undefined where there was none */
async function deleteAnnotations(parts: FollowerParts, article: Uri): Promise<Uint8Array | undefined> {
  if (isAnnotationsFile(article)) return undefined;
  const file = annotationsAddress(article);
  try {
    const bytes = await parts.disk.read(file);
    if (!bytes) return undefined;
    // Not every disk has a trash.
    await Promise.resolve(workspace.fs.delete(file, { useTrash: true })).catch(() =>
      parts.disk.remove(file, bytes),
    );
    const back = { title: l10n.t('Put Them Back'), run: () => putBack(parts, article, bytes) };
    say(l10n.t('The annotations of {0} were deleted with it.', workspace.asRelativePath(article)), back);
    return bytes;
  } catch (error) {
    parts.log(error);
    return undefined;
  }
}

async function putBack(
  { disk, articles, log }: FollowerParts,
  article: Uri,
  bytes: Uint8Array,
): Promise<void> {
  const file = annotationsAddress(article);
  try {
    // Where there is one again, that one counts.
    await disk.replace(file, bytes, null);
    articles.isBack(article);
  } catch (error) {
    log(error);
    warn(unwritableWords(file, error));
  }
}
