/** What the server finds when it runs on Node: a disk, and its own files beside it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerEnvironment } from './connection';
import { largestFile } from './sayFileProblem';
import { pathOfUri, readTextFile } from './textFiles';

/** The bundles stand in `dist/`, the pages on the rules in `docs/rules/` beside it. */
const rulePages = join(__dirname, '..', 'docs', 'rules');

export const nodeEnvironment: ServerEnvironment = {
  rulePages: existsSync(rulePages) ? `${pathToFileURL(rulePages).href}/` : null,
  readFile: async (uri) => {
    const path = pathOfUri(uri);
    return path === null ? { problem: { kind: 'missing' } } : readTextFile(path, largestFile);
  },
};
