/** Puts the notes into the editor, and keeps them in step with the store. */

import { Disposable, workspace, type Uri } from 'vscode';
import type { AnnotationStore } from '../annotations/annotationStore';
import { knownName } from '../annotations/hand';
import type { OnRecord } from '../onRecord';
import { MarginOffer } from './marginOffer';
import { NoteThreads } from './noteThreads';

/** The threads that are shown, for the commands of their menus. */
let shown: NoteThreads | undefined;

export const currentThreads = (): NoteThreads | undefined => shown;

/** @param home the user's folder, where there is one */
export function showNotes(onRecord: OnRecord, store: AnnotationStore, home: Uri | undefined): Disposable[] {
  const { statuses, output } = onRecord;
  const threads = new NoteThreads({
    store,
    ownName: (article) => knownName(article, home),
    log: (error) => output.warn(String(error)),
  });
  shown = threads;
  const margin = new MarginOffer(threads, (uri) => statuses.isArticle(uri));
  for (const { uri } of workspace.textDocuments) threads.update(uri);
  return [
    new Disposable(() => threads.dispose()),
    store.onDidChange((uri) => threads.update(uri)),
    new Disposable(() => margin.dispose()),
    workspace.onDidCloseTextDocument(({ uri }) => threads.update(uri)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.initials')) threads.forgetNames();
    }),
  ];
}
