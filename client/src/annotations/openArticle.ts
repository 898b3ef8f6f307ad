/** An open article with its annotations: keeps the two in step with each other and with the annotations file. */

import {
  commands,
  l10n,
  workspace,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  type Uri,
} from 'vscode';
import {
  emptyFile,
  writeAnnotationsFile,
  type AnnotationsFile,
} from '../../../server/src/annotations/annotationsFile';
import { mergeAnnotations, type MergeConflict } from '../../../server/src/annotations/mergeAnnotations';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { say, warn } from '../features/say';
import { AnnotatedArticle, type AnnotationChange } from './annotatedArticle';
import {
  annotationsAddress,
  readAnnotations,
  updateAnnotations,
  type FoundFile,
} from './annotationsFileSync';
import { sayConflicts } from './conflicts';
import type { Disk } from './disk';
import { joinByLines } from './gitAttributes';
import type { WorkKeeper } from './keptWork';
import { codeOf, brokenWords, goneWords, setAsideWords, unreadableWords, unwritableWords } from './problems';

export interface OpenArticleParts {
  readonly disk: Disk;
  readonly keeper: WorkKeeper;
  readonly log: (error: unknown) => void;
  /** Called when annotations, their places or the problem have changed. */
  readonly tell: () => void;
}

/** How long typing must pause before orphans are looked for and others are told of places; milliseconds. */
const typingPause = 300;
/** How long after writing the file it is looked at again; milliseconds. */
const writingPause = 500;

export class OpenArticle {
  readonly uri: Uri;
  /** Settles when the file has been read, or could not be. */
  readonly ready: Promise<void>;
  problem: string | null = null;
  /** When the document was opened; milliseconds. */
  readonly openedAt = Date.now();
  private readonly document: TextDocument;
  private readonly parts: OpenArticleParts;
  private readonly article: AnnotatedArticle;
  /** What is being done with the file: one thing after the other. */
  private tail: Promise<void> = Promise.resolve();
  private waitingWrite: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  /** The user has been told that the file cannot be written. */
  private warned = false;
  private isKept = false;
  private hasLeft = false;

  constructor(document: TextDocument, parts: OpenArticleParts) {
    this.uri = document.uri;
    this.document = document;
    this.parts = parts;
    this.article = new AnnotatedArticle(document.getText(), emptyFile);
    this.ready = this.enqueue(() => this.readIn());
  }

  get placed(): readonly PlacedAnnotation[] {
    return this.article.placed;
  }

  /** Lines of the file that this version does not understand. */
  get foreign(): AnnotationsFile['foreign'] {
    return this.article.file.foreign;
  }

  /** Not saved yet: there is no file for annotations to lie beside. */
  get isDraft(): boolean {
    return this.document.isUntitled;
  }

  get text(): string {
    return this.document.getText();
  }

  /** Resolves when everything begun by now has been done. */
  settled(): Promise<void> {
    return this.tail;
  }

  /** The article has gone elsewhere, or is deleted: nothing is read or written here any more. */
  leave(): void {
    this.hasLeft = true;
  }

  /** There is a file again, or may be another one. */
  comeBack(): void {
    this.hasLeft = false;
    this.look();
  }

  /** Makes changes, and resolves when they have been written or are kept elsewhere. */
  async change(changes: readonly AnnotationChange[]): Promise<void> {
    this.hasLeft = false;
    this.article.setText(this.document.getText());
    this.article.apply(changes);
    this.parts.tell();
    await this.write();
  }

