/** The store of annotations, put together with the rest of the extension. */

import type { Uri } from 'vscode';
import { markFiles } from '../checklist/fileMarks';
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
  const log = (error: unknown): void => output.error(error instanceof Error ? error : String(error));
  const store = new AnnotationStore({
    disk,
    storage: context.storageUri ?? context.globalStorageUri,
    reads: (document) => onRecord.reads(document),
    hand: (article) => handFor(article, home),
    log,
  });
  context.subscriptions.push(
    store,
    ...tellServer(onRecord, store),
    ...showChecklist(onRecord, store),
    ...markStatuses(store),
    ...markFiles(store, log),
    ...showNotes(onRecord, store, home),
  );
  return store;
}
