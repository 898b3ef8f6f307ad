/** Tells the language server of the annotations of open articles: after opening, after every change, after a restart. */

import { Range, workspace, type Disposable, type Uri } from 'vscode';
import { AnnotationsNotification } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import type { AnnotationStore } from './annotationStore';

export function tellServer(onRecord: OnRecord, store: AnnotationStore): Disposable[] {
  const { session } = onRecord;
  /** Articles that the server knows annotations of. */
  const told = new Set<string>();

  const tell = async (uri: Uri): Promise<void> => {
    const client = await session.start();
    const key = uri.toString();
    const document = workspace.textDocuments.find((open) => open.uri.toString() === key);
    const article = store.get(uri);
    if (!document || !article || (article.placed.length === 0 && !told.has(key))) return;
    told.add(key);
    const converter = client.code2ProtocolConverter;
    await client.sendNotification(AnnotationsNotification.type, {
      uri: converter.asUri(uri),
      version: document.version,
      annotations: article.placed.map(({ annotation, span }) => ({
        annotation,
        range:
          span &&
          converter.asRange(new Range(document.positionAt(span.start), document.positionAt(span.end))),
      })),
    });
  };
  const tellQuietly = (uri: Uri): void => {
    // A server that does not run is told when it does.
    if (session.state === 'running') tell(uri).catch((error: unknown) => onRecord.output.warn(String(error)));
  };
  const tellAll = (): void => {
    told.clear();
    for (const { uri } of workspace.textDocuments) tellQuietly(uri);
  };
  if (session.state === 'running') tellAll();
  return [
    store.onDidChange(tellQuietly),
    session.onDidChangeState((state) => state === 'running' && tellAll()),
    workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
  ];
}
