/**
 * Waits for something to come about.
 * @param what what is waited for, for the message
 * @param look what there is; `undefined` and `false` mean not yet
 * @param patience milliseconds
 * @throws {Error} when the time is up
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`);
    await pause(50);
  }
}

/** @param time milliseconds */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
