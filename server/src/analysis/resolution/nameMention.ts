/** What one block tells about the names in it, before the article as a whole has been looked at. */

import type { Span } from '../article';

export type Gender = 'feminine' | 'masculine';

/** `role` is a role or title without a name: *the mayor*, *Menaker*. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown' | 'role';

/** Another name for the same, given beside the name: an acronym in brackets, *alias …*, *akrab disapa …*. */
export interface Alias extends Span {
  readonly words: readonly string[];
  readonly isUpperCase: boolean;
}

/** A name where it stands. Offsets count from the start of the block. */
export interface NameMention extends Span {
  readonly kind: NameKind;
  /** Words of the name in look-up form, the same joined by blanks, and where each starts. */
  readonly words: readonly string[];
  readonly key: string;
  readonly starts: readonly number[];
  /** The role or title beside the name; for `role`, the whole mention. */
  readonly role: Span | null;
  readonly roleWords: readonly string[];
  readonly gender: Gender | null;
  /** True where words of a role's complement may have been taken for the beginning of the name. */
  readonly uncertainStart: boolean;
  readonly aliases: readonly Alias[];
  /** After *disapa*, *nicknamed*: another name for the person before. */
  readonly isNickname: boolean;
  readonly opensSentence: boolean;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** False after a preposition and before a possessive ending: no candidate for a later pronoun. */
  readonly prominent: boolean;
}
