// User settings of a VS Code that a test or `npm start` opens: nothing that asks, greets, updates or phones home.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

/**
 * Writes the settings into a user-data folder that has none yet.
 * @param {string} userData
 * @param {Readonly<Record<string, unknown>>} [more]
 */
export function writeSettings(userData, more = {}) {
  const file = path.join(userData, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...more }, null, 2));
}
