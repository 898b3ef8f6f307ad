import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
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
import {
  alone,
  copyToFree,
  moveToFree,
  readWhole,
  removeWhole,
  replaceWhole,
} from '../../../../client/src/annotations/nodeFiles';
import { readAnnotationsFile } from '../../../../server/src/annotations/annotationsFile';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Replaces a file, whatever is there. */
const put = async (file: string, text: string) => replaceWhole(file, bytes(text), await readWhole(file));
let folder: string;
const inFolder = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-files-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('a file that is replaced', () => {
  it('holds what was written, and nothing else is left in the folder', async () => {
    const file = inFolder('a.jsonl');
    await put(file, 'satu');
    await put(file, 'dua');
    expect(readFileSync(file, 'utf8')).toBe('dua');
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });

  it('keeps its mode, and a link to it stays a link', async () => {
    const file = inFolder('a.jsonl');
    writeFileSync(file, 'satu');
    chmodSync(file, 0o640);
    symlinkSync(file, inFolder('link.jsonl'));
    await put(inFolder('link.jsonl'), 'dua');
    expect(readFileSync(file, 'utf8')).toBe('dua');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(lstatSync(inFolder('link.jsonl')).isSymbolicLink()).toBe(true);
  });

  it('takes what a killed process has left beside it away, once that is old', async () => {
    const [old, fresh] = ['.a.jsonl.0123abcd.tmp', '.a.jsonl.4567cdef.tmp'].map(inFolder) as [string, string];
    writeFileSync(old, 'half');
    writeFileSync(fresh, 'being written');
    utimesSync(old, new Date(0), new Date(0));
    await put(inFolder('a.jsonl'), 'satu');
    expect(readdirSync(folder)).toEqual([path.basename(fresh), 'a.jsonl']);
  });

  it('stays as it was where the new one cannot be put there', async () => {
    await expect(put(inFolder('missing/a.jsonl'), 'satu')).rejects.toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that is no longer as it was read', () => {
  const others: readonly (readonly [what: string, expected: string | null, now: string | null])[] = [
    ['has other words', 'satu', 'dua'],
    ['has other words, as long, and none of its own time', 'satu', 'lima'],
    ['has been deleted', 'satu', null],
    ['has come', null, 'satu'],
    ['has come, empty', null, ''],
  ];
  it.each(others)('stays where it %s', async (_, expected, now) => {
    const file = inFolder('a.jsonl');
    if (now !== null) writeFileSync(file, now);
    const known = expected === null ? null : bytes(expected);
    expect(await replaceWhole(file, bytes('tiga'), known)).toBe('changed');
    if (known) expect(await removeWhole(file, known)).toBe('changed');
    expect((await readWhole(file))?.toString()).toBe(now ?? undefined);
    expect(readdirSync(folder)).toEqual(now === null ? [] : ['a.jsonl']);
  });

  const changes: readonly (readonly [how: string, change: (file: string) => void])[] = [
    ['in place', (file) => writeFileSync(file, 'milik orang')],
    ['in place, to as many letters', (file) => writeFileSync(file, 'atas')],
    ['by another file', (file) => putOver(file, 'milik orang')],
    ['by another file that says the same', (file) => putOver(file, 'satu')],
    ['by nothing', (file) => rmSync(file)],
  ];
  it.each(changes)('stays where it is replaced %s while the new one is written', async (_, change) => {
    const file = inFolder('a.jsonl');
    writeFileSync(file, 'satu');
    utimesSync(file, new Date(0), new Date(0));
    const replaced = replaceWhole(file, new Uint8Array(20_000_000), bytes('satu'));
    await temporaryOf(file);
    change(file);
    const now = await readWhole(file);
    expect(await replaced).toBe('changed');
    expect(await readWhole(file)).toEqual(now);
    expect(readdirSync(folder)).toEqual(now ? ['a.jsonl'] : []);
  });

  it('is not covered by a new one where there was none', async () => {
    const file = inFolder('a.jsonl');
    const made = replaceWhole(file, new Uint8Array(20_000_000), null);
    await temporaryOf(file);
    writeFileSync(file, 'milik orang');
    expect(await made).toBe('changed');
    expect(readFileSync(file, 'utf8')).toBe('milik orang');
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });

  it('is none where a link leads nowhere', async () => {
    symlinkSync(inFolder('gone'), inFolder('link'));
    expect(await replaceWhole(inFolder('link'), bytes('satu'), null)).toBe('done');
    expect(readFileSync(inFolder('link'), 'utf8')).toBe('satu');
  });

  function putOver(file: string, text: string): void {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }

  async function temporaryOf(file: string): Promise<void> {
    while (!readdirSync(folder).some((name) => name.startsWith(`.${path.basename(file)}.`)))
      await new Promise((resolve) => setImmediate(resolve));
  }
});

describe('taking a file away', () => {
  it('leaves nothing of one that is as it was read', async () => {
    writeFileSync(inFolder('a'), 'satu');
    expect(await removeWhole(inFolder('a'), bytes('satu'))).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('copying to a free name', () => {
  it('takes the mode along, and never the place of a file', async () => {
    writeFileSync(inFolder('a'), 'satu');
    chmodSync(inFolder('a'), 0o640);
    writeFileSync(inFolder('b'), 'dua');
    await expect(copyToFree(inFolder('a'), inFolder('b'))).rejects.toThrow(/EEXIST/);
    await copyToFree(inFolder('a'), inFolder('c'));
    expect(['a', 'b', 'c'].map((name) => readFileSync(inFolder(name), 'utf8'))).toEqual([
      'satu',
      'dua',
      'satu',
    ]);
    expect(statSync(inFolder('c')).mode & 0o777).toBe(0o640);
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
        await put(file, String(before + 1));
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
import { replaceWhole, readWhole, alone } from './client/src/annotations/nodeFiles';
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
  await alone(file, async () => replaceWhole(file, toBytes({ annotations, foreign: [] }), await readWhole(file)));
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
