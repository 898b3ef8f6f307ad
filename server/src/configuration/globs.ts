/**
 * Which files a configuration file speaks of. Pure.
 *
 * The file may come with a folder from anywhere, so a pattern is no regular expression, which one pattern and one path could
 * keep busy for years: all places in the pattern that the path may have come to are followed at once (Thompson 1968), in time
 * proportional to pattern times path.
 */

import { appendAll } from '../analysis/appendAll';
import type { ConfigurationFile } from './configurationFile';

/** Whether files are articles: true says they are, false leaves them alone, null leaves it to what they look like. */
export type GlobVerdict = (relativePath: string) => boolean | null;

/** Longer patterns name no files. */
const longestGlob = 1000;

/** What a path has to bring at one place of a pattern. */
interface Place {
  /** Whether a character is taken here; null where none is, and the path goes on from {@link free} at once. */
  readonly takes: ((character: string) => boolean) | null;
  /** The places after a character was taken. */
  readonly next: readonly Place[];
  /** The places that are reached without taking one. */
  readonly free: readonly Place[];
}

const end: Place = { takes: null, next: [], free: [] };
const notSlash = (character: string): boolean => character !== '/';

/**
 * Compiles the globs of a configuration file: `*` and `?` within a name, `**` over folders, `[a-z]`, `[!a-z]`,
 * `{one,other}`; a backslash before a sign that stands for itself.
 * @returns a function of paths relative to the file's folder, with `/` between their parts
 */
export function compileGlobs({
  include,
  exclude,
}: Pick<ConfigurationFile, 'include' | 'exclude'>): GlobVerdict {
  const excluded = exclude.map(compileGlob);
  const included = (include ?? []).map(compileGlob);
  return (path) => {
    if (excluded.some((matches) => matches(path))) return false;
    return included.some((matches) => matches(path)) ? true : null;
  };
}

function compileGlob(glob: string): (path: string) => boolean {
  if (glob.length > longestGlob) return () => false;
  const start = new Parser(glob.replace(/^\.\//, '')).parse();
  return (path) => matches(start, path);
}

function matches(start: Place, path: string): boolean {
  let current = reached([start]);
  for (const character of path) {
    current = reached([...current].flatMap(({ takes, next }) => (takes?.(character) ? next : [])));
    if (current.size === 0) return false;
  }
  return current.has(end);
}

/** The places themselves, and all that are reached from them without a character. */
function reached(places: readonly Place[]): ReadonlySet<Place> {
  const found = new Set(places);
  // A set is gone through in the order of its making, what is added meanwhile included.
  for (const place of found) for (const free of place.free) found.add(free);
  return found;
}

/** A part of a pattern, given what follows it. */
type Part = (then: Place) => Place;

class Parser {
  private readonly glob: readonly string[];
  private readonly braces: ReadonlySet<number>;
  private at = 0;

  constructor(glob: string) {
    this.glob = Array.from(glob);
    this.braces = closingBraces(this.glob);
  }

  parse(): Place {
    const parts: Part[] = [];
    // A brace or comma that belongs to nothing stands for itself.
    while (this.at < this.glob.length) {
      appendAll(parts, this.sequence(false));
      appendAll(parts, this.literal());
    }
    return joined(parts)(end);
  }

  private literal(): readonly Part[] {
    const character = this.glob[this.at++];
    return character === undefined ? [] : [taking((other) => other === character)];
  }

  /** Parts up to the end of the pattern, or of a choice in braces. */
  private sequence(inBraces: boolean): readonly Part[] {
    const parts: Part[] = [];
    for (let character = this.glob[this.at]; character !== undefined; character = this.glob[this.at]) {
      if (character === '}' || (inBraces && character === ',')) break;
      parts.push(this.part(character));
    }
    return parts;
  }

  private part(character: string): Part {
    if (character === '*') return this.star();
    this.at++;
    if (character === '?') return taking(notSlash);
    if (character === '[') return this.characters() ?? taking((other) => other === '[');
    if (character === '{' && this.braces.has(this.at - 1)) return this.choice();
    const itself = character === '\\' ? (this.glob[this.at++] ?? character) : character;
    return taking((other) => other === itself);
  }

  private star(): Part {
    const opens = this.at === 0 || '/{,'.includes(this.glob[this.at - 1] ?? '');
    let stars = 0;
    for (; this.glob[this.at] === '*'; this.at++) stars++;
    const after = this.glob[this.at];
    if (stars !== 2 || !opens) return many(notSlash);
    if (after === '/') {
      this.at++;
      return folders;
    }
    return after === undefined || after === '}' || after === ',' ? many(() => true) : many(notSlash);
  }

  /** `[a-z]`, the bracket already read; null, with nothing read, where it never closes. */
  private characters(): Part | null {
    const negated = '!^'.includes(this.glob[this.at] ?? ' ');
    const first = this.at + (negated ? 1 : 0);
    // A bracket right at the beginning is one of the characters.
    const close = this.glob.indexOf(']', first + 1);
    if (close < 0) return null;
    const set = this.glob.slice(first, close);
    this.at = close + 1;
    return taking((character) => notSlash(character) && includes(set, character) !== negated);
  }

  /** `{one,other}`, the brace already read. */
  private choice(): Part {
    const choices: Part[] = [];
    do choices.push(joined(this.sequence(true)));
    while (this.glob[this.at++] === ',');
    return (then) => ({ takes: null, next: [], free: choices.map((way) => way(then)) });
  }
}

/** Where the braces open that also close: found once, since trying each to the end would double the work with every one. */
function closingBraces(glob: readonly string[]): ReadonlySet<number> {
  const closing = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === '\\') at++;
    else if (glob[at] === '{') open.push(at);
    else if (glob[at] === '}') closing.add(open.pop() ?? -1);
  }
  return closing;
}

const joined =
  (parts: readonly Part[]): Part =>
  (then) =>
    parts.reduceRight((after, part) => part(after), then);

const taking =
  (takes: (character: string) => boolean): Part =>
  (then) => ({ takes, next: [then], free: [] });

/** Any number of characters. */
function many(takes: (character: string) => boolean): Part {
  return (then) => {
    const place: Place & { next: readonly Place[] } = { takes, next: [], free: [then] };
    place.next = [place];
    return place;
  };
}

/** Any number of folders, each with the slash behind it. */
const folders: Part = (then) => {
  const inside: Place & { next: readonly Place[] } = { takes: notSlash, next: [], free: [] };
  const slash: Place & { next: readonly Place[] } = {
    takes: (character) => character === '/',
    next: [],
    free: [],
  };
  const start: Place = { takes: null, next: [], free: [then, inside, slash] };
  inside.next = [inside, slash];
  slash.next = [start];
  return start;
};

function includes(set: readonly string[], character: string): boolean {
  for (let at = 0; at < set.length; at++) {
    const from = set[at] ?? '';
    const to = set[at + 1] === '-' ? set[at + 2] : undefined;
    if (to === undefined ? character === from : character >= from && character <= to) return true;
    if (to !== undefined) at += 2;
  }
  return false;
}
