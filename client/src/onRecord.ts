/** The extension: its parts, and when the server is needed. */

import {
  commands,
  languages,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { AnnotationStore } from './annotations/annotationStore';
import { ArticleLanguages } from './articleLanguages';
import { registerCommands } from './commands';
import { wrapLines } from './features/wrapLines';
import { Highlighting } from './highlighting';
import type { LateParts } from './lateParts';
import { articleSelector } from './server/articleSelector';
import { clientName } from './server/clientName';
import { Session } from './server/session';
import { ArticleStatuses } from './status/articleStatuses';
import { showLanguageStatus } from './status/languageStatus';

export class OnRecord {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel = window.createOutputChannel(clientName, { log: true });
  readonly statuses = new ArticleStatuses();
  readonly highlighting: Highlighting;
  readonly languages: ArticleLanguages;
  readonly session: Session;

  /** The annotations of the articles; begins to read those of open ones, the first time. */
  readonly annotations: () => Promise<AnnotationStore>;

  private store: Promise<AnnotationStore> | undefined;
  private fileProblems: Promise<void> | undefined;

  /** Loads the language client and what the commands do, the first time; the same promise ever after. */
  readonly late: () => Promise<LateParts>;

  constructor(context: ExtensionContext, loadLateParts: () => Promise<LateParts>) {
    this.context = context;
    let loaded: Promise<LateParts> | undefined;
    this.late = () => (loaded ??= loadLateParts());
    this.annotations = () => (this.store ??= this.late().then((late) => late.createAnnotations(this)));
    this.highlighting = new Highlighting(context.workspaceState);
    this.languages = new ArticleLanguages(context.workspaceState);
    this.session = new Session(async () => (await this.late()).createClient(this));
    context.subscriptions.push(this.output, this.statuses, this.session);
    registerCommands(this);
    setContext('isActive', true);
    showLanguageStatus(this);
    context.subscriptions.push(...wrapLines(this));
    this.startWhenNeeded();
    this.followFolders();
  }

  /** Whether On Record reads this document. */
  reads(document: TextDocument): boolean {
    return languages.match(this.selector, document) > 0;
  }

  /** The documents On Record reads. */
  get selector(): { readonly language: string; readonly scheme: string }[] {
    return articleSelector((workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme));
  }

  /** Ends the server, and waits until every annotation has been written. */
  async stop(): Promise<void> {
    const written = this.store?.then((store) => store.settled());
    await Promise.all([this.session.stop(), written]);
  }

  /** Starts the server once a document is open that it may have to read. */
  private startWhenNeeded(): void {
    const needs = (document: TextDocument): boolean => {
      const readsAll = workspace.getConfiguration('onRecord', document).get<boolean>('plainText', true);
      return this.reads(document) && (readsAll || document.languageId === 'news-article');
    };
    const startFor = (document: TextDocument): void => {
      if (document.uri.path.endsWith('.annotations.jsonl')) this.showFileProblems();
      if (!needs(document)) return;
      if (this.session.state === 'idle') this.startQuietly();
      this.annotations().catch(this.report);
    };
    // Not at once: other extensions wait for this one to be activated, and loading the client takes longer.
    const soon = setTimeout(() => {
      workspace.textDocuments.forEach(startFor);
      this.lookForAnnotations().catch(this.report);
    }, 0);
    const opened = workspace.onDidOpenTextDocument(startFor);
    this.context.subscriptions.push(opened, { dispose: () => clearTimeout(soon) });
  }

  private showFileProblems(): void {
    this.fileProblems ??= this.late().then(({ showFileProblems }) => {
      this.context.subscriptions.push(...showFileProblems());
    });
    this.fileProblems.catch(this.report);
  }

  /** Where articles have been worked on before, the explorer tells what of them is open before one is opened. */
  private async lookForAnnotations(): Promise<void> {
    const [file] = await workspace.findFiles('**/*.annotations.jsonl', undefined, 1);
    if (file) await this.annotations();
  }

  /** A folder of another kind (a virtual one) means other documents to read: the server is told by a restart. */
  private followFolders(): void {
    const schemes = () => [...new Set(this.selector.map(({ scheme }) => scheme))].join();
    let known = schemes();
    const followed = workspace.onDidChangeWorkspaceFolders(() => {
      if (schemes() === known) return;
      known = schemes();
      if (this.session.state === 'running') this.session.restart().catch(this.report);
    });
    this.context.subscriptions.push(followed);
  }

  private startQuietly(): void {
    this.session.start().catch(this.report);
  }

  private readonly report = (error: unknown): void => {
    this.output.error(error instanceof Error ? error : String(error));
  };
}

/** Sets a context key for `when` clauses. */
export function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', `onRecord.${key}`, value);
}
