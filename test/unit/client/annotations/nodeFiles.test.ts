import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alone, moveToFree, readWhole, replaceWhole } from '../../../../client/src/annotations/nodeFiles';
import { readAnnotationsFile } from '../../../../server/src/annotations/annotationsFile';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder: string;
const inFolder = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-files-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('a file that is replaced', () => {
  it('holds what was written, and nothing else is left in the folder', async () => {
    const file = inFolder('a.jsonl');
    await replaceWhole(file, bytes('satu'));
    await replaceWhole(file, bytes('dua'));
    expect(readFileSync(file, 'utf8')).toBe('dua');
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });

  it('keeps its mode, and a link to it stays a link', async () => {
    const file = inFolder('a.jsonl');
    writeFileSync(file, 'satu');
    chmodSync(file, 0o640);
    symlinkSync(file, inFolder('link.jsonl'));
    await replaceWhole(inFolder('link.jsonl'), bytes('dua'));
    expect(readFileSync(file, 'utf8')).toBe('dua');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(lstatSync(inFolder('link.jsonl')).isSymbolicLink()).toBe(true);
  });

  it('takes what a killed process has left beside it away, once that is old', async () => {
    const [old, fresh] = ['.a.jsonl.0123abcd.tmp', '.a.jsonl.4567cdef.tmp'].map(inFolder) as [string, string];
    writeFileSync(old, 'half');
    writeFileSync(fresh, 'being written');
    utimesSync(old, new Date(0), new Date(0));
    await replaceWhole(inFolder('a.jsonl'), bytes('satu'));
    expect(readdirSync(folder)).toEqual([path.basename(fresh), 'a.jsonl']);
  });

  it('stays as it was where the new one cannot be put there', async () => {
    await expect(replaceWhole(inFolder('missing/a.jsonl'), bytes('satu'))).rejects.toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('reading', () => {
  it('tells a file that is not there from one that cannot be read', async () => {
    expect(await readWhole(inFolder('missing'))).toBeNull();
    await expect(readWhole(folder)).rejects.toThrow(/EISDIR/);
  });
});

describe('moving to a free name', () => {
  it('never takes the place of a file', async () => {
    writeFileSync(inFolder('a'), 'satu');
    writeFileSync(inFolder('b'), 'dua');
    await expect(moveToFree(inFolder('a'), inFolder('b'))).rejects.toThrow(/EEXIST/);
    await moveToFree(inFolder('a'), inFolder('c'));
    expect(readFileSync(inFolder('b'), 'utf8') + readFileSync(inFolder('c'), 'utf8')).toBe('duasatu');
  });
});

describe('windows that change one file', () => {
  it('do so one after the other, so that each sees what the other wrote', async () => {
    const file = inFolder('counter');
    writeFileSync(file, '0');
    const count = () =>
      alone(file, async () => {
        const before = Number(readFileSync(file, 'utf8'));
        await new Promise((resolve) => setTimeout(resolve, 1));
        await replaceWhole(file, bytes(String(before + 1)));
      });
    await Promise.all(Array.from({ length: 25 }, count));
    expect(readFileSync(file, 'utf8')).toBe('25');
  });

  it('are not held up by one that has ended in the middle', async () => {
    const file = inFolder('a');
    let lock = '';
    await alone(file, () => {
      lock = readdirSync(tmpdir()).find((name) => isLockOf(name)) ?? '';
      return Promise.resolve();
    });
    const ended = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => ended.on('exit', resolve));
    writeFileSync(path.join(tmpdir(), lock), `${hostname()}\n${ended.pid}\n`);
    const begin = Date.now();
    expect(await alone(file, () => Promise.resolve('done'))).toBe('done');
    expect(Date.now() - begin).toBeLessThan(2000);
  });

  /** Of this process: others may hold locks of their own at the same time. */
  const isLockOf = (name: string): boolean =>
    /^on-record-[0-9a-f]{32}\.lock$/.test(name) &&
    readFileSync(path.join(tmpdir(), name), 'utf8').includes(`\n${process.pid}\n`);
});

/** Writes annotations one more each time, for ever, and says how many are on the disk. */
const writer = `
import { replaceWhole, alone } from './client/src/annotations/nodeFiles';
import { toBytes } from './server/src/annotations/annotationsBytes';
import { createAnnotation, judge } from './server/src/annotations/judge';

const [file = ''] = process.argv.slice(2);
const text = 'Sebanyak 312 rumah rusak, dan 40 keluarga mengungsi. '.repeat(50);
const annotations = [];
for (let count = 1; count <= 1000; count++) {
  const hand = { by: 'RK', at: new Date(Date.UTC(2026, 10, 18) + count).toISOString() };
  const id = count.toString(16).padStart(12, '0');
  const fresh = createAnnotation({ name: 'a.article', text }, { start: count, end: count + 9 }, 'selection', hand, '00000000-0000-4000-8000-' + id);
  annotations.push(judge(fresh, 'verified', text.slice(count, count + 9), hand));
  await alone(file, () => replaceWhole(file, toBytes({ annotations, foreign: [] })));
  process.stdout.write(count + '\\n');
}
`;

describe('a process that is killed while it writes', () => {
  let program: string;
  beforeAll(async () => {
    const place = mkdtempSync(path.join(tmpdir(), 'on-record-writer-'));
    program = path.join(place, 'writer.mjs');
    await build({
      stdin: { contents: writer, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
    });
  });
  afterAll(() => rmSync(path.dirname(program), { recursive: true, force: true }));

  it('leaves a file with everything it had said was written, whole, wherever it was killed', async () => {
    for (let run = 0; run < 12; run++) {
      const file = inFolder(`${run}.jsonl`);
      const said = await writeUntilKilled(file, 40 + run * 23);
      const result = readAnnotationsFile(readFileSync(file, 'utf8'));
      expect(result.ok, `run ${run}`).toBe(true);
      const ids = result.ok ? result.file.annotations.map(({ id }) => parseInt(id.slice(-12), 16)) : [];
      // All up to a number, none left out; and none that was said to be written is missing.
      expect(ids.sort((a, b) => a - b)).toEqual(ids.map((_, at) => at + 1));
      expect(ids.length - said).toBeOneOf([0, 1]);
    }
  });

  /** @returns how many annotations the process said were on the disk, when it was killed some time after the first */
  function writeUntilKilled(file: string, time: number): Promise<number> {
    const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      timer ??= setTimeout(() => child.kill('SIGKILL'), time);
    });
    return new Promise((resolve) => {
      child.on('close', () => resolve(Number(output.trimEnd().split('\n').at(-1))));
    });
  }
});
