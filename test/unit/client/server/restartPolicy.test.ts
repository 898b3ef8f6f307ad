import { describe, expect, it } from 'vitest';
import { RestartPolicy } from '../../../../client/src/server/restartPolicy';

const minute = 60_000;

describe('RestartPolicy', () => {
  it('restarts a server that ended four times, not one that ended a fifth time within three minutes', () => {
    const policy = new RestartPolicy();
    const answers = [0, 1, 2, 3, 4].map((second) => policy.mayRestart(second * 1000));
    expect(answers).toEqual([true, true, true, true, false]);
  });

  it('forgets ends that are long ago', () => {
    const policy = new RestartPolicy();
    for (let end = 0; end < 20; end++) expect(policy.mayRestart(end * minute)).toBe(true);
  });

  it('starts anew after a restart by hand', () => {
    const policy = new RestartPolicy();
    for (let end = 0; end < 5; end++) policy.mayRestart(end);
    policy.reset();
    expect(policy.mayRestart(6)).toBe(true);
  });
});
