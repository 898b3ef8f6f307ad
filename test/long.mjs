// Tests that grow with the time they are given: `node test/long.mjs growth`, `node test/long.mjs fuzz --minutes 10`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' } },
});
const [what] = positionals;
const minutes = Number(values.minutes);
/** @type {Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>} */
const runs = {
  growth: ['test/property/growth.test.ts', { GROWTH_SCALE: '25' }],
  fuzz: ['test/fuzz', { FUZZ_MINUTES: String(minutes) }],
};
const run = runs[what ?? ''];
if (!run || !(minutes > 0)) {
  console.error('usage: node test/long.mjs growth | fuzz [--minutes N]');
  process.exit(2);
}
const [files, environment] = run;
const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', files, '--testTimeout', '0'], {
  cwd: root,
  env: { ...process.env, ...environment },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
