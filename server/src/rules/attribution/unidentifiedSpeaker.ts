import type { Article, Block, Entity, Source } from '../../analysis/article';
import { packFor } from '../../analysis/languages';
import { Shape, TokenKind, type Tokens } from '../../analysis/structure/tokens';
import { BlockFact } from '../blockFact';
import { excerpt } from '../excerpt';
import type { Finding, Rule } from '../rule';
import { bodyKinds, isInBody } from './body';

/** A speaker the article never introduces: a bare surname, or a pronoun that stands for nobody named before it. */
export const unidentifiedSpeaker: Rule<'attribution.unidentified-speaker'> = {
  id: 'attribution.unidentified-speaker',
  defaultSeverity: 'information',
  check: (article) => {
    const speakers = bareSpeakers(article);
    const introduced = introducedAmong(article, new Set(speakers.flatMap(({ form }) => form ?? [])));
    const asked = speakers.filter(({ form }) => form === null || !introduced.has(form));
    const isCalled = asked.some(({ form }) => form !== null) ? nicknamesOf(article) : () => false;
    return asked.flatMap(({ source, name, form }): Finding[] => {
      if (form !== null && isCalled(form)) return [];
      const { start, end } = source;
      const kind = form === null ? 'pronoun' : 'bareName';
      return [
        {
          start,
          end,
          message: ({ rules }) => rules['attribution.unidentified-speaker'][kind](name),
          related: [],
          fixes: [],
        },
      ];
    });
  },
};

/** A speaker of whom no more than one word is told where they first speak. */
interface BareSpeaker {
  readonly source: Source;
  /** The words of the source, or the name of whom they stand for. */
  readonly name: string;
  /** The name in lower case; null for a pronoun that stands for nobody. */
  readonly form: string | null;
}

function bareSpeakers(article: Article): readonly BareSpeaker[] {
  const seen = new Set<number>();
  const speakers: BareSpeaker[] = [];
  const firstPerson = firstMentionOfAPerson(article);
  const pronouns = packFor(article.language)?.sourcing.speakerPronouns ?? new Set<string>();
  for (const { source, sourceKind } of article.attributions) {
    if (!source || sourceKind !== 'person' || !isInBody(article, source.start)) continue;
    const { entity: index } = source;
    const isPronoun = pronouns.has(shortWord(article, source));
    if (index === null) {
      if (source.start <= firstPerson && isPronoun)
        speakers.push({ source, name: excerpt(article, source), form: null });
      continue;
    }
    const entity = article.entities[index];
    // Whom a pronoun stands for may have been guessed wrong: the name is asked about where it speaks itself.
    if (isPronoun || seen.has(index) || !entity || !isBareName(entity)) continue;
    seen.add(index);
    if (!isDescribed(article, source))
      speakers.push({ source, name: entity.name, form: entity.name.toLowerCase() });
  }
  return speakers;
}

/** One word, no role, and never introduced more fully. */
function isBareName({ name, role, mentions }: Entity): boolean {
  return (
    role === null && !/\s/.test(name) && mentions.every(({ form }) => form !== 'role' && form !== 'acronym')
  );
}

/** *salah satu pengemudi asal Genteng, Wawan (35)*: who is described at the first statement has been introduced. */
function isDescribed({ text }: Article, { start, end }: Source): boolean {
  return text.slice(start, end).trim().split(/\s+/).length > mostWordsOfBareName;
}

/** A name and its age in brackets. */
const mostWordsOfBareName = 2;

/**
 * Tells whether somebody named in full may be called by a word, in lower case and without blanks: *Adit* after *Adityawan
 * Jaya*, *Ben* after *Benjamin Hale*.
 */
function nicknamesOf({ entities }: Article): (form: string) => boolean {
  const fullNames = entities.filter(({ kind, name }) => kind === 'person' && /\s/.test(name));
  const words = ` ${fullNames.map(({ name }) => name.toLowerCase().replace(/\s+/g, ' ')).join(' ')} `;
  return (form) =>
    form.length >= shortestNickname &&
    form.length <= longestNickname &&
    (words.includes(` ${form}`) || words.includes(`${form} `));
}

const shortestNickname = 3;
const longestNickname = 10;

/** The words of a source in lower case where they are short enough for a pronoun; nothing else. */
const shortWord = ({ text }: Article, { start, end }: Source): string =>
  end - start > longestPronoun ? '' : text.slice(start, end).toLowerCase();

const longestPronoun = 10;

/** Where the body first names a person that a pronoun could stand for; infinity where it never does. */
function firstMentionOfAPerson(article: Article): number {
  let first = Infinity;
  for (const { kind, mentions } of article.entities) {
    if (kind !== 'person') continue;
    const mention = mentions.find(({ start }) => isInBody(article, start));
    if (mention) first = Math.min(first, mention.start);
  }
  return first;
}

const formsBesideNames = new BlockFact<readonly string[]>();

/**
 * Which of some words stand in the body beside another capitalised one: a fuller name or a title, whether or not it was
 * understood. Who is named that way anywhere has been introduced.
 */
function introducedAmong({ blocks }: Article, words: ReadonlySet<string>): ReadonlySet<string> {
  const introduced = new Set<string>();
  for (const block of blocks) {
    if (introduced.size === words.size) break;
    if (!bodyKinds.has(block.kind)) continue;
    for (const form of formsBesideNames.of(block, () => capitalisedPairs(block)))
      if (words.has(form)) introduced.add(form);
  }
  return introduced;
}

/** The capitalised words of a block that stand beside another. */
function capitalisedPairs({ tokens }: Block): readonly string[] {
  const forms: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens, at)) continue;
    const hasNeighbour = isCapitalised(tokens, at - 1) || isCapitalised(tokens, at + 1);
    if (hasNeighbour) forms.push(tokens.forms[at] ?? '');
  }
  return forms;
}

function isCapitalised({ kinds, shapes }: Tokens, at: number): boolean {
  return kinds[at] === TokenKind.word && ((shapes[at] ?? 0) & Shape.capitalised) !== 0;
}
