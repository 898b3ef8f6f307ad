/** The command line run in this process, on files of a folder that goes when the test has ended. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as readStream } from 'node:stream/consumers';
import { afterEach, beforeEach } from 'vitest';
import { writeAnnotationsFile } from '../../server/src/annotations/annotationsFile';
import type { PlacedAnnotation } from '../../server/src/annotations/placed';
import { annotationsName } from '../../server/src/annotations/sidecar';
import { runCommandLine } from '../../server/src/commandLine/program';

/** Runs in this process. */
export async function run(words: readonly string[], input = '', variables = { LANG: 'en_GB.UTF-8' }) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const written = Promise.all([readStream(output), readStream(errors)]);
  const status = await runCommandLine(['node', 'on-record', ...words], {
    input: Readable.from([input]),
    output,
    errors,
    variables,
    colour: false,
  });
  output.end();
  errors.end();
  const [printed, complaints] = await written;
  return { status, output: printed, errors: complaints };
}

/** A folder for the files of each test. To be called once in a file. */
export function testFolder() {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const write = async (name: string, text: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
    return path;
  };
  return {
    path: (name = '') => join(folder, name),
    write,
    /** Writes an article and the annotations beside it. */
    writeAnnotated: async (name: string, text: string, placed: readonly PlacedAnnotation[]) => {
      const annotations = placed.map(({ annotation }) => annotation);
      await write(annotationsName(name), writeAnnotationsFile({ annotations, foreign: [] }));
      return write(name, text);
    },
  };
}
