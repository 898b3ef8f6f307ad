// `npm run screenshot`: takes the README's picture anew, inside VS Code, and puts it into images/.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const run = spawnSync(process.execPath, [path.join(root, 'test/vscode/launch.mjs'), 'desktop'], {
  env: { ...process.env, VSCODE_TEST_GREP: 'the picture of the README' },
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);
copyFileSync(path.join(root, 'out/screenshots/desktop/readme.png'), path.join(root, 'images/screenshot.png'));
console.log('images/screenshot.png is new');
