// `npm run bench`: how long On Record takes, beside programs from npm on the same text in the same run.
// `-- --words 10000` leaves larger texts out, `-- --no-peers` the others, `-- --write` puts the tables into docs/benchmark.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundles, forProduction } from '../../../scripts/bundles.mjs';
import { besideOthers } from './besideOthers.mjs';
import { footprint } from './footprint.mjs';
import { keystrokes } from './keystrokes.mjs';
import { newReport } from './report.mjs';
import { wholeText } from './wholeText.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '1000000' },
    'no-peers': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const settings = {
  check: 'onType',
  plainText: true,
  language: 'auto',
  rules: {},
  leaveOut: [],
  codeLens: false,
  inlayHints: { speakers: false, values: false, conversions: false },
  included: null,
};

/** Builds what ships, elsewhere than where development has it. @returns {Promise<readonly string[]>} the bundles' paths */
async function buildForProduction() {
  const outdir = path.join(root, 'out/bench/dist');
  mkdirSync(outdir, { recursive: true });
  const wanted = Object.values(bundles).map((bundle) => ({
    ...bundle,
    ...forProduction,
    outdir,
    absWorkingDir: root,
  }));
  const built = await Promise.all(wanted.map((bundle) => build(bundle)));
  return built.flatMap(({ metafile }) => Object.keys(metafile.outputs)).map((file) => path.join(root, file));
}

const onRecord = await import(path.join(root, 'out/bench/onRecord.mjs'));
const sizes = [1_000, 10_000, 50_000, 1_000_000].filter((size) => size <= Number(values.words));
const inEditor = sizes.filter((size) => size <= 50_000);
const check = (text, language) => onRecord.checkArticle(onRecord.analyze(text, { language })).length;
const shipped = await buildForProduction();
const server = shipped.find((file) => path.basename(file) === 'server.js');

const report = newReport();
await wholeText(report, { check, sizes });
await keystrokes(report, { onRecord, settings, sizes: inEditor });
if (!values['no-peers']) await besideOthers(report, { onRecord, check, settings, sizes: inEditor });
await footprint(report, { server, bundles: shipped, sizes: inEditor });

if (values.write) {
  const page = path.join(root, 'docs/benchmark.md');
  const mark = '<!-- figures -->';
  const head = readFileSync(page, 'utf8').split(mark)[0];
  writeFileSync(page, `${head}${mark}\n\n${report.text()}`);
}
