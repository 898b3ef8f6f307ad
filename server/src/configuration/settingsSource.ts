/** The settings that hold for a document: what the client says, and over it the nearest configuration file. */

import type { Settings } from '../protocol';
import { configurationFileName, parseConfigurationFile, type ParsedConfiguration } from './configurationFile';
import { compileGlobs, type GlobVerdict } from './globs';
import { readSettings } from './settings';

/** Settings of one document. */
export interface DocumentSettings extends Settings {
  /** What the configuration file's globs say of the document: true is an article, false is left alone. */
  readonly included: boolean | null;
}

export interface SettingsSourceOptions {
  /** The client's settings for a document, unread; undefined where it has none. */
  readonly ask: (uri: string) => Promise<unknown>;
  /** The text of a file; null where there is none. */
  readonly readFile: (uri: string) => Promise<string | null>;
  /** URIs of the workspace folders, without a slash at the end. */
  readonly folders: () => readonly string[];
  /** Told of every configuration file with problems, once a reading. */
  readonly onProblems: (uri: string, problems: ParsedConfiguration['problems']) => void;
}

interface LoadedFile {
  readonly folder: string;
  readonly parsed: ParsedConfiguration;
  readonly verdict: GlobVerdict;
}

export class SettingsSource {
  private readonly settings = new Map<string, Promise<DocumentSettings>>();
  private readonly files = new Map<string, Promise<LoadedFile | null>>();
  private readonly options: SettingsSourceOptions;

  constructor(options: SettingsSourceOptions) {
    this.options = options;
  }

  /** Asked once a document, until something changes. */
  for(uri: string): Promise<DocumentSettings> {
    const known = this.settings.get(uri);
    if (known) return known;
    const asked = this.load(uri);
    this.settings.set(uri, asked);
    return asked;
  }

  /** Forgets everything: the client's settings or a configuration file have changed. */
  invalidate(): void {
    this.settings.clear();
    this.files.clear();
  }

  forget(uri: string): void {
    this.settings.delete(uri);
  }

  private async load(uri: string): Promise<DocumentSettings> {
    const [asked, file] = await Promise.all([this.askClient(uri), this.findFile(uri)]);
    const settings = readSettings(asked);
    if (!file) return { ...settings, included: null };
    const { configuration } = file.parsed;
    return {
      ...settings,
      language: configuration.language ?? settings.language,
      rules: { ...settings.rules, ...configuration.rules },
      included: file.verdict(decodePath(uri.slice(file.folder.length + 1))),
    };
  }

  private async askClient(uri: string): Promise<unknown> {
    try {
      return await this.options.ask(uri);
    } catch {
      // A client that fails to answer is one without settings.
      return undefined;
    }
  }

  /** The nearest configuration file, from the document's folder up to the workspace folder it is in. */
  private async findFile(uri: string): Promise<LoadedFile | null> {
    for (const folder of foldersUpward(uri, this.options.folders())) {
      const file = await this.loadFile(folder);
      if (file) return file;
    }
    return null;
  }

  private loadFile(folder: string): Promise<LoadedFile | null> {
    const known = this.files.get(folder);
    if (known) return known;
    const loaded = this.readFile(folder);
    this.files.set(folder, loaded);
    return loaded;
  }

  private async readFile(folder: string): Promise<LoadedFile | null> {
    const uri = `${folder}/${configurationFileName}`;
    const text = await this.options.readFile(uri);
    if (text === null) return null;
    const parsed = parseConfigurationFile(text);
    if (parsed.problems.length > 0) this.options.onProblems(uri, parsed.problems);
    return { folder, parsed, verdict: compileGlobs(parsed.configuration) };
  }
}

/**
 * The folders to look in, nearest first. Nothing outside the workspace is looked at; a document outside of it has its
 * own folder only, and one without a path the first workspace folder.
 */
export function foldersUpward(uri: string, workspaceFolders: readonly string[]): readonly string[] {
  const slash = uri.lastIndexOf('/');
  if (slash < 0 || !/^[a-z][a-z0-9+.-]*:\/\//i.test(uri)) return workspaceFolders.slice(0, 1);
  const own = uri.slice(0, slash);
  const root = workspaceFolders
    .filter((folder) => own === folder || own.startsWith(`${folder}/`))
    .reduce((longest, folder) => (folder.length > longest.length ? folder : longest), '');
  if (root === '') return [own];
  const folders = [own];
  for (let folder = own; folder.length > root.length;) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    folders.push(folder);
  }
  return folders;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
