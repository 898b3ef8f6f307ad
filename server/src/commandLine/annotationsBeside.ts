/** The annotations of an article on the disk: read, never written. */

import { readFile, stat } from 'node:fs/promises';
import { readBytes, type BrokenLine } from '../annotations/annotationsBytes';
import { emptyFile, type AnnotationsFile } from '../annotations/annotationsFile';
import { annotationsName } from '../annotations/sidecar';
import { largestFile } from '../sayFileProblem';
import { problemOf, type FileProblem } from '../textFiles';

/** What was found beside an article. */
export interface AnnotationsBeside {
  readonly path: string;
  readonly exists: boolean;
  /** What can be read of it; empty where there is no file, or none that can be read. */
  readonly file: AnnotationsFile;
  readonly broken: readonly BrokenLine[];
  /** Why a file that is there cannot be read at all. */
  readonly problem: FileProblem | null;
}

/** Reads the file that the editor would use. */
export async function readAnnotationsBeside(articlePath: string): Promise<AnnotationsBeside> {
  const path = annotationsName(articlePath);
  const nothing = { path, file: emptyFile, broken: [] };
  try {
    const { size } = await stat(path);
    if (size > largestFile) return { ...nothing, exists: true, problem: { kind: 'tooLarge' } };
    return { path, exists: true, problem: null, ...readBytes(await readFile(path)) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.kind === 'missing') return { ...nothing, exists: false, problem: null };
    return { ...nothing, exists: true, problem };
  }
}
