// Runs a benchmark: installs the peers it compares with, bundles it, starts it. `node test/bench/run.mjs anchoring --show 5`
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const [name = '', ...rest] = process.argv.slice(2);
const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const entry = path.join(here, name, 'main.ts');
if (name === '' || !existsSync(entry)) {
  console.error(`bench: no benchmark "${name}" under test/bench`);
  process.exit(2);
}
if (!existsSync(path.join(here, 'node_modules'))) {
  const install = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (install.status !== 0) process.exit(1);
}
const outfile = path.join(root, 'out/bench', `${name}.js`);
await build({ entryPoints: [entry], bundle: true, platform: 'node', outfile, logLevel: 'warning' });
const run = spawnSync(process.execPath, [outfile, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
