/** The files that a command is to read: those named, and the articles under the folders named. */

import { appendAll } from '../analysis/appendAll';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { articleNameOf } from '../annotations/sidecar';
import type { ConfigurationLookup } from './configurationLookup';

/** A file to check, or a name that stands for none. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** Standard input. */
  | { readonly kind: 'input' }
  | { readonly kind: 'emptyFolder'; readonly path: string };

const articleName = /\.(?:article|news)$/i;
/** Folders that hold no articles of one's own. */
const skipped = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * Goes through what the user named, in order; folders are read to the bottom, in the order of their names. In a folder,
 * `.article` and `.news` files are articles, and what the configuration file includes; what it excludes is not.
 */
export async function* findArticles(
  named: readonly string[],
  configurations: ConfigurationLookup,
): AsyncGenerator<Found> {
  for (const path of named) {
    if (path === '-') yield { kind: 'input' };
    else if (await isFolder(path)) yield* inFolder(path, configurations);
    else yield { kind: 'file', path };
  }
}

async function* inFolder(root: string, configurations: ConfigurationLookup): AsyncGenerator<Found> {
  let found = false;
  for await (const path of walk(root)) {
    // A glob may take in everything: annotations are no articles.
    if (articleNameOf(path) !== null) continue;
    const included = await configurations.includes(path);
    if (included ?? articleName.test(path)) {
      found = true;
      yield { kind: 'file', path };
    }
  }
  if (!found) yield { kind: 'emptyFolder', path: root };
}

/** Every file under a folder. Links are not followed: they may lead around in circles. */
async function* walk(folder: string): AsyncGenerator<string> {
  const folders = [folder];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    const entries = await readdir(current, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const below: string[] = [];
    for (const entry of entries) {
      const path = join(current, entry.name);
      if (entry.isFile()) yield path;
      else if (entry.isDirectory() && !skipped.has(entry.name)) below.push(path);
    }
    appendAll(folders, below.reverse());
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whoever reads it will say what is wrong with it.
    return false;
  }
}

/** A path relative to a folder, with `/` between its parts. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
