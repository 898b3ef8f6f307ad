/** Finds the configuration file that holds for each file on the disk. */

import { dirname, join, resolve } from 'node:path';
import {
  configurationFileName,
  parseConfigurationFile,
  type ConfigurationFile,
  type ConfigurationProblem,
} from '../configuration/configurationFile';
import { compileGlobs, type GlobVerdict } from '../configuration/globs';
import { longestArticle } from '../protocol';
import { readTextFile, type FileProblem } from '../textFiles';
import { relativePath } from './findArticles';

interface Loaded {
  readonly folder: string;
  readonly configuration: ConfigurationFile;
  readonly verdict: GlobVerdict;
}

/** Where configuration files are looked for: the nearest upward, a given one, or nowhere. */
export type ConfigurationChoice =
  | { readonly kind: 'nearest' }
  | { readonly kind: 'given'; readonly path: string }
  | { readonly kind: 'none' };

export interface ConfigurationLookupOptions {
  readonly choice: ConfigurationChoice;
  /** Told of every configuration file that is malformed, once. */
  readonly onProblems: (path: string, problems: readonly ConfigurationProblem[]) => void;
  /** Told where a configuration file is there but cannot be read; for a given one also where it is missing. */
  readonly onUnreadable: (path: string, problem: FileProblem) => void;
}

export class ConfigurationLookup {
  private readonly byFolder = new Map<string, Promise<Loaded | null>>();
  private readonly options: ConfigurationLookupOptions;
  private given: Promise<Loaded | null> | undefined;

  constructor(options: ConfigurationLookupOptions) {
    this.options = options;
  }

  /** The configuration that holds for a file; null where there is none. */
  async for(path: string): Promise<ConfigurationFile | null> {
    return (await this.find(path))?.configuration ?? null;
  }

  /** What the globs say of a file: true is an article, false is left alone, null is not said. */
  async includes(path: string): Promise<boolean | null> {
    const loaded = await this.find(path);
    return loaded ? loaded.verdict(relativePath(loaded.folder, resolve(path))) : null;
  }

  private async find(path: string): Promise<Loaded | null> {
    const { choice } = this.options;
    switch (choice.kind) {
      case 'none':
        return null;
      case 'given':
        this.given ??= this.load(resolve(choice.path), true);
        return this.given;
      case 'nearest':
        return this.inFolder(dirname(resolve(path)));
    }
  }

  private inFolder(folder: string): Promise<Loaded | null> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.load(join(folder, configurationFileName), false).then((loaded) => {
      const parent = dirname(folder);
      return loaded ?? (parent === folder ? null : this.inFolder(parent));
    });
    this.byFolder.set(folder, found);
    return found;
  }

  private async load(path: string, isExpected: boolean): Promise<Loaded | null> {
    const file = await readTextFile(path, longestArticle);
    if ('problem' in file) {
      if (isExpected || file.problem.kind !== 'missing') this.options.onUnreadable(path, file.problem);
      return null;
    }
    const { configuration, problems } = parseConfigurationFile(file.text);
    if (problems.length > 0) this.options.onProblems(path, problems);
    return { folder: dirname(path), configuration, verdict: compileGlobs(configuration) };
  }
}
