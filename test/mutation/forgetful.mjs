// A lexicon is built once and kept in a WeakMap of its module. Stryker tries a mutant only against the tests that ran
// through it, and would take the first test for the only one that builds the lexicon. So `forget` empties every WeakMap.
const Kept = globalThis.WeakMap;
let generation = 0;

class ForgetfulWeakMap {
  #kept = new Kept();
  #generation = generation;

  get #current() {
    if (this.#generation !== generation) {
      this.#kept = new Kept();
      this.#generation = generation;
    }
    return this.#kept;
  }

  /** @param {WeakKey} key */
  get(key) {
    return this.#current.get(key);
  }

  /** @param {WeakKey} key */
  has(key) {
    return this.#current.has(key);
  }

  /**
   * @param {WeakKey} key
   * @param {unknown} value
   */
  set(key, value) {
    this.#current.set(key, value);
    return this;
  }

  /** @param {WeakKey} key */
  delete(key) {
    return this.#current.delete(key);
  }
}

export function forget() {
  generation++;
}

export { ForgetfulWeakMap as WeakMap };
