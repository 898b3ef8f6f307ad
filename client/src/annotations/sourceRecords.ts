/** Source records: which an article has already, and what is asked for a new one. Pure. */

import {
  isSourceBody,
  type SourceBody,
  type SourceRecordKind,
} from '../../../server/src/annotations/annotation';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';

/** What is kept of a source, as `addSource` in judge.ts takes it. */
export interface SourceRecord {
  readonly source: string;
  readonly 'onRecord:kind': SourceRecordKind;
  readonly 'onRecord:locator'?: string;
  readonly 'onRecord:primary'?: boolean;
}

/** The sources of an article's annotations, each once, the one used last first, with the locator it was last used with. */
export function sourcesUsed(placed: readonly PlacedAnnotation[]): readonly SourceRecord[] {
  const latest = [...placed].sort((a, b) => (a.annotation.modified < b.annotation.modified ? 1 : -1));
  const found = new Map<string, SourceRecord>();
  for (const { annotation } of latest) {
    const sources = annotation.body.filter(isSourceBody).reverse();
    for (const body of sources) {
      const record = recordOf(body);
      const key = `${record['onRecord:kind']} ${record.source}`;
      if (!found.has(key)) found.set(key, record);
    }
  }
  return [...found.values()];
}

export function recordOf(body: SourceBody): SourceRecord {
  const { source, 'onRecord:kind': kind, 'onRecord:locator': locator, 'onRecord:primary': primary } = body;
  return makeRecord(kind, source, locator, primary);
}

/** An empty locator is none. */
export function makeRecord(
  kind: SourceRecordKind,
  source: string,
  locator: string | undefined,
  primary: boolean | undefined,
): SourceRecord {
  const place = locator?.trim() ?? '';
  return {
    source: source.trim(),
    'onRecord:kind': kind,
    ...(place !== '' && { 'onRecord:locator': place }),
    ...(primary !== undefined && { 'onRecord:primary': primary }),
  };
}

/** Whether words are the address of a page on the web. */
export function isWebAddress(words: string): boolean {
  const address = words.trim();
  return /^https?:\/\/[^\s/][^\s/.]*\.\S+$/i.test(address) && URL.canParse(address);
}

/** What kinds leave open: a page or a document may be the source itself or tell what another one said. */
export function asksWhetherPrimary(kind: SourceRecordKind): boolean {
  return kind === 'url' || kind === 'document';
}
