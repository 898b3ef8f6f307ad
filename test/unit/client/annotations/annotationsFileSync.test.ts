import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Uri } from 'vscode';
import { beforeEach, describe, expect, it } from 'vitest';
import { AnnotatedArticle } from '../../../../client/src/annotations/annotatedArticle';
import { readAnnotations, updateAnnotations } from '../../../../client/src/annotations/annotationsFileSync';
import type { Disk } from '../../../../client/src/annotations/disk';
import { alone, moveToFree, readWhole, replaceWhole } from '../../../../client/src/annotations/nodeFiles';
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
  replace: (file, bytes) => replaceWhole(file.path, bytes),
  remove: (file) => unlink(file.path),
  move: (from, to) => moveToFree(from.path, to.path),
  alone: (file, work) => alone(file.path, work),
};

const text = 'Sebanyak 312 rumah rusak, dan 40 keluarga mengungsi. '.repeat(20);

/** A window with the article open: judges, and brings the file up to date after each judgement. */
class Window {
  readonly article = new AnnotatedArticle(text, emptyFile);
  private readonly file: string;
  private readonly number: number;

  constructor(file: string, number: number) {
    this.file = file;
    this.number = number;
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
    const { file, setAside } = await updateAnnotations(disk, address(this.file), (found) => {
      held = this.article.file;
      return this.article.mergedWith(found.file, found.exists && found.brokenLines.length === 0).file;
    });
    this.article.takeOver(file, held);
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
