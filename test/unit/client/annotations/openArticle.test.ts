import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextDocument, Uri } from 'vscode';
import type { Disk } from '../../../../client/src/annotations/disk';
import type { WorkKeeper } from '../../../../client/src/annotations/keptWork';
import { OpenArticle } from '../../../../client/src/annotations/openArticle';
import type { Status } from '../../../../server/src/annotations/annotation';
import { readBytes, sameBytes } from '../../../../server/src/annotations/annotationsBytes';
import { createAnnotation, judge } from '../../../../server/src/annotations/judge';

vi.mock('../../../../client/src/features/say', () => ({ say: () => undefined, warn: () => undefined }));

const text = 'Sebanyak 75 perahu ditambatkan di muara bersama 20 kapal dan 12 tongkang serta 9 sampan.';
const claims = [text.indexOf('20'), text.indexOf('12'), text.indexOf('9 ')];
const rounds = 10;
const copies = 40;

const sleep = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** The same numbers from 0 to 1 for the same seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
}

/** A disk that takes its time, and knows what lies on it. */
class SlowDisk implements Disk {
  bytes: Uint8Array | null = null;
  private readonly time: () => number;

  constructor(time: () => number) {
    this.time = time;
  }

  read = async (): Promise<Uint8Array | null> => {
    await sleep(this.time());
    return this.bytes;
  };

  replace = async (_: Uri, bytes: Uint8Array, expected: Uint8Array | null) => {
    await sleep(3 * this.time());
    if (!sameBytes(this.bytes, expected)) return 'changed' as const;
    this.bytes = bytes;
    return 'done' as const;
  };

  remove = () => Promise.resolve('done' as const);
  copy = () => Promise.resolve();
  move = () => Promise.resolve();
  alone = <T>(_: Uri, work: () => Promise<T>): Promise<T> => work();
}

const addressOf = (path: string): Uri =>
  ({ path, scheme: 'file', toString: () => `file://${path}`, with: () => addressOf(path) }) as unknown as Uri;

function openOn(disk: Disk): OpenArticle {
  const document = { uri: addressOf('/a.article'), isUntitled: false, getText: () => text };
  const keeper = {
    keep: () => Promise.resolve(),
    find: () => Promise.resolve(undefined),
    forget: () => Promise.resolve(),
  };
  return new OpenArticle(document as unknown as TextDocument, {
    disk,
    keeper: keeper as unknown as WorkKeeper,
    log: (error) => {
      if ((error as { code?: string }).code !== 'EBUSY') throw error;
    },
    tell: () => undefined,
  });
}

/** Gives a claim a status, as the commands do: on what is there, or on a new annotation. */
async function judgeAt(article: OpenArticle, start: number, status: Status): Promise<void> {
  const span = { start, end: start + 2 };
  const words = text.slice(span.start, span.end);
  const hand = { by: 'RK', at: new Date().toISOString() };
  const known = article.placed.find((placed) => placed.span?.start === start)?.annotation;
  const id = `00000000-0000-4000-8000-${String(start).padStart(12, '0')}`;
  const annotation = known ?? createAnnotation({ name: 'a.article', text }, span, 'number', hand, id);
  await article.change([{ kind: 'put', annotation: judge(annotation, status, words, hand), span }]);
}

const copyId = 'urn:uuid:ffffffff-0000-4000-8000-';

/** Reads the file, adds a copy of its first line, and writes it all, whatever has been written meanwhile. */
async function rewriteAgainAndAgain(
  disk: SlowDisk,
  article: OpenArticle,
  stall: () => number,
): Promise<void> {
  const read = () => new TextDecoder().decode(disk.bytes ?? undefined);
  const [first = ''] = read().split('\n');
  for (let count = 0; count < copies; count++) {
    const before = read();
    const id = copyId + String(count).padStart(12, '0');
    await sleep(stall());
    const line = JSON.stringify({ ...(JSON.parse(first) as object), id });
    disk.bytes = new TextEncoder().encode(`${before}${line}\n`);
    article.look();
    await sleep(60);
  }
}

/** Judges three claims ten times each while another program is at the file; what lies in the file in the end. */
async function racing(seed: number) {
  const random = randomFrom(seed);
  const slow = [5, 20, 50, 120][seed % 4] ?? 0;
  const longest = [5, 60, 200, 500, 1000][seed % 5] ?? 0;
  const disk = new SlowDisk(() => random() * slow);
  const article = openOn(disk);
  await article.ready;
  await judgeAt(article, text.indexOf('75'), 'verified');
  const program = rewriteAgainAndAgain(disk, article, () => (random() < 0.3 ? random() * longest : 1));
  for (let round = 0; round < rounds; round++)
    for (const start of claims) {
      await judgeAt(article, start, round % 2 === 0 ? 'disputed' : 'verified');
      await sleep(30);
    }
  await program;
  await sleep(5000);
  await article.settled();
  article.dispose();
  return readBytes(disk.bytes).file.annotations;
}

describe('an article whose annotations file another program rewrites', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(Array.from({ length: 40 }, (_, at) => at + 1))(
    'loses no judgement and no line of it (%d)',
    async (seed) => {
      const done = racing(seed);
      await vi.runAllTimersAsync();
      const all = await done;
      const own = all.filter(({ id }) => !id.startsWith(copyId));
      expect(all).toHaveLength(copies + claims.length + 1);
      expect(own.map(({ onRecord }) => onRecord.history.length)).toEqual([1, rounds, rounds, rounds]);
    },
  );
});
