import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Uri } from 'vscode';
import { beforeEach, describe, expect, it } from 'vitest';
import { AnnotatedArticle } from '../../../../client/src/annotations/annotatedArticle';
import { readAnnotations, updateAnnotations } from '../../../../client/src/annotations/annotationsFileSync';
import type { Disk } from '../../../../client/src/annotations/disk';
import {
  alone,
  copyToFree,
  moveToFree,
  readWhole,
  removeWhole,
  replaceWhole,
} from '../../../../client/src/annotations/nodeFiles';
import { toBytes } from '../../../../server/src/annotations/annotationsBytes';
import { emptyFile, readAnnotationsFile } from '../../../../server/src/annotations/annotationsFile';
import { createAnnotation, judge, statusOf } from '../../../../server/src/annotations/judge';

/** As much of an address as is used here. */
function address(file: string): Uri {
  return {
    path: file,
    with: ({ path: other }: { readonly path: string }) => address(other),
  } as unknown as Uri;
}

const disk: Disk = {
  read: (file) => readWhole(file.path),
  replace: (file, bytes, expected) => replaceWhole(file.path, bytes, expected),
  remove: (file, expected) => removeWhole(file.path, expected),
  copy: (from, to) => copyToFree(from.path, to.path),
  move: (from, to) => moveToFree(from.path, to.path),
  alone: (file, work) => alone(file.path, work),
};

const text = 'Sebanyak 312 rumah rusak, dan 40 keluarga mengungsi. '.repeat(20);

/** A window with the article open: judges, and brings the file up to date after each judgement. */
class Window {
  readonly article = new AnnotatedArticle(text, emptyFile);
  private readonly file: string;
  private readonly number: number;
  private readonly disk: Disk;

  constructor(file: string, number: number, diskOfWindow = disk) {
    this.file = file;
    this.number = number;
    this.disk = diskOfWindow;
  }

  async judge(count: number): Promise<void> {
    const hand = { by: `window ${this.number}`, at: new Date(Date.UTC(2026, 10, 18) + count).toISOString() };
    const id = `00000000-0000-4000-800${this.number}-${String(count).padStart(12, '0')}`;
    const span = { start: count, end: count + 9 };
    const fresh = createAnnotation({ name: 'a.article', text }, span, 'selection', hand, id);
    this.put(judge(fresh, 'verified', text.slice(count, count + 9), hand), span);
    await this.update();
  }

  put(annotation: ReturnType<typeof judge>, span: { readonly start: number; readonly end: number }): void {
    this.article.apply([{ kind: 'put', annotation, span }]);
  }

  async update(): Promise<string | null> {
    let held = this.article.file;
    let before = emptyFile;
    const { file, setAside } = await updateAnnotations(this.disk, address(this.file), (found) => {
      held = this.article.file;
      before = found.file;
      return this.article.mergedWith(found.file, found.exists && found.brokenLines.length === 0).file;
    });
    this.article.written(file, before, held);
    return setAside?.path ?? null;
  }
}

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-sync-'));
  file = path.join(folder, 'a.article.annotations.jsonl');
  return () => rmSync(folder, { recursive: true, force: true });
});

function stored() {
  const result = readAnnotationsFile(readFileSync(file, 'utf8'));
  return result.ok ? result.file.annotations : [];
}

describe('several windows on one file', () => {
  it('lose nothing of what each writes at the same time', async () => {
    const windows = [1, 2, 3].map((number) => new Window(file, number));
    const work = async (window: Window): Promise<void> => {
      for (let count = 0; count < 20; count++) await window.judge(count);
    };
    await Promise.all(windows.map(work));
    expect(stored()).toHaveLength(60);
    for (const window of windows) await window.update();
    expect(windows.map(({ article }) => article.placed.length)).toEqual([60, 60, 60]);
    expect(windows.some(({ article }) => article.isDirty)).toBe(false);
  });

  it('both keep a judgement on the same annotation: the later one counts, the other is in its history', async () => {
    const [one, two] = [new Window(file, 1), new Window(file, 2)];
    await one.judge(0);
    await two.update();
    const hand = (minute: number) => ({ by: 'CD', at: `2026-11-19T07:0${minute}:00.000Z` });
    const judgeIn = (window: Window, status: 'disputed' | 'opinion', minute: number): void => {
      const [placed] = window.article.placed;
      window.put(judge(placed!.annotation, status, 'x', hand(minute)), placed!.span!);
    };
    judgeIn(one, 'disputed', 1);
    judgeIn(two, 'opinion', 2);
    await one.update();
    await two.update();
    expect(stored().map(statusOf)).toEqual(['opinion']);
    expect(stored()[0]?.onRecord.history.map(({ to }) => to)).toEqual(['verified', 'disputed', 'opinion']);
  });
});

