import { spawn } from 'node:child_process';
import process from 'node:process';
import { assert } from 'chai';
import {
  annotationDesk,
  annotationsAddress,
  judgeAt,
  quotation,
  statusOf,
  storedAnnotations,
  type StoredAnnotation,
} from './support/annotations';
import { rangeOf } from './support/articles';
import { pause, until } from './support/until';

/** Knows of no lock: reads the file, adds a copy of one line, and puts the new file over the old. */
const program = `
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const [file, copied] = process.argv.slice(1);
const own = readFileSync(file, 'utf8').split('\\n').find((line) => line.includes(copied));
let count = 0;
const timer = setInterval(() => {
  const before = readFileSync(file, 'utf8');
  const id = 'urn:uuid:ffffffff-0000-4000-8000-' + String(count).padStart(12, '0');
  const line = JSON.stringify({ ...JSON.parse(own), id });
  writeFileSync(file + '.new', before + line + '\\n');
  renameSync(file + '.new', file);
  if (++count === 40) clearInterval(timer);
}, 60);
`;

/**
 * @param copied id of the annotation that it copies
 * @returns what the program had to say when it failed, else nothing
 */
function runProgram(file: string, copied: string): Promise<string> {
  const child = spawn(process.execPath, ['-e', program, file, copied], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve) => child.on('close', () => resolve(output)));
}

describe('another program that rewrites the annotations file again and again', () => {
  const desk = annotationDesk();

  it('loses none of its lines, and takes none of what is judged meanwhile', async () => {
    const editor = await desk.open('race.article');
    const { document } = editor;
    const judge = (words: string, command: string) => judgeAt(editor, rangeOf(document, words), command);
    await judge('1.200', 'verify');
    // One that nobody judges any more: a copy lies on the same words, and may be the one that is judged next.
    const [first] = await storedAnnotations(document.uri);
    const ended = runProgram(annotationsAddress(document.uri).fsPath, first?.id ?? '');
    const claims = [quotation, '350', 'tiga orang'];
    for (let round = 0; round < 10; round++) {
      for (const words of claims) {
        await judge(words, round % 2 === 0 ? 'dispute' : 'verify');
        await pause(30);
      }
    }
    assert.equal(await ended, '');
    const isCopy = ({ id }: StoredAnnotation): boolean => id.startsWith('urn:uuid:ffffffff');
    let all: readonly StoredAnnotation[] = [];
    const told = (): string =>
      all
        .filter((item) => !isCopy(item))
        .map((item) => `${String(statusOf(item))} after ${item.onRecord.history.length}`)
        .join(', ');
    await until('what the program has taken away in the end', async () => {
      all = await storedAnnotations(document.uri);
      return all.filter((item) => !isCopy(item) && statusOf(item) === 'verified').length === 4;
    }).catch((error: unknown) => assert.fail(`${String(error)}: ${all.length} lines, ${told()}`));
    assert.lengthOf(all, 44);
    const own = all.filter((item) => !isCopy(item));
    // As they were judged, one after the other.
    assert.sameMembers(
      own.map(({ onRecord }) => onRecord.history.length),
      [1, 10, 10, 10],
    );
  });
});
