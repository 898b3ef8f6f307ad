/**
 * Takes annotations along when an article is copied in the explorer or saved under another name. VS Code does not say
 * where a copy comes from: what tells is that it has the very text of an article with annotations.
 */

import { l10n, workspace, type Uri } from 'vscode';
import { emptyFile, type AnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { mergeAnnotations } from '../../../server/src/annotations/mergeAnnotations';
import { articleNameOf } from '../../../server/src/annotations/sidecar';
import { say, warn } from '../features/say';
import { decodeText } from '../server/decodeText';
import { annotationsAddress, readAnnotations, updateAnnotations } from './annotationsFileSync';
import { sameBytes } from '../../../server/src/annotations/annotationsBytes';
import type { Disk } from './disk';
import type { OpenArticle } from './openArticle';
import { unwritableWords } from './problems';
import { changesFor, unifyLineEnds } from './savedDrafts';

export interface CopyParts {
  readonly disk: Disk;
  readonly open: () => Iterable<OpenArticle>;
  readonly log: (error: unknown) => void;
}

/** An article with annotations, and what they are for its copy. */
interface Original {
  readonly uri: Uri;
  readonly file: AnnotationsFile;
}

/** How soon after it was opened a file is saved that VS Code makes for Save As; milliseconds. */
const soon = 5000;
/** Annotations files that are looked through for the original of a copy. */
const mostOriginals = 500;

export class Copies {
  private readonly parts: CopyParts;

  constructor(parts: CopyParts) {
    this.parts = parts;
  }

  /** A file has been made in VS Code, empty or as a copy. */
  async created(article: Uri): Promise<void> {
    const { disk, log } = this.parts;
    if (articleNameOf(article.path) !== null) return;
    try {
      const bytes = await disk.read(article);
      if (bytes === null || decodeText(bytes).trim() === '') return;
      const text = decodeText(bytes);
      const original = this.openWith(text, article) ?? (await this.closedWith(bytes, article));
      if (original) await this.bring(original, article);
    } catch (error) {
      // A folder brings its annotations files with it.
      log(error);
    }
  }

  /** A file has been saved. Whether by Save As tells that it had been opened only for that. */
  async saved(article: OpenArticle): Promise<void> {
    if (article.isDraft || Date.now() - article.openedAt > soon) return;
    const original = this.openWith(article.text, article.uri);
    if (original) await this.bring(original, article.uri);
  }

  private openWith(text: string, copy: Uri): Original | undefined {
    const words = unifyLineEnds(text);
    for (const open of this.parts.open()) {
      if (open.isDraft || open.placed.length === 0 || open.uri.toString() === copy.toString()) continue;
      if (unifyLineEnds(open.text) !== words) continue;
      const annotations = changesFor(copy, open).map(({ annotation }) => annotation);
      return { uri: open.uri, file: { annotations, foreign: open.foreign } };
    }
    return undefined;
  }

  private async closedWith(bytes: Uint8Array, copy: Uri): Promise<Original | undefined> {
    const { disk } = this.parts;
    const source = copy.path.split('/').at(-1) ?? '';
    for (const found of await workspace.findFiles('**/*.annotations.jsonl', undefined, mostOriginals)) {
      const path = articleNameOf(found.path);
      if (path === null || path === copy.path) continue;
      const uri = found.with({ path });
      const { size } = await workspace.fs.stat(uri).then(
        (stat) => stat,
        () => ({ size: -1 }),
      );
      if (size !== bytes.length || !sameBytes(await disk.read(uri), bytes)) continue;
      const { file, brokenLines } = await readAnnotations(disk, found);
      if (brokenLines.length > 0 || file.annotations.length === 0) continue;
      const annotations = file.annotations.map((annotation) => ({
        ...annotation,
        target: { ...annotation.target, source },
      }));
      return { uri, file: { ...file, annotations } };
    }
    return undefined;
  }

  /** What lies beside the copy already is another article's, or the copy has been annotated: then nothing is brought. */
  private async bring({ uri, file }: Original, copy: Uri): Promise<void> {
    const { disk, log } = this.parts;
    const to = annotationsAddress(copy);
    try {
      if ((await disk.read(to)) !== null) return;
      await updateAnnotations(disk, to, (there) => mergeAnnotations(emptyFile, file, there.file).file);
      this.openAt(copy)?.comeBack();
    } catch (error) {
      log(error);
      warn(unwritableWords(to, error));
      return;
    }
    const [from, now] = [uri, copy].map((address) => workspace.asRelativePath(address));
    say(l10n.t('The annotations of {0} went along to {1}.', from ?? '', now ?? ''), {
      title: l10n.t('Leave Them Out'),
      run: () => this.leaveOut(file, copy),
    });
  }

  private async leaveOut({ annotations, foreign }: AnnotationsFile, copy: Uri): Promise<void> {
    const ids = new Set(annotations.map(({ id }) => id));
    const open = this.openAt(copy);
    if (open) {
      await open.change([...ids].map((id) => ({ kind: 'remove', id })));
      return;
    }
    const lines = new Set(foreign.map(({ json }) => json));
    await updateAnnotations(this.parts.disk, annotationsAddress(copy), ({ file }) => ({
      annotations: file.annotations.filter(({ id }) => !ids.has(id)),
      foreign: file.foreign.filter(({ json }) => !lines.has(json)),
    }));
  }

  private openAt(copy: Uri): OpenArticle | undefined {
    return [...this.parts.open()].find(({ uri }) => uri.toString() === copy.toString());
  }
}