describe('a file that cannot be read whole', () => {
  it('is set aside under a free name, as it was, and what can be read of it goes on', async () => {
    const window = new Window(file, 1);
    await window.judge(0);
    const broken = `${readFileSync(file, 'utf8')}<<<<<<< ours\n`;
    writeFileSync(file, broken);
    writeFileSync(`${file}.broken-1`, 'an older one');
    window.article.apply([]);
    await window.judge(1);
    expect(readFileSync(`${file}.broken-1`, 'utf8')).toBe('an older one');
    expect(readFileSync(`${file}.broken-2`, 'utf8')).toBe(broken);
    expect(stored()).toHaveLength(2);
  });

  it('is looked at again before it counts as broken: somebody may be writing it', async () => {
    writeFileSync(file, '{"id": "urn:uuid:ha');
    setTimeout(() => writeFileSync(file, ''), 60);
    expect((await readAnnotations(disk, address(file))).brokenLines).toEqual([]);
  });
});

/** Another program's, which knows of no lock: puts a line more into the file, in one step. */
function addLine(count: number): void {
  const hand = { by: 'program', at: '2026-11-18T07:00:00.000Z' };
  const id = `00000000-0000-4000-9000-${String(count).padStart(12, '0')}`;
  const fresh = createAnnotation({ name: 'a.article', text }, { start: 9, end: 12 }, 'number', hand, id);
  const line = new TextDecoder().decode(toBytes({ annotations: [fresh], foreign: [] }));
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(`${file}.new`, before + line);
  renameSync(`${file}.new`, file);
}

describe('another program that changes the file', () => {
  /** A disk on which the program does something each time before the file is changed. */
  const withProgram = (change: (turn: number) => void): Disk => {
    let turn = 0;
    return {
      ...disk,
      replace: (target, bytes, expected) => {
        if (target.path === file) change(turn++);
        return disk.replace(target, bytes, expected);
      },
      remove: (target, expected) => {
        change(turn++);
        return disk.remove(target, expected);
      },
    };
  };

  it('while this window merges: its lines are merged too', async () => {
    const window = new Window(
      file,
      1,
      withProgram((turn) => turn % 3 !== 2 && addLine(turn)),
    );
    for (let count = 0; count < 3; count++) await window.judge(count);
    expect(stored()).toHaveLength(9);
    expect(readdirSync(folder)).toEqual([path.basename(file)]);
  });

  it('while the last annotation is taken out: the file stays', async () => {
    const window = new Window(
      file,
      1,
      withProgram((turn) => turn === 1 && addLine(1)),
    );
    await window.judge(0);
    const [placed] = window.article.placed;
    window.article.apply([{ kind: 'remove', id: placed!.annotation.id }]);
    await window.update();
    expect(stored().map(({ creator }) => creator.name)).toEqual(['program']);
  });

  it('again and again: all stays as it is, and the window has its work still', async () => {
    const window = new Window(file, 1, withProgram(addLine));
    await expect(window.judge(0)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(stored().every(({ creator }) => creator.name === 'program')).toBe(true);
    expect(window.article.isDirty).toBe(true);
    await window.update().catch(() => undefined);
    expect(window.article.placed).toHaveLength(1);
  });

  it('while a file that cannot be read is set aside: what it puts there is merged, nothing is there twice', async () => {
    const broken = '<<<<<<< ours\n';
    writeFileSync(file, broken);
    const mend = (turn: number): void => {
      if (turn > 0) return;
      rmSync(file);
      addLine(1);
    };
    await new Window(file, 1, withProgram(mend)).judge(0);
    expect(stored()).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([path.basename(file)]);
  });

  it('and had read it before this window wrote: what it leaves out is written again', async () => {
    const window = new Window(file, 1);
    await window.judge(0);
    const old = readFileSync(file);
    await window.judge(1);
    const [first] = window.article.placed;
    const hand = { by: 'CD', at: '2026-11-19T07:00:00.000Z' };
    window.put(judge(first!.annotation, 'disputed', 'x', hand), first!.span!);
    await window.update();
    writeFileSync(file, old);
    addLine(1);
    await window.update();
    expect(stored()).toHaveLength(3);
    expect(stored().map(statusOf)).toContain('disputed');
  });

  it('and empties it has taken nothing out: it may be about to write', async () => {
    const window = new Window(file, 1);
    await window.judge(0);
    writeFileSync(file, '');
    await window.judge(1);
    expect(stored()).toHaveLength(2);
  });
});

describe('a file without annotations', () => {
  it('is taken away, with no trace', async () => {
    const window = new Window(file, 1);
    await window.judge(0);
    const [placed] = window.article.placed;
    window.article.apply([{ kind: 'remove', id: placed!.annotation.id }]);
    await window.update();
    expect(readdirSync(folder)).toEqual([]);
  });
});
