/** Which files a configuration file speaks of. Pure. */

import picomatch from 'picomatch/posix';
import type { ConfigurationFile } from './configurationFile';

/** Whether files are articles: true says they are, false leaves them alone, null leaves it to what they look like. */
export type GlobVerdict = (relativePath: string) => boolean | null;

/**
 * Compiles the globs of a configuration file.
 * @returns a function of paths relative to the file's folder, with `/` between their parts
 */
export function compileGlobs({
  include,
  exclude,
}: Pick<ConfigurationFile, 'include' | 'exclude'>): GlobVerdict {
  const options = { dot: true };
  const excluded = exclude.length > 0 ? picomatch([...exclude], options) : () => false;
  const included = include && include.length > 0 ? picomatch([...include], options) : () => false;
  return (path) => (excluded(path) ? false : included(path) ? true : null);
}
