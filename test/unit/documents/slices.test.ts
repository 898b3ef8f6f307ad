import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../../server/src/documents/slices';

function* work(steps: number, onStep: () => void): Generator<undefined, string, undefined> {
  for (let at = 0; at < steps; at++) {
    onStep();
    yield undefined;
  }
  return 'done';
}

describe('runInSlices', () => {
  it('lets others have their turn after every ten milliseconds', async () => {
    let now = 0;
    let pauses = 0;
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    const result = await runInSlices(
      work(100, () => (now += 1)),
      { now: () => now, pause, cancelled: () => false },
    );
    expect(result).toBe('done');
    expect(pauses).toBe(10);
  });

  it('gives up where it is cancelled', async () => {
    let steps = 0;
    const result = await runInSlices(
      work(100, () => steps++),
      {
        now: () => 0,
        pause: () => Promise.resolve(),
        cancelled: () => steps === 3,
      },
    );
    expect(result).toBeUndefined();
    expect(steps).toBe(3);
  });
});
