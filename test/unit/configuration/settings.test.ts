import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../../server/src/configuration/settings';

describe('readSettings', () => {
  it.each([
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { rules: [], check: 'never', plainText: 'no', leaveOut: 'thought' },
  ])('takes the defaults for %j', (value) => {
    expect(readSettings(value)).toEqual(defaultSettings);
  });

  it('keeps what is well formed', () => {
    const settings = readSettings({
      rules: { 'attribution.hearsay': 'off', 'attribution.second-hand': 'loud' },
      check: 'onSave',
      plainText: false,
      language: 'en',
      leaveOut: ['thought', 'nonsense'],
      codeLens: true,
      inlayHints: { speakers: true },
    });
    expect(settings).toEqual({
      rules: { 'attribution.hearsay': 'off' },
      check: 'onSave',
      plainText: false,
      language: 'en',
      leaveOut: ['thought'],
      codeLens: true,
      inlayHints: { speakers: true, values: false, conversions: false },
    });
  });
});
