/**
 * Entry point of the bundle that holds the whole client. In the browser, where an extension is a single file, VS Code
 * activates it; on the desktop `extension.ts` loads it late. What differs between the two is loaded where it is needed.
 */

import type { LateParts } from './lateParts';

export { activate, deactivate } from './extension.web';

/** What `extension.ts` loads late on the desktop. */
export async function loadLateParts(): Promise<LateParts> {
  return (await import('./late.node')).lateParts;
}
