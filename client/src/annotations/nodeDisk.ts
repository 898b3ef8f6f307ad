/** The disk of this machine, for `file:` addresses; VS Code's file systems for all others. Node only. */

import { unlink } from 'node:fs/promises';
import type { Uri } from 'vscode';
import { workspaceDisk, type Disk } from './disk';
import { alone, moveToFree, readWhole, replaceWhole } from './nodeFiles';

const isOnDisk = ({ scheme }: Uri): boolean => scheme === 'file';

export const nodeDisk: Disk = {
  read: (file) => (isOnDisk(file) ? readWhole(file.fsPath) : workspaceDisk.read(file)),
  replace: (file, bytes) =>
    isOnDisk(file) ? replaceWhole(file.fsPath, bytes) : workspaceDisk.replace(file, bytes),
  remove: (file) => (isOnDisk(file) ? unlink(file.fsPath) : workspaceDisk.remove(file)),
  move: (from, to) =>
    isOnDisk(from) && isOnDisk(to) ? moveToFree(from.fsPath, to.fsPath) : workspaceDisk.move(from, to),
  alone: (file, work) => (isOnDisk(file) ? alone(file.fsPath, work) : workspaceDisk.alone(file, work)),
};
