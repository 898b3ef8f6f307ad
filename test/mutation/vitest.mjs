// Stands for Vitest in the bundle: gathers the tests instead of running them. What it does not have, the bundler misses.
import { readFileSync } from 'node:fs';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, { addMethod, flag }) => {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (/** @type {string} */ file) {
    new Assertion(flag(this, 'object')).toBe(readFileSync(file, 'utf8'));
  });
});
export const expect = Object.assign((/** @type {unknown} */ value) => chai.expect(value), chai.expect);

/**
 * @typedef {(...values: any[]) => unknown} Body
 * @typedef {{ readonly id: string, readonly run: () => unknown }} Test
 */

/** @type {Test[]} */
export const tests = [];
/** @type {string[]} */
const suites = [];

/** @param {string} name @param {() => void} body */
function nest(name, body) {
  suites.push(name);
  body();
  suites.pop();
}

/** @param {string} name @param {() => unknown} run */
function add(name, run) {
  // Time says nothing while mutants are tried.
  if (name.includes('linear')) return;
  tests.push({ id: `${[...suites, name].join(' › ')} (${tests.length})`, run });
}

/** A row of a table goes to the body as its arguments if it is an array, else as the only one. */
const onEach =
  (/** @type {(name: string, run: Body) => void} */ to) =>
  (/** @type {readonly unknown[]} */ rows) =>
  (/** @type {string} */ name, /** @type {Body} */ body) => {
    for (const row of rows) to(name, () => body(...(Array.isArray(row) ? row : [row])));
  };

export const describe = Object.assign(nest, { each: onEach(nest) });
export const it = Object.assign(add, { each: onEach(add) });
