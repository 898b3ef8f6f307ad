/** Why a file cannot be read, in words. Pure. */

import type { Messages } from './messages';
import { longestArticle } from './protocol';
import type { FileProblem } from './textFiles';

/** Largest file that is read, in bytes: a character takes up to four. */
export const largestFile = longestArticle * 4;

export function sayFileProblem(problem: FileProblem, { commandLine }: Messages): string {
  switch (problem.kind) {
    case 'tooLarge':
      return commandLine.fileTooLarge(Math.round(largestFile / 1024 / 1024));
    case 'other':
      return commandLine.unreadable(problem.code);
    case 'missing':
    case 'folder':
    case 'forbidden':
      return commandLine[problem.kind];
  }
}
