/** Every rule there is. Settings, docs and the command line are checked against this table. */

import type { Rule } from './rule';

export const rules = [] as const satisfies readonly Rule[];
