// The licences of what the bundles hold that others wrote, read off what esbuild says went into them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences whose terms allow packaging with an MIT extension, so long as they are handed on. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unicode-3.0',
]);

/** Files of ours that are compiled from somebody's data, and the package that holds the data and its licence. */
const compiledFrom = /** @type {const} */ ([[/^server\/src\/analysis\/languages\/cldr\//, 'cldr-core']]);

/**
 * The folders of the packages that files come from, each once, in order.
 * @param {readonly string[]} inputs paths from the project's root, as in esbuild's metafile
 * @returns {readonly string[]} paths from the project's root
 */
export function packagesOf(inputs) {
  const folders = inputs.flatMap((input) => {
    const inside = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (inside) return [inside[0]];
    return compiledFrom.filter(([file]) => file.test(input)).map(([, name]) => `node_modules/${name}`);
  });
  return [...new Set(folders)].sort();
}

/**
 * What is said about one package: name, version, licence and the licence's text.
 * @param {string} root of the project
 * @param {string} folder of the package, from there
 * @throws where the package says no licence, one that is not accepted, or comes without its text
 */
export function licenseOf(root, folder) {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  if (!accepted.has(license)) throw new Error(`${name} ${version} must not be packaged: licence ${license}`);
  const file = readdirSync(path.join(root, folder)).find((entry) =>
    /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry),
  );
  if (file === undefined) throw new Error(`${name} ${version} comes without the text of its licence`);
  const text = readFileSync(path.join(root, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
  return { title: `${name} ${version} (${license})`, text };
}

/**
 * The file that is packaged beside the bundles.
 * @param {string} root of the project
 * @param {readonly string[]} inputs of all bundles
 */
export function listLicenses(root, inputs) {
  // packages that come together have the same text: it is told once
  /** @type {Map<string, string[]>} */
  const titlesOf = new Map();
  for (const { title, text } of packagesOf(inputs).map((folder) => licenseOf(root, folder)))
    titlesOf.set(text, [...(titlesOf.get(text) ?? []), title]);
  const parts = [...titlesOf].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
  return `On Record contains software and data of others, under these licences.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
