import type { BaseLanguageClient } from 'vscode-languageclient';
import { describe, expect, it, vi } from 'vitest';
import { Session } from '../../../../client/src/server/session';

/** A client that starts and ends, or fails to. */
function fakeClient(start = () => Promise.resolve(), dispose = () => Promise.resolve()) {
  return { start, dispose } as unknown as BaseLanguageClient;
}

describe('Session', () => {
  it('starts nothing before it is asked, and once however often it is asked', async () => {
    const create = vi.fn(() => Promise.resolve(fakeClient()));
    const session = new Session(create);
    expect(session.state).toBe('idle');
    expect(create).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([session.start(), session.start()]);
    expect(first).toBe(second);
    expect(create).toHaveBeenCalledTimes(1);
    expect(session.state).toBe('running');
  });

  it('tells each state it goes through', async () => {
    const session = new Session(() => Promise.resolve(fakeClient()));
    const states: string[] = [];
    session.onDidChangeState((state) => states.push(state));
    await session.start();
    await session.stop();
    expect(states).toEqual(['starting', 'running', 'idle']);
  });

  it('can be started again after a start that failed', async () => {
    const clients = [fakeClient(() => Promise.reject(new Error('no server'))), fakeClient()];
    const session = new Session(() => Promise.resolve(clients.shift()!));
    await expect(session.start()).rejects.toThrow('no server');
    expect(session.state).toBe('failed');
    await session.start();
    expect(session.state).toBe('running');
  });

  it('asks for a restart after a crash, and leaves it to the user after too many', async () => {
    const session = new Session(() => Promise.resolve(fakeClient()));
    await session.start();
    for (let end = 0; end < 4; end++) {
      expect(session.ended()).toBe(true);
      expect(session.state).toBe('starting');
      session.runs();
    }
    expect(session.ended()).toBe(false);
    expect(session.state).toBe('crashed');
  });

  it('restarts by hand with a new client and its crashes forgotten', async () => {
    const create = vi.fn(() => Promise.resolve(fakeClient()));
    const session = new Session(create);
    const first = await session.start();
    for (let end = 0; end < 5; end++) session.ended();
    const second = await session.restart();
    expect(second).not.toBe(first);
    expect(session.state).toBe('running');
    expect(session.ended()).toBe(true);
  });

  it('starts anew for a command after too many crashes', async () => {
    const create = vi.fn(() => Promise.resolve(fakeClient()));
    const session = new Session(create);
    await session.start();
    for (let end = 0; end < 5; end++) session.ended();
    await session.start();
    expect(create).toHaveBeenCalledTimes(2);
    expect(session.state).toBe('running');
  });

  it('restarts by hand though the old client cannot be ended', async () => {
    const broken = fakeClient(undefined, () => Promise.reject(new Error('gone')));
    const clients = [broken, fakeClient()];
    const session = new Session(() => Promise.resolve(clients.shift()!));
    await session.start();
    await session.restart();
    expect(session.state).toBe('running');
  });
});
