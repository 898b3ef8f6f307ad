// Scores the built command line against the gold data beside the checkout: `npm run score -- --only NAME --show 20`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const scorer = path.resolve(root, '../shared/gold/score.mjs');
if (!existsSync(scorer)) {
  console.log('score: skipped, no gold data beside the checkout (../shared/gold)');
  process.exit(0);
}
const analyzer = `node ${path.join(root, 'dist/cli.js')} analyze --jsonl`;
const run = spawnSync(process.execPath, [scorer, '--analyzer', analyzer, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
