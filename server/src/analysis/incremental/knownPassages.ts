/** What a former version of an article knows of a block that stands in the new one. */

import type { Passage, PlacedPassage } from '../passage';
import type { PlacedPart } from '../structure/blocks';
import type { LinePart } from '../structure/linePart';

/** The passages of a version, to be found again in the next; both are in one language. */
interface FormerPassages {
  readonly passages: ReadonlyMap<LinePart, Passage>;
  readonly placed: readonly PlacedPassage[];
}

export class KnownPassages {
  private readonly former: FormerPassages | null;
  private byText: ReadonlyMap<string, Passage> | null = null;

  constructor(former: FormerPassages | null) {
    this.former = former;
  }

  /** The passage that was read in a block with the same words, of the same kind and with the same dateline. */
  find(block: PlacedPart): Passage | undefined {
    if (!this.former) return undefined;
    const own = this.former.passages.get(block.part);
    if (own && fits(own, block)) return own;
    // A line that has changed is taken apart anew: most of its parts are as they were.
    this.byText ??= new Map(this.former.placed.map(({ passage }) => [passage.text, passage]));
    const alike = this.byText.get(block.part.text);
    return alike && fits(alike, block) ? alike : undefined;
  }
}

function fits({ kind, dateline }: Passage, block: PlacedPart): boolean {
  const length = block.dateline ? block.dateline.end - block.start : 0;
  return kind === block.kind && (dateline?.end ?? 0) === length;
}
