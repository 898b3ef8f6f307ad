/** What is loaded late on the desktop, where the language server is a Node process. */

import { homedir } from 'node:os';
import { Uri } from 'vscode';
import { createAnnotations } from './annotations/createAnnotations';
import { nodeDisk } from './annotations/nodeDisk';
import { showFileProblems } from './annotations/fileProblems';
import { commandTable } from './commandTable';
import type { LateParts } from './lateParts';
import { clientOptions, connect } from './server/connect';
import { createNodeClient } from './server/nodeClient';

export const lateParts: LateParts = {
  createClient: (onRecord) => {
    const options = clientOptions(onRecord, { serverHasDisk: true });
    return connect(createNodeClient(onRecord.context, options), onRecord);
  },
  createAnnotations: (onRecord) => createAnnotations(onRecord, nodeDisk, Uri.file(homedir())),
  showFileProblems,
  commands: commandTable,
};
