/** What a frame found around a cue. */

import type { Cue, Range } from './blockView';
import type { CueReading } from './lexicon';

/** What a frame found around a cue, in tokens. */
export interface Match {
  readonly cue: Cue;
  readonly reading: CueReading;
  readonly contents: readonly Range[];
  readonly source: Range | null;
  /** The enclitic that stands for the source, where the subject is shared with a cue that carries one. */
  readonly enclitic: Range | null;
  readonly negated: boolean;
  /** Everything the frame took in, contents included. */
  readonly start: number;
  readonly end: number;
}
