/** Runs long work in slices, so that nothing else waits for it. */

import type { Steps } from '../analysis/steps';

/** How long a slice may take, in milliseconds, before others get their turn. */
const sliceLength = 10;

export interface SliceOptions {
  /** Milliseconds since any fixed point. */
  readonly now: () => number;
  /** Resolves after everything that is waiting has had its turn. */
  readonly pause: () => Promise<void>;
  /** Asked between slices; true gives up. */
  readonly cancelled: () => boolean;
}

/** Runs a generator to its end; resolves to what it returns, or to undefined where it was cancelled. */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  { now, pause, cancelled }: SliceOptions,
): Promise<Result | undefined> {
  let sliceEnd = now() + sliceLength;
  for (;;) {
    if (cancelled()) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < sliceEnd) continue;
    await pause();
    sliceEnd = now() + sliceLength;
  }
}
