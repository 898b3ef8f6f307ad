/** The store of annotations, put together with the rest of the extension. */

import type { Uri } from 'vscode';
import { showChecklist } from '../checklist/showChecklist';
import { markStatuses } from '../checklist/statusMarks';
import { showNotes } from '../notes/showNotes';
import type { OnRecord } from '../onRecord';
import { AnnotationStore } from './annotationStore';
import type { Disk } from './disk';
import { handFor } from './hand';
import { tellServer } from './tellServer';

/** @param home the user's folder, where there is one */
export function createAnnotations(onRecord: OnRecord, disk: Disk, home?: Uri): AnnotationStore {
  const { context, output } = onRecord;
  const store = new AnnotationStore({
    disk,
    storage: context.storageUri ?? context.globalStorageUri,
    reads: (document) => onRecord.reads(document),
    hand: (article) => handFor(article, home),
    log: (error) => output.error(error instanceof Error ? error : String(error)),
  });
  context.subscriptions.push(
    store,
    ...tellServer(onRecord, store),
    ...showChecklist(onRecord, store),
    ...markStatuses(store),
    ...showNotes(onRecord, store, home),
  );
  return store;
}
