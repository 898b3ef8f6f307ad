// What `npm test` runs: every stage in turn, whatever became of the ones before it, and at the end the sum of all.
//   node test/run.mjs [STAGE…]     only these stages; the last line says `N passed, N failed[, N skipped]`
// Exit status: 0 when nothing failed, 1 when something did, 2 when there is no such stage.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const unitReport = path.join(root, 'out/unit.json');
const gold = path.resolve(root, '../shared/gold');

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */
/** @typedef {{ status: number, output: string }} Ended a program that has ended, with what it wrote to standard output */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} script of package.json
 * @property {(ended: Ended) => Tally} tally
 * @property {() => string | undefined} [skip] why it cannot run here
 * @property {boolean} [quiet] its output is data, not for the screen
 */

/** A stage that is one test. @param {Ended} ended @returns {Tally} */
function whole({ status }) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** A stage that closes with a line `N passed, N failed[, N skipped]`. @param {Ended} ended @returns {Tally} */
function closingLine({ output }) {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)];
  const [, passed = 0, failed = 0, skipped = 0] = lines.at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/** Vitest's report. @returns {Tally} */
function vitest() {
  if (!existsSync(unitReport)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests } = report;
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
    skipped: numPendingTests + numTodoTests,
  };
}

/** The closing counts of Node's own test runner. @param {Ended} ended @returns {Tally} */
function nodeTest({ output }) {
  /** @param {string} word */
  const count = (word) => Number(new RegExp(`^. ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') };
}

/**
 * The scorer's figures: a suite that could not be scored fails; a figure short of its target is told, no more.
 * @param {Ended} ended @returns {Tally}
 */
function scores({ status, output }) {
  /** @type {readonly { suite: string, error?: string, against?: readonly string[] }[]} */
  const suites = status === 0 ? JSON.parse(output) : [];
  for (const { suite, error, against = [] } of suites) {
    console.log(`${suite}${error === undefined ? '' : `: ${error}`}`);
    for (const target of against) console.log(`    ${target}`);
  }
  const failed = suites.filter(({ error }) => error !== undefined).length;
  return { passed: suites.length - failed, failed, skipped: 0 };
}

/** @type {readonly Stage[]} */
const stages = [
  { name: 'build', script: 'build', tally: whole },
  { name: 'lint', script: 'lint', tally: whole },
  { name: 'types', script: 'types', tally: whole },
  { name: 'unit', script: 'test:unit', tally: vitest },
  {
    name: 'score',
    script: 'score -- --json',
    tally: scores,
    quiet: true,
    skip: () => (existsSync(gold) ? undefined : 'no gold data beside the checkout (../shared/gold)'),
  },
  { name: 'host', script: 'test:host', tally: nodeTest },
  { name: 'desktop', script: 'test:desktop', tally: closingLine },
  { name: 'web', script: 'test:web', tally: closingLine },
  { name: 'newsroom', script: 'test:newsroom', tally: closingLine },
  { name: 'package', script: 'test:package', tally: closingLine },
  { name: 'vsix', script: 'test:vsix', tally: closingLine },
  { name: 'vsix-web', script: 'test:vsix-web', tally: closingLine },
];

/** @param {Stage} stage @returns {Promise<Ended>} */
function run({ script, quiet = false }) {
  return new Promise((resolve) => {
    const program = spawn('npm', ['run', '--silent', ...script.split(' ')], {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    program.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      if (!quiet) process.stdout.write(text);
    });
    program.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}\n` }));
    program.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** @param {Stage} stage @returns {Promise<Tally>} */
async function tallyOf(stage) {
  const reason = stage.skip?.();
  if (reason !== undefined) {
    console.log(`skipped: ${reason}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const ended = await run(stage);
  const tally = stage.tally(ended);
  // a stage that broke before it could count, or that counted nothing, has not passed
  const broken = ended.status !== 0 || tally.passed + tally.failed + tally.skipped === 0;
  return broken && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`no stage ${unknown.join(', ')}: ${stages.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
mkdirSync(path.dirname(unitReport), { recursive: true });
rmSync(unitReport, { force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
for (const stage of stages) {
  if (names.length > 0 && !names.includes(stage.name)) continue;
  console.log(`\n── ${stage.name} ──`);
  const start = performance.now();
  const { passed, failed, skipped } = await tallyOf(stage);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const marks = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(
    ', ',
  );
  summary.push(`${failed > 0 ? '✖' : '✔'} ${stage.name.padEnd(10)} ${seconds.padStart(6)} s   ${marks}`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
console.log(`\n${summary.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
