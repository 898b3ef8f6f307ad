import type { BuildOptions } from 'esbuild';

export const bundles: Readonly<Record<'extension' | 'client' | 'server' | 'commandLine', BuildOptions>>;
export const forProduction: BuildOptions;
export const forDevelopment: BuildOptions;
