// Runs a benchmark: installs the peers it compares with, bundles it, starts it. `node test/bench/run.mjs anchoring --show 5`
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const [name = '', ...rest] = process.argv.slice(2);
const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const bundled = path.join(here, name, 'main.ts');
const plain = path.join(here, name, 'main.mjs');
if (name === '' || !(existsSync(bundled) || existsSync(plain))) {
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
const out = path.join(root, 'out/bench');
const common = { bundle: true, platform: 'node', logLevel: 'warning' };
if (existsSync(bundled))
  await build({ ...common, entryPoints: [bundled], outfile: path.join(out, `${name}.js`) });
else {
  await build({
    ...common,
    minify: true,
    format: 'esm',
    entryPoints: [path.join(here, name, 'onRecord.ts')],
    outfile: path.join(out, 'onRecord.mjs'),
  });
}
const script = existsSync(bundled) ? path.join(out, `${name}.js`) : plain;
const run = spawnSync(process.execPath, [script, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
