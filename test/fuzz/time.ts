/** How long a fuzz test tries: seconds in `npm test`, minutes in `npm run fuzz -- --minutes N`. */

import fc, { type Parameters } from 'fast-check';

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);

/** As many runs as fit into a share of the time. */
export function asLongAsGiven(seconds: number, share: number): Parameters<unknown> {
  const limit = minutes > 0 ? minutes * 60_000 * share : seconds * 1000;
  return { numRuns: 10_000_000, plugins: [fc.interruptAfterTimeLimit(limit)] };
}
