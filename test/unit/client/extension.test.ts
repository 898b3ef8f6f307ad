import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The files that make up a bundle, without what it loads later. */
async function inputsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    external: ['vscode', './client'],
  });
  return Object.keys(metafile.inputs);
}

describe('the desktop entry point', () => {
  it('loads neither the language client nor the server nor what commands do', async () => {
    const inputs = await inputsOf('client/src/extension.ts');
    expect(inputs).toContain('client/src/onRecord.ts');
    expect(inputs.filter((file) => /node_modules|^server\/|checkArticle/.test(file))).toEqual([]);
  });
});
