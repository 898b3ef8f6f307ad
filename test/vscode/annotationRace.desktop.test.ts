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

/** Knows of no lock: reads the file, adds a copy of the line it began with, and puts the new file over the old. */
const program = `
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const [file] = process.argv.slice(1);
const [first] = readFileSync(file, 'utf8').split('\\n');
let count = 0;
const timer = setInterval(() => {
  const before = readFileSync(file, 'utf8');
  const id = 'urn:uuid:ffffffff-0000-4000-8000-' + String(count).padStart(12, '0');
  const line = JSON.stringify({ ...JSON.parse(first), id });
  writeFileSync(file + '.new', before + line + '\\n');
  renameSync(file + '.new', file);
  if (++count === 40) clearInterval(timer);
}, 60);
`;

/** @returns what the program had to say when it failed, else nothing */
function runProgram(file: string): Promise<string> {
  const child = spawn(process.execPath, ['-e', program, file], {
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
    const ended = runProgram(annotationsAddress(document.uri).fsPath);
    const claims = [quotation, '350', 'tiga orang'];
    for (let round = 0; round < 10; round++) {
      for (const words of claims) {
        await judge(words, round % 2 === 0 ? 'dispute' : 'verify');
        await pause(30);
      }
    }
    assert.equal(await ended, '');
    const isCopy = ({ id }: StoredAnnotation): boolean => id.startsWith('urn:uuid:ffffffff');
    const all = await until('what the program has taken away in the end', async () => {
      const now = await storedAnnotations(document.uri);
      const verified = now.filter((item) => !isCopy(item) && statusOf(item) === 'verified');
      return verified.length === 4 && now;
    });
    assert.lengthOf(all, 44);
    const own = all.filter((item) => !isCopy(item));
    // As they were judged, one after the other.
    assert.sameMembers(
      own.map(({ onRecord }) => onRecord.history.length),
      [1, 10, 10, 10],
    );
  });
});
