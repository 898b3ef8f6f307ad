// Builds every bundle into `dist/`, with the licences of what they contain.
import { build, context } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { bundles, forDevelopment, forProduction } from './scripts/bundles.mjs';
import { listLicenses } from './scripts/licenses.mjs';

const style = process.argv.includes('--production') ? forProduction : forDevelopment;
const wanted = Object.values(bundles).map((bundle) => ({ ...bundle, ...style }));

rmSync('dist', { recursive: true, force: true });
if (process.argv.includes('--watch')) {
  for (const bundle of wanted) await (await context(bundle)).watch();
  console.log('watching');
} else {
  const built = await Promise.all(wanted.map((bundle) => build(bundle)));
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync('dist/third-party-licenses.txt', listLicenses(import.meta.dirname, inputs));
}
