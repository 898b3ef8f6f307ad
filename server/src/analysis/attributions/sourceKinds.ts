/** What sort of source a noun phrase names. */

import type { SourceKind } from '../article';
import { Shape } from '../structure/tokens';
import { has, type BlockView, type Range } from './blockView';
import { WordClass as C } from './wordClasses';

const kinds: readonly (readonly [classes: number, kind: SourceKind])[] = [
  [C.role | C.title, 'person'],
  [C.document, 'document'],
  [C.organization, 'organization'],
  [C.media, 'media'],
];

/** The kind of the source in the tokens of `source`; `none` without one. */
export function sourceKindOf(view: BlockView, source: Range | null): SourceKind {
  if (!source) return 'none';
  let classes = 0;
  let names = 0;
  for (let at = source.start; at < source.end; at++) {
    classes |= view.bits[at] ?? 0;
    if (has(view, at, C.capitalised) && !has(view, at, C.determiner | C.pronoun | C.vague | C.anonymous))
      names++;
  }
  if (classes & C.anonymous) return 'anonymous';
  // *Warga Demak* are many; *warga Demak Siti Aminah* is one.
  if (classes & C.vague && (names === 0 || (names === 1 && has(view, source.start, C.vague)))) return 'vague';
  if (has(view, source.start, C.pronoun)) return 'person';
  if (view.lexicon.headFirst) {
    const head =
      kinds.find(([bits]) => has(view, source.start, bits)) ??
      kinds.find(([bits]) => has(view, source.start + 1, bits));
    if (head) return head[1];
  }
  const found = kinds.find(([bits]) => (classes & bits) !== 0);
  if (found) return found[1];
  if (isDomain(view, source)) return 'media';
  return isAcronym(view, source) ? 'organization' : 'person';
}

/** *example.com*: words with a full stop and no blank between them. */
function isDomain({ tokens }: BlockView, { start, end }: Range): boolean {
  if (end - start < 3 || (end - start) % 2 === 0) return false;
  for (let at = start + 1; at < end; at++) {
    if ((tokens.shapes[at] ?? 0) & Shape.spaceBefore) return false;
    if ((at - start) % 2 === 1 && tokens.forms[at] !== '.') return false;
  }
  return true;
}

function isAcronym(view: BlockView, { start, end }: Range): boolean {
  return end === start + 1 && ((view.tokens.shapes[start] ?? 0) & Shape.upperCase) !== 0;
}
