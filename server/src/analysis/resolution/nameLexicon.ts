/** A language's `NameData` made ready for look-up: one map from a word to the bits of what it can be. */

import type { NameData, Pronoun, WordList } from '../languages/schema/nameData';

/** What a word can be inside or beside a name; a word may have several bits. */
export const NameWord = {
  title: 1,
  role: 1 << 1,
  roleModifier: 1 << 2,
  nameless: 1 << 3,
  organizationHead: 1 << 4,
  organization: 1 << 5,
  group: 1 << 6,
  institution: 1 << 7,
  place: 1 << 8,
  connector: 1 << 9,
  coordinator: 1 << 10,
  particle: 1 << 11,
  suffix: 1 << 12,
  never: 1 << 13,
  aliasMarker: 1 << 14,
  feminine: 1 << 15,
  masculine: 1 << 16,
  givenName: 1 << 17,
  definite: 1 << 18,
  indefinite: 1 << 19,
  preposition: 1 << 20,
  document: 1 << 21,
  relative: 1 << 22,
  titleBracket: 1 << 23,
  emphatic: 1 << 24,
  namedDocument: 1 << 26,
  /** Not in a list: two to eight letters, all upper case. Set by whoever sees how the word is written. */
  acronym: 1 << 25,
} as const;

export interface NameLexicon {
  /** Bits of {@link NameWord} for a word in its look-up form; 0 for a word that is not listed. */
  bitsOf(form: string): number;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly enclitics: ReadonlyMap<string, Pronoun>;
  /** Names of outlets, words joined by a blank. */
  readonly media: ReadonlySet<string>;
  /** First words of them. */
  readonly mediaOpeners: ReadonlySet<string>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly roleReach: number;
  readonly roleBreakers: readonly string[];
}

/** Shortest word that an affix makes an institution's: *perikanan*, *keuangan*. */
const shortestInstitution = 7;

const lexicons = new WeakMap<NameData, NameLexicon>();

/** The lexicon of a language; built on first use. */
export function nameLexicon(data: NameData): NameLexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const lexicon = buildLexicon(data);
  lexicons.set(data, lexicon);
  return lexicon;
}

function wordsOf(list: WordList): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function buildLexicon(data: NameData): NameLexicon {
  const bits = new Map<string, number>();
  for (const [list, bit] of bitsByList(data)) {
    for (const word of wordsOf(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  const forms = data.institutionForms;
  const media = data.media.split(',').map((name) => name.trim());
  return {
    bitsOf(form) {
      const listed = bits.get(form);
      if (listed !== undefined) return listed;
      if (form.length < shortestInstitution) return 0;
      const isInstitution = forms.some(
        ({ prefix, suffix }) => form.startsWith(prefix) && form.endsWith(suffix),
      );
      return isInstitution ? NameWord.institution : 0;
    },
    pronouns: new Map(Object.entries(data.pronouns)),
    enclitics: new Map(Object.entries(data.enclitics)),
    media: new Set(media),
    mediaOpeners: new Set(media.map((name) => name.split(/[ .]/, 1)[0] ?? '')),
    capitals: new Map(Object.entries(data.capitals)),
    roleReach: data.roleReach,
    roleBreakers: data.roleBreakers,
  };
}

function bitsByList(data: NameData): readonly (readonly [WordList, number])[] {
  return [
    [data.titles, NameWord.title],
    [data.roles, NameWord.role],
    [data.roleModifiers, NameWord.roleModifier],
    [data.namelessRoles, NameWord.nameless],
    [data.organizationHeads, NameWord.organizationHead],
    [data.organizationWords, NameWord.organization],
    [data.groupNouns, NameWord.group],
    [data.institutionWords, NameWord.institution],
    [data.places, NameWord.place],
    [data.connectors, NameWord.connector],
    [data.coordinators, NameWord.coordinator],
    [data.particles, NameWord.particle],
    [data.nameSuffixes, NameWord.suffix],
    [data.neverNames, NameWord.never],
    [data.aliasMarkers, NameWord.aliasMarker],
    [data.feminineWords, NameWord.feminine],
    [data.masculineWords, NameWord.masculine],
    [data.feminineNames, NameWord.feminine | NameWord.givenName],
    [data.masculineNames, NameWord.masculine | NameWord.givenName],
    [data.definites, NameWord.definite],
    [data.indefinites, NameWord.indefinite],
    [data.prepositions, NameWord.preposition],
    [data.documentNouns, NameWord.document],
    [data.namedDocuments, NameWord.namedDocument],
    [data.relatives, NameWord.relative],
    [data.titleBrackets, NameWord.titleBracket],
    [data.emphatics, NameWord.emphatic],
  ];
}
