/** An annotations file's bytes taken apart, whatever state they are in. Pure. */

import {
  emptyFile,
  readAnnotationsFile,
  writeAnnotationsFile,
  type AnnotationsFile,
  type FileProblem,
} from './annotationsFile';

/** A line that cannot be read. */
export interface BrokenLine {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: FileProblem['problem'] | 'notUtf8';
}

export interface ReadBytes {
  /** What can be read of it. */
  readonly file: AnnotationsFile;
  /** In the order of the lines; with one, the file must not be written over. */
  readonly broken: readonly BrokenLine[];
}

/** @param bytes null where there is no file */
export function readBytes(bytes: Uint8Array | null): ReadBytes {
  if (bytes === null) return { file: emptyFile, broken: [] };
  const text = decode(bytes);
  const result = readAnnotationsFile(text.words);
  if (result.ok) return { file: result.file, broken: text.broken };
  const brokenLines = new Set(result.problems.map(({ line }) => line));
  const readable = text.words.split('\n').filter((_, at) => !brokenLines.has(at + 1));
  const rest = readAnnotationsFile(readable.join('\n'));
  const broken: readonly BrokenLine[] = [
    ...result.problems,
    ...text.broken.filter(({ line }) => !brokenLines.has(line)),
  ];
  return { file: rest.ok ? rest.file : emptyFile, broken: [...broken].sort((a, b) => a.line - b.line) };
}

export function toBytes(file: AnnotationsFile): Uint8Array {
  return new TextEncoder().encode(writeAnnotationsFile(file));
}

/** Null stands for no file, which is not the same as an empty one. */
export function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Bytes that are no UTF-8 are read as replacement characters, and their lines named. */
function decode(bytes: Uint8Array): { readonly words: string; readonly broken: readonly BrokenLine[] } {
  try {
    return { words: new TextDecoder('utf-8', { fatal: true }).decode(bytes), broken: [] };
  } catch {
    const words = new TextDecoder().decode(bytes);
    const broken = words
      .split('\n')
      .flatMap((line, at): BrokenLine[] =>
        line.includes('\ufffd') ? [{ line: at + 1, problem: 'notUtf8' }] : [],
      );
    return { words, broken };
  }
}
