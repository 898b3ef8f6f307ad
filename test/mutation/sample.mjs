// Prints a random sample of the lines of a folder for Stryker: `npm run mutate -- --mutate "$(node test/mutation/sample.mjs
// server/src/analysis 30)"` mutates thirty of a hundred stretches of ten lines. The same sample every time; a third argument
// gives another one.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder = '', percent = '30', seed = '1'] = process.argv.slice(2);
const stretch = 10;

/** Whether a stretch of a file is in the sample: by chance, and the same way on every machine. */
function isDrawn(/** @type {string} */ name) {
  const chance = createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE() / 2 ** 32;
  return chance < Number(percent) / 100;
}

const ranges = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join(folder, file))
  .filter((file) => file.endsWith('.ts') && !/\/languages\/|\/article\.ts$/.test(file))
  .sort()
  .flatMap((file) => {
    const { length } = readFileSync(file, 'utf8').split('\n');
    const starts = Array.from({ length: Math.ceil(length / stretch) }, (_, at) => at * stretch + 1);
    return starts.map((start) => `${file}:${start}-${start + stretch - 1}`).filter(isDrawn);
  });
console.log(ranges.join(','));
