import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withUnionMerge } from '../../../client/src/annotations/gitAttributes';
import { isNoteBody, isSourceBody, type Annotation } from '../../../server/src/annotations/annotation';
import {
  emptyFile,
  readAnnotationsFile,
  writeAnnotationsFile,
  type AnnotationsFile,
} from '../../../server/src/annotations/annotationsFile';
import { addNote, addSource, judge, statusOf } from '../../../server/src/annotations/judge';
import { annotate } from '../../support/annotations';

const run = promisify(execFile);
const text = 'Sebanyak 312 rumah rusak, 45 orang luka, dan 1.200 warga mengungsi ke 3 balai desa.';
const hand = (by: string, minute: number) => ({ by, at: `2026-11-18T08:${minute}:00.000Z` });
const shared = annotate(text, '312 rumah', { id: 5, status: 'disputed' }).annotation;
const untouched = annotate(text, '3 balai', { id: 3, notes: ['Yang mana?'] }).annotation;
const document = { 'onRecord:kind': 'document', source: 'Laporan BPBD' } as const;
const newer = (id: number) =>
  JSON.stringify({ id: `urn:uuid:0000000${id}`, onRecord: { version: 2 }, from: id });

let folder: string;
const sidecar = () => path.join(folder, 'a.article.annotations.jsonl');
const git = (...words: readonly string[]) =>
  run('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], { cwd: folder });

async function commit(file: AnnotationsFile, message: string): Promise<void> {
  await writeFile(sidecar(), writeAnnotationsFile(file));
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

async function read(): Promise<AnnotationsFile> {
  const result = readAnnotationsFile(await readFile(sidecar(), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

const foreign = (id: number) => ({ id: null, json: newer(id), reason: 'newerVersion' as const });

/** Two branches: each judges the shared annotation, and adds one of its own and a line of a newer version. */
async function judgeApart(): Promise<void> {
  await commit({ annotations: [shared, untouched], foreign: [] }, 'begin');
  await git('checkout', '--quiet', '-b', 'rina');
  const byRina = addNote(
    judge(shared, 'incorrect', '312 rumah', hand('RN', 10), '321 rumah'),
    'Dihitung ulang.',
    hand('RN', 11),
  );
  const hers = annotate(text, '45 orang', { id: 4, status: 'verified' }).annotation;
  await commit({ annotations: [byRina, untouched, hers], foreign: [foreign(1)] }, 'rina');
  await git('checkout', '--quiet', '-b', 'joko', 'HEAD~1');
  const byJoko = addSource(judge(shared, 'verified', '312 rumah', hand('JK', 20)), document, hand('JK', 21));
  const his = annotate(text, '1.200 warga', { id: 6, status: 'unverifiable' }).annotation;
  await commit({ annotations: [byJoko, untouched, his], foreign: [foreign(2)] }, 'joko');
}

describe('the work of two checkers, merged by git', () => {
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'on-record-git-'));
    await git('init', '--quiet');
    await writeFile(path.join(folder, '.gitattributes'), withUnionMerge('') ?? '');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['joko', 'rina'],
    ['rina', 'joko'],
  ])('does not conflict, and loses nothing: %s takes in %s', async (ours, theirs) => {
    await judgeApart();
    await git('checkout', '--quiet', ours);
    await git('merge', '--quiet', '--no-edit', theirs);
    const { annotations, foreign: kept } = await read();
    expect(annotations.map(({ id }) => id.slice(-1)).sort()).toEqual(['3', '4', '5', '6']);
    const joined = annotations.find(({ id }) => id === shared.id)!;
    expect(statusOf(joined)).toBe('verified');
    expect(joined.onRecord.history.map(({ by, to }) => `${by} ${to}`)).toEqual([
      'RK disputed',
      'RN incorrect',
      'JK verified',
    ]);
    expect(joined.onRecord.history[1]).toMatchObject({ correction: '321 rumah' });
    expect(joined.body.filter(isNoteBody).map(({ value }) => value)).toEqual(['Dihitung ulang.']);
    expect(joined.body.filter(isSourceBody)).toMatchObject([document]);
    expect(annotations.find(({ id }) => id === untouched.id)).toEqual(untouched);
    expect(kept.map(({ json }) => json).sort()).toEqual([newer(1), newer(2)]);
  });

  it('comes to the same whoever writes it, and merges again without a conflict', async () => {
    await judgeApart();
    await git('tag', 'before');
    const texts: string[] = [];
    for (const [ours, theirs] of [
      ['joko', 'rina'],
      ['rina', 'before'],
    ] as const) {
      await git('checkout', '--quiet', ours);
      await git('merge', '--quiet', '--no-edit', theirs);
      texts.push(writeAnnotationsFile(await read()));
      await commit(await read(), `${ours} writes it`);
    }
    expect(texts[1]).toBe(texts[0]);
    await git('checkout', '--quiet', 'joko');
    await git('merge', '--quiet', '--no-edit', 'rina');
    expect(writeAnnotationsFile(await read())).toBe(texts[0]);
  });

  it('would conflict without the line in .gitattributes, and be read all the same', async () => {
    await writeFile(path.join(folder, '.gitattributes'), '');
    await judgeApart();
    await expect(git('merge', '--quiet', '--no-edit', 'rina')).rejects.toThrow();
    expect(await readFile(sidecar(), 'utf8')).toContain('<<<<<<<');
  });
});

describe('withUnionMerge', () => {
  const line = '*.annotations.jsonl merge=union';
  it.each([
    ['nothing', '', `${line}\n`],
    ['other lines', '*.png binary', `*.png binary\n${line}\n`],
    ['Windows line ends', '*.png binary\r\n', `*.png binary\r\n${line}\r\n`],
    ['another attribute of these files', '*.annotations.jsonl text\n', `*.annotations.jsonl text\n${line}\n`],
  ])('puts the line behind %s', (_, before, after) => expect(withUnionMerge(before)).toBe(after));

  it.each([`${line}\n`, `*.png binary\n*.annotations.jsonl  text merge=ours`])(
    'leaves %j as it is',
    (given) => expect(withUnionMerge(given)).toBeNull(),
  );
});

describe('an annotation in two states', () => {
  const read = (...states: readonly Annotation[]) => {
    const lines = states.map((annotation) =>
      writeAnnotationsFile({ ...emptyFile, annotations: [annotation] }),
    );
    const result = readAnnotationsFile(lines.join(''));
    return result.ok ? result.file.annotations : [];
  };

  it('is the later one where the earlier has nothing of its own', () => {
    const later = judge(shared, 'verified', '312 rumah', hand('JK', 20));
    expect(read(shared, later)).toEqual([later]);
    expect(read(later, shared)).toEqual([later]);
  });

  it('is the same in whatever order its lines stand', () => {
    const one = judge(shared, 'verified', '312 rumah', hand('JK', 20));
    const other = judge(shared, 'opinion', '312 rumah', hand('RN', 20));
    expect(read(one, other)).toEqual(read(other, one));
    expect(read(one, other)[0]?.onRecord.history).toHaveLength(3);
  });

  it('has a note once that was settled on one side', () => {
    const noted = addNote(shared, 'Benarkah?', hand('JK', 20));
    const settled: Annotation = {
      ...noted,
      body: noted.body.map((body) => (isNoteBody(body) ? { ...body, 'onRecord:resolved': true } : body)),
      onRecord: { ...noted.onRecord, revision: noted.onRecord.revision + 1 },
    };
    expect(read(noted, settled)[0]?.body.filter(isNoteBody)).toMatchObject([{ 'onRecord:resolved': true }]);
  });
});
