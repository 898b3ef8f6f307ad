/** An annotations file's bytes taken apart, whatever state they are in. Pure. */

import {
  emptyFile,
  readAnnotationsFile,
  writeAnnotationsFile,
  type AnnotationsFile,
} from '../../../server/src/annotations/annotationsFile';

export interface ReadBytes {
  /** What can be read of it. */
  readonly file: AnnotationsFile;
  /** Lines that cannot be read, counted from 1; with one, the file must not be written over. */
  readonly brokenLines: readonly number[];
}

/** @param bytes null where there is no file */
export function readBytes(bytes: Uint8Array | null): ReadBytes {
  if (bytes === null) return { file: emptyFile, brokenLines: [] };
  const text = decode(bytes);
  const result = readAnnotationsFile(text.words);
  if (result.ok) return { file: result.file, brokenLines: text.brokenLines };
  const brokenLines = result.problems.map(({ line }) => line);
  const broken = new Set(brokenLines);
  const readable = text.words.split('\n').filter((_, at) => !broken.has(at + 1));
  const rest = readAnnotationsFile(readable.join('\n'));
  const lines = [...new Set([...brokenLines, ...text.brokenLines])].sort((a, b) => a - b);
  return { file: rest.ok ? rest.file : emptyFile, brokenLines: lines };
}

export function toBytes(file: AnnotationsFile): Uint8Array {
  return new TextEncoder().encode(writeAnnotationsFile(file));
}

export function sameBytes(a: Uint8Array | null, b: Uint8Array): boolean {
  return a?.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Bytes that are no UTF-8 are read as replacement characters, and their lines named. */
function decode(bytes: Uint8Array): { readonly words: string; readonly brokenLines: readonly number[] } {
  try {
    return { words: new TextDecoder('utf-8', { fatal: true }).decode(bytes), brokenLines: [] };
  } catch {
    const words = new TextDecoder().decode(bytes);
    const lines = words.split('\n').flatMap((line, at) => (line.includes('\ufffd') ? [at + 1] : []));
    return { words, brokenLines: lines };
  }
}
