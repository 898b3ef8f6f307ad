// A test runner for Stryker that loads the bundle of tests once and runs them in its own thread. Vitest would start a thread
// and load everything for every mutant: a second of work instead of some milliseconds.
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** So many mutants are tried before a look whether the tests still pass without one. */
const checkEvery = 100;

/** A test that takes less, in milliseconds, is tried first. */
const quick = 20;

class BundleRunner {
  /** @type {readonly import('./vitest.mjs').Test[]} */
  #tests = [];
  /** @type {ReadonlySet<string>} Sources whose modules keep something that a mutant could leave wrong. */
  #keepers = new Set();
  /** @type {() => void} */
  #forget = () => undefined;
  #loads = 0;
  #tried = 0;

  /** @param {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: any }} shared */
  constructor(shared) {
    this.shared = shared;
  }

  /** Mutants that run while modules load are tried for what they do later only (`ignoreStatic`): nothing is to be reloaded. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    return this.#load();
  }

  /** Loads all modules anew. */
  async #load() {
    const { href } = pathToFileURL(path.resolve('out/mutation/tests.mjs'));
    const bundle = await import(`${href}?${this.#loads++}`);
    this.#tests = bundle.tests;
    this.#keepers = new Set(bundle.keepers);
    this.#forget = bundle.forget;
  }

  /** Runs tests until one fails; how each of them went. @param {ReadonlySet<string> | null} only */
  async #run(only, eachAnew = false) {
    const results = [];
    this.#forget();
    for (const test of this.#tests) {
      const { id, run } = test;
      if (only !== null && !only.has(id)) continue;
      if (eachAnew) this.#forget();
      this.shared.currentTestId = eachAnew ? id : undefined;
      const start = performance.now();
      let failure = null;
      try {
        await run();
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
      }
      const told = { id, name: id, timeSpentMs: performance.now() - start };
      results.push(
        failure === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure },
      );
      if (failure !== null) {
        // What notices one change of a file will often notice the next.
        if (told.timeSpentMs < quick) this.#tests = [test, ...this.#tests.filter((other) => other !== test)];
        break;
      }
    }
    this.shared.currentTestId = undefined;
    return results;
  }

  /** Every test builds what it needs, so that it is known to run through it. */
  async dryRun() {
    this.shared.activeMutant = undefined;
    const tests = await this.#run(null, true);
    return { status: 'complete', tests, mutantCoverage: this.shared.mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const { shared } = this;
    const keeps = this.#keepers.has(path.relative(process.cwd(), sandboxFileName));
    Object.assign(shared, { hitCount: 0, hitLimit, activeMutant: activeMutant.id });
    const tests = await this.#run(testFilter ? new Set(testFilter) : null);
    const timeout = determineHitLimitReached(shared.hitCount, hitLimit);
    shared.activeMutant = undefined;
    if (keeps || timeout) await this.#load();
    if (++this.#tried % checkEvery === 0) await this.#check();
    return toMutantRunResult(timeout ?? { status: 'complete', tests });
  }

  /** What a mutant left behind would make the next ones look noticed. */
  async #check() {
    const failed = (await this.#run(null)).find(({ status }) => status === 1);
    if (failed) throw new Error(`without a mutant a test fails: ${failed.id}`);
  }

  dispose() {
    return this.#check();
  }
}

/** What the code with the mutants in it looks at and writes to. */
const shared = {};
Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, shared);
const create = Object.assign(() => new BundleRunner(shared), { inject: /** @type {[]} */ ([]) });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', create)];
