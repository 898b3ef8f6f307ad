// Proves that a run in the test host can fail: run with `node --test test/host/selfTest.mjs`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { runTests } from '@vscode/test-electron';
import { installHost, supported } from './installation.mjs';

const code = path.join(import.meta.dirname, 'code.mjs');
const extension = path.join(import.meta.dirname, 'selftest');

/** @param {string} suite @param {Readonly<Record<string, string>>} [environment] */
function start(suite, environment = {}) {
  const words = [
    code,
    '--no-sandbox',
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${path.join(extension, suite)}`,
  ];
  return spawn(process.execPath, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @param {string} suite @param {Readonly<Record<string, string>>} [environment] */
async function finish(suite, environment) {
  const host = start(suite, environment);
  const ended = new Promise((resolve) => host.on('exit', resolve));
  const [output, errors, status] = await Promise.all([text(host.stdout), text(host.stderr), ended]);
  return { output, errors, status };
}

describe('test host', { skip: supported ? false : 'needs Linux on x64' }, () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'self-test-'));
  after(() => rmSync(scratch, { recursive: true, force: true }));
  if (supported) installHost();

  it('ends with 0 when the suite passes, and hands on its output and pictures whole', async () => {
    const { output, status } = await finish('passing.cjs', { SCREENSHOT_DIR: scratch });
    assert.equal(status, 0);
    assert.match(output, /^VS Code \d+\.\d+\.\d+ says “é{70000}”\n$/);
    assert.deepEqual(
      [...readFileSync(path.join(scratch, 'self-test.png')).subarray(1, 4)],
      [...Buffer.from('PNG')],
    );
  });

  it('ends with 1 when the suite fails, and says why', async () => {
    const { errors, status } = await finish('failing.cjs');
    assert.equal(status, 1);
    assert.match(errors, /this suite fails on purpose/);
  });

  it('makes @vscode/test-electron fail the run', async () => {
    const running = runTests({
      vscodeExecutablePath: code,
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(extension, 'missing.cjs'),
      launchArgs: [`--user-data-dir=${scratch}/user-data`, `--extensions-dir=${scratch}/extensions`],
    });
    await assert.rejects(running, /failed with code 1/);
  });

  it('ends with 1 when there is no such suite', async () => {
    const { errors, status } = await finish('missing.cjs');
    assert.equal(status, 1);
    assert.match(errors, /there is no .*missing\.cjs/);
  });

  it('ends with 124 when the suite takes too long', async () => {
    const { errors, status } = await finish('hanging.cjs', { VSCODE_HOST_TIMEOUT_MS: '5000' });
    assert.equal(status, 124);
    assert.match(errors, /did not end within 5000 ms/);
  });

  it('leaves nothing behind when the launcher is killed', { skip: !existsSync('/proc/self') }, async () => {
    const host = start('hanging.cjs', { TMPDIR: scratch });
    const own = () => readdirSync(scratch).filter((name) => name.startsWith('vscode-host-'));
    await until('guard, server and browser', () => processesIn(scratch).length >= 3);
    host.kill('SIGKILL');
    await until('no process', () => processesIn(scratch).length === 0);
    await until('no folder', () => own().length === 0);
  });
});

/** Processes with the folder in their command line, the launcher's own descendants. @param {string} folder */
function processesIn(folder) {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id) || Number(id) === process.pid) return false;
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false; // ended meanwhile
    }
  });
}

/** @param {string} what @param {() => boolean} condition */
async function until(what, condition) {
  const end = Date.now() + 60_000;
  while (!condition()) {
    assert.ok(Date.now() < end, `waited 60 s for ${what}`);
    await pause(100);
  }
}