  /** Moves the annotations along with an edit. */
  edited(contentChanges: readonly TextDocumentContentChangeEvent[]): void {
    if (!this.article.needsText || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    const searching = this.article.follow(this.document.getText(), changes);
    // A paste or an undo brings words back at once; of a word that is typed each letter would be searched for.
    if (searching && changes.some(({ text }) => text.length > 1)) this.article.settle();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.article.settle();
      this.parts.tell();
    }, typingPause);
  }

  /** The document has been saved: the file describes the places by the words that stand there now. */
  saved(): void {
    if (!this.article.needsText) return;
    this.article.settle();
    this.article.describeAnew();
    const wasDeleted = this.hasLeft;
    this.hasLeft = false;
    if (wasDeleted || this.problem !== null || this.article.isDirty) void this.write();
  }

  /** Looks whether somebody else has changed the file. */
  look(): void {
    if (!this.isDraft) void this.enqueue(() => this.takeIn());
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.lookTimer);
  }

  private get address(): Uri {
    return annotationsAddress(this.uri);
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.tail = this.tail.then(() => (this.hasLeft ? undefined : work())).catch(this.parts.log);
    return this.tail;
  }

  private async readIn(): Promise<void> {
    const kept = await this.parts.keeper.find(this.uri);
    const found = this.isDraft ? nothingFound : await this.find();
    if (!found) return;
    const { file: merged, conflicts } = kept
      ? mergeAnnotations(kept.base, kept.ours, found.file)
      : { file: found.file, conflicts: [] };
    this.isKept = kept !== undefined;
    this.article.setText(this.document.getText());
    this.article.takeOver(found.file, emptyFile, merged);
    if (this.isDraft && this.placed.every(({ span }) => span === null))
      this.article.takeOver(emptyFile, merged);
    this.sayIfBroken(found);
    sayConflicts(this.document, this.placed, conflicts);
    if (this.article.needsText || this.problem !== null) this.parts.tell();
    if (kept && !this.isDraft) void this.write();
  }

  private async find(): Promise<FoundFile | undefined> {
    try {
      return await readAnnotations(this.parts.disk, this.address);
    } catch (error) {
      this.problem = unreadableWords(this.address, error);
      this.parts.log(error);
      warn(this.problem);
      this.parts.tell();
      return undefined;
    }
  }

  private async takeIn(): Promise<void> {
    const found = await readAnnotations(this.parts.disk, this.address);
    const before = this.article.onDisk;
    if (!found.exists && before.annotations.length > 0) {
      this.sayGone();
      return;
    }
    const broken = found.brokenLines.length > 0;
    const held = this.article.file;
    if (!broken && writeAnnotationsFile(found.file) === writeAnnotationsFile(before)) return;
    this.article.setText(this.document.getText());
    const { file, conflicts } = this.article.mergedWith(found.file, !broken);
    this.article.takeOver(found.file, held, file);
    this.sayIfBroken(found);
    sayConflicts(this.document, this.placed, conflicts);
    this.parts.tell();
    if (!broken && this.article.isDirty) void this.write();
  }

  /** Somebody has deleted the file: what it held is still here, and is written again with the next change. */
  private sayGone(): void {
    const words = goneWords(this.address, this.article.placed.length);
    if (this.problem === words) return;
    this.problem = words;
    const again = { title: l10n.t('Write It Again'), run: () => this.write() };
    const letGo = { title: l10n.t('Let Them Go'), run: () => this.letGo() };
    warn(words, again, letGo);
    this.parts.tell();
  }

  private letGo(): void {
    this.problem = null;
    this.article.takeOver(emptyFile, this.article.file);
    this.parts.tell();
  }

  private sayIfBroken({ brokenLines, isConflict }: FoundFile): void {
    if (brokenLines.length === 0) return;
    const file = this.address;
    this.problem = brokenWords(file, brokenLines);
    const open = { title: l10n.t('Open File'), run: () => commands.executeCommand('vscode.open', file) };
    const join = { title: l10n.t('Let Git Join Lines'), run: () => this.joinByLines() };
    warn(this.problem, open, ...(isConflict ? [join] : []));
  }

  private async joinByLines(): Promise<void> {
    const attributes = workspace.asRelativePath(await joinByLines(this.address));
    say(
      l10n.t(
        'From now on git joins annotations line by line ({0}). Share that file with the others.',
        attributes,
      ),
    );
  }

  /** Writes what there is; changes that come while a write waits for its turn go with it. */
  private write(): Promise<void> {
    this.waitingWrite ??= this.enqueue(() => {
      this.waitingWrite = undefined;
      return this.isDraft ? this.keep() : this.writeFile();
    });
    return this.waitingWrite;
  }

  private async writeFile(): Promise<void> {
    let held = this.article.file;
    let before = emptyFile;
    let conflicts: readonly MergeConflict[] = [];
    try {
      const { file, setAside } = await updateAnnotations(this.parts.disk, this.address, (found) => {
        held = this.article.file;
        before = found.file;
        const merged = this.article.mergedWith(found.file, found.exists && found.brokenLines.length === 0);
        ({ conflicts } = merged);
        return merged.file;
      });
      this.article.setText(this.document.getText());
      this.article.written(file, before, held);
      this.lookAgainSoon();
      if (setAside) this.saySetAside(setAside);
      sayConflicts(this.document, this.placed, conflicts);
      await this.written();
    } catch (error) {
      clearTimeout(this.lookTimer);
      await this.keep();
      this.sayUnwritable(error);
      // Another program is at the file all the time, and is not for ever.
      if (codeOf(error) === 'EBUSY') this.lookTimer = setTimeout(() => void this.write(), writingPause);
    }
    this.parts.tell();
  }

  /** A program that read the file before it was written may write it as it was; not every file is watched. */
  private lookAgainSoon(): void {
    clearTimeout(this.lookTimer);
    this.lookTimer = setTimeout(() => this.look(), writingPause);
  }

  private async written(): Promise<void> {
    this.problem = null;
    this.warned = false;
    if (this.isKept) await this.parts.keeper.forget(this.uri);
    this.isKept = false;
  }

  private async keep(): Promise<void> {
    const { onDisk: base, file: ours } = this.article;
    await this.parts.keeper.keep(this.uri, { base, ours });
    this.isKept = true;
  }

  private sayUnwritable(error: unknown): void {
    this.parts.log(error);
    this.problem = unwritableWords(this.address, error);
    if (this.warned) return;
    this.warned = true;
    const retry = {
      title: l10n.t('Try Again'),
      run: () => {
        this.warned = false;
        return this.write();
      },
    };
    warn(`${this.problem} ${l10n.t('On Record keeps your work until it can.')}`, retry);
  }

  private saySetAside(now: Uri): void {
    const open = { title: l10n.t('Open File'), run: () => commands.executeCommand('vscode.open', now) };
    warn(setAsideWords(this.address, now), open);
  }
}

const nothingFound: FoundFile = {
  bytes: null,
  exists: false,
  file: emptyFile,
  brokenLines: [],
  isConflict: false,
};
