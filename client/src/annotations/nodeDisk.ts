/** The disk of this machine, for `file:` addresses; VS Code's file systems for all others. Node only. */

import type { Uri } from 'vscode';
import { workspaceDisk, type Disk } from './disk';
import { alone, copyToFree, moveToFree, readWhole, removeWhole, replaceWhole } from './nodeFiles';

const isOnDisk = ({ scheme }: Uri): boolean => scheme === 'file';

export const nodeDisk: Disk = {
  read: (file) => (isOnDisk(file) ? readWhole(file.fsPath) : workspaceDisk.read(file)),
  replace: (file, bytes, expected) =>
    isOnDisk(file)
      ? replaceWhole(file.fsPath, bytes, expected)
      : workspaceDisk.replace(file, bytes, expected),
  remove: (file, expected) =>
    isOnDisk(file) ? removeWhole(file.fsPath, expected) : workspaceDisk.remove(file, expected),
  copy: (from, to) =>
    isOnDisk(from) && isOnDisk(to) ? copyToFree(from.fsPath, to.fsPath) : workspaceDisk.copy(from, to),
  move: (from, to) =>
    isOnDisk(from) && isOnDisk(to) ? moveToFree(from.fsPath, to.fsPath) : workspaceDisk.move(from, to),
  alone: (file, work) => (isOnDisk(file) ? alone(file.fsPath, work) : workspaceDisk.alone(file, work)),
};
