import { describe, expect, it } from 'vitest';
import { shippedVulnerabilities } from '../../../scripts/audit.mjs';
import { newestRelease } from '../../../scripts/changelog.mjs';

describe('the newest version in the changelog', () => {
  it.each([
    ['## 0.2.0 (unreleased)\n\n## 0.1.0', { version: '0.2.0', released: false }],
    ['# Changelog\n\n## [v0.2.0] - Unreleased\n', { version: '0.2.0', released: false }],
    ['# Changelog\n\n## 0.2.0\n\n## 0.1.0 (unreleased)', { version: '0.2.0', released: true }],
    ['## 0.2.0 - 2026-11-18', { version: '0.2.0', released: true }],
    ['# Changelog\n\nNothing yet.', null],
  ])('is read: %j', (changelog, expected) => {
    expect(newestRelease(changelog)).toEqual(expected);
  });
});

describe('the audit', () => {
  const answer = JSON.stringify({
    vulnerabilities: { valibot: { severity: 'high' }, mocha: { severity: 'low' } },
  });

  it('tells what is known of packages that are shipped', () => {
    expect(shippedVulnerabilities(answer, ['valibot', 'commander'])).toEqual(['valibot (high)']);
    expect(shippedVulnerabilities(answer, ['commander'])).toEqual([]);
  });

  it.each(['', 'npm error network', '{"error":{"code":"ENOTFOUND"}}'])(
    'is no good news where there is no answer: %j',
    (output) => {
      expect(shippedVulnerabilities(output, ['valibot'])).toBeNull();
    },
  );
});
