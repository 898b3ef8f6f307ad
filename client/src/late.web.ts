/** What is loaded late in the browser, where the language server is a Worker. */

import { createAnnotations } from './annotations/createAnnotations';
import { workspaceDisk } from './annotations/disk';
import { showFileProblems } from './annotations/fileProblems';
import { commandTable } from './commandTable';
import type { LateParts } from './lateParts';
import { clientOptions, connect } from './server/connect';
import { createWorkerClient } from './server/workerClient';

export const lateParts: LateParts = {
  createClient: (onRecord) => {
    const options = clientOptions(onRecord, { serverHasDisk: false });
    return connect(createWorkerClient(onRecord.context, options), onRecord);
  },
  createAnnotations: (onRecord) => createAnnotations(onRecord, workspaceDisk),
  showFileProblems,
  commands: commandTable,
};
