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
    const seen = new Set<number>();
    const findings: Finding[] = [];
    const firstPerson = firstMentionOfAPerson(article);
    let introduced: ReadonlySet<string> | null = null;
    let nicknames: ReadonlySet<string> | null = null;
    for (const { source, sourceKind } of article.attributions) {
      if (!source || sourceKind !== 'person' || !isInBody(article, source.start)) continue;
      const { start, end, entity: index } = source;
      if (index === null) {
        if (start > firstPerson || !isPronoun(article, source)) continue;
        const words = excerpt(article, source);
        findings.push({
          start,
          end,
          message: ({ rules }) => rules['attribution.unidentified-speaker'].pronoun(words),
          related: [],
          fixes: [],
        });
        continue;
      }
      const entity = article.entities[index];
      // Whom a pronoun stands for may have been guessed wrong: the name is asked about where it speaks itself.
      if (isPronoun(article, source)) continue;
      if (seen.has(index) || !entity || !isBareName(entity)) continue;
      seen.add(index);
      introduced ??= introducedAmong(article, bareNames(article));
      const { name } = entity;
      const form = name.toLowerCase();
      if (introduced.has(form) || isDescribed(article, source)) continue;
      nicknames ??= shortNames(article);
      if (nicknames.has(form)) continue;
      findings.push({
        start,
        end,
        message: ({ rules }) => rules['attribution.unidentified-speaker'].bareName(name),
        related: [],
        fixes: [],
      });
    }
    return findings;
  },
};

const bareNames = ({ entities }: Article): ReadonlySet<string> =>
  new Set(entities.filter(isBareName).map(({ name }) => name.toLowerCase()));

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

/** What somebody named in full may be called: *Adit* after *Adityawan Jaya*, *Ben* after *Benjamin Hale*. */
function shortNames({ entities }: Article): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, name } of entities) {
    const words = kind === 'person' ? name.toLowerCase().split(/\s+/) : [];
    if (words.length < 2) continue;
    for (const word of words) {
      for (let length = shortestNickname; length <= Math.min(word.length, longestNickname); length++) {
        names.add(word.slice(0, length));
        names.add(word.slice(-length));
      }
    }
  }
  return names;
}

const shortestNickname = 3;
const longestNickname = 10;

function isPronoun({ text, language }: Article, { start, end }: Source): boolean {
  if (end - start > longestPronoun) return false;
  const word = text.slice(start, end).toLowerCase();
  return packFor(language)?.sourcing.speakerPronouns.has(word) ?? false;
}

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
