/** Show Output: the output channel, with what the server logs. */

import type { OnRecord } from '../onRecord';

export function showOutput({ output }: OnRecord): Promise<void> {
  output.show();
  return Promise.resolve();
}
