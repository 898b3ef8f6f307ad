import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** VS Code as far as names come from it. */
interface Host {
  settings: Record<string, unknown>;
  files: Record<string, string>;
  /** What the git extension says; null where there is none. */
  git: null | (() => Promise<string>);
  answer: string | undefined;
  asked: number;
}
const host = vi.hoisted((): Host => ({ settings: {}, files: {}, git: null, answer: undefined, asked: 0 }));

interface Address {
  readonly scheme: string;
  readonly path: string;
  readonly with: (change: { readonly path: string }) => Address;
}

vi.mock('vscode', () => ({
  l10n: { t: (words: string) => words },
  Uri: {
    joinPath: (uri: Address, ...parts: readonly string[]) =>
      uri.with({ path: path.join(uri.path, ...parts) }),
  },
  extensions: {
    getExtension: () =>
      host.git && {
        isActive: true,
        exports: { getAPI: () => ({ getRepository: () => ({ getConfig: host.git }) }) },
      },
  },
  window: {
    showInputBox: () => {
      host.asked++;
      return Promise.resolve(host.answer);
    },
  },
  workspace: {
    getConfiguration: () => ({
      get: (key: string) => host.settings[key],
      update: (key: string, value: unknown) => {
        host.settings[key] = value;
        return Promise.resolve();
      },
    }),
    fs: {
      readFile: (uri: Address) => {
        const text = host.files[uri.path];
        return text === undefined
          ? Promise.reject(new Error('ENOENT'))
          : Promise.resolve(new TextEncoder().encode(text));
      },
    },
  },
}));

const { handFor } = await import('../../../../client/src/annotations/hand');

function address(place: string, scheme = 'file'): Address {
  return { scheme, path: place, with: ({ path: other }) => address(other, scheme) };
}
type Uri = Parameters<typeof handFor>[0];
const by = async (home: string | null = '/home/rara', article = address('/desk/news/a.article')) =>
  (await handFor(article as unknown as Uri, home === null ? undefined : (address(home) as unknown as Uri)))
    ?.by;

beforeEach(() => {
  Object.assign(host, { settings: {}, files: {}, git: null, answer: undefined, asked: 0 });
});

describe('who marks', () => {
  it.each<[string, Partial<Host>, string | undefined]>([
    [
      'the initials of the settings, before any name',
      { settings: { initials: ' RK ' }, git: () => Promise.resolve('Rara') },
      'RK',
    ],
    [
      'the name that VS Code’s git knows, where no initials are set',
      { settings: { initials: '  ' }, git: () => Promise.resolve('Rara Kusuma\n') },
      'Rara Kusuma',
    ],
    [
      'the name in the repository, where git cannot be asked',
      {
        git: () => Promise.reject(new Error('no git')),
        files: { '/desk/.git/config': '[user]\nname = Desk', '/home/rara/.gitconfig': '[user]\nname = Rara' },
      },
      'Desk',
    ],
    [
      'the user’s own name, where the repository has none',
      { files: { '/desk/.git/config': '[core]', '/home/rara/.gitconfig': '[user]\nname = Rara' } },
      'Rara',
    ],
    [
      'that of the other place for it',
      { files: { '/home/rara/.config/git/config': '[user]\nname = R' } },
      'R',
    ],
    [
      'that of the repository of a worktree',
      {
        files: {
          '/desk/.git': 'gitdir: /repo/.git/worktrees/desk\n',
          '/repo/.git/config': '[user]\nname = W',
        },
      },
      'W',
    ],
  ])('is %s', async (_, given, name) => {
    Object.assign(host, given);
    expect(await by()).toBe(name);
    expect(host.asked).toBe(0);
  });

  it('is asked for once where neither is there, as in a browser, and then kept in the settings', async () => {
    host.answer = ' RK ';
    const article = address('/repository/a.article', 'vscode-vfs');
    expect(await by(null, article)).toBe('RK');
    expect(host.settings['initials']).toBe('RK');
    expect(await by(null, article)).toBe('RK');
    expect(host.asked).toBe(1);
  });

  it('is nobody where the question is not answered: then nothing is marked', async () => {
    expect(await by()).toBeUndefined();
    expect(host.settings['initials']).toBeUndefined();
  });
});
