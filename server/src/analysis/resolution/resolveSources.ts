/** Builds the table of everybody who can be a source, and ties each attribution's source to an entry of it. */

import type { Attribution, Entity, MentionForm, Source, SourceKind, Span } from '../article';
import type { LanguagePack } from '../languages/languagePack';
import type { AttributionDraft, PlacedPassage } from '../passage';
import { endsStep, type Steps } from '../steps';
import { Discourse } from './discourse';
import { enclosingAttributions, placeOf } from './enclosing';
import { EntityTable } from './entityTable';
import { linkMentions, rankOf, type LinkedMention } from './linkMentions';
import { nameLexicon, type NameLexicon } from './nameLexicon';
import { nameWordsOf } from './nameWords';
import { readReference, type Reference } from './sourcePhrase';

export interface ResolvedSources {
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
}

/** Whole-article step, in small ones. Cost is linear in the number of mentions and attributions, but for sorting the attributions. */
export function* resolveSources(
  passages: readonly PlacedPassage[],
  attributions: readonly AttributionDraft[],
  pack: LanguagePack,
): Steps<ResolvedSources> {
  const lexicon = nameLexicon(pack.names);
  const table = new EntityTable(lexicon);
  const links = yield* linkMentions(passages, table, lexicon);
  yield undefined;
  return yield* new SourceResolver(passages, attributions, { lexicon, table, links }).run();
}

/** Names looked at in one source: a longer list tells nothing more about who speaks. */
const mostNames = 24;

/** What an attribution's source turned out to be. */
interface Resolution {
  readonly entity: number | null;
  readonly sourceKind: SourceKind;
}

interface KnownNames {
  readonly lexicon: NameLexicon;
  readonly table: EntityTable;
  readonly links: readonly LinkedMention[];
}

class SourceResolver {
  private readonly passages: readonly PlacedPassage[];
  private readonly drafts: readonly AttributionDraft[];
  private readonly lexicon: NameLexicon;
  private readonly table: EntityTable;
  private readonly discourse: Discourse;
  private readonly links: readonly LinkedMention[];
  private readonly order: readonly number[];
  private readonly enclosing: readonly (number | null)[];
  private readonly references: (Reference | null)[];
  private readonly resolutions: (Resolution | null)[];
  private passage = 0;
  private sentence = -1;
  private quotation = 0;
  private quotedUntil = 0;
  /** What the statement read last says. */
  private told: Span | null = null;

  constructor(
    passages: readonly PlacedPassage[],
    drafts: readonly AttributionDraft[],
    { lexicon, table, links }: KnownNames,
  ) {
    this.passages = passages;
    this.drafts = drafts;
    this.lexicon = lexicon;
    this.table = table;
    this.discourse = new Discourse(table);
    this.links = links;
    const places = drafts.map(placeOf);
    this.order = drafts
      .map((_, index) => index)
      .sort((left, right) => (places[left] ?? 0) - (places[right] ?? 0));
    this.enclosing = enclosingAttributions(drafts, this.order);
    this.references = new Array<Reference | null>(drafts.length).fill(null);
    this.resolutions = new Array<Resolution | null>(drafts.length).fill(null);
  }

  *run(): Steps<ResolvedSources> {
    yield undefined;
    yield* this.readReferences();
    yield* this.followText();
    this.resolveSpeakersInside();
    yield undefined;
    return this.finish();
  }

  /** What the words of each source say by themselves. */
  private *readReferences(): Steps<void> {
    let firstLink = 0;
    for (const [done, index] of this.order.entries()) {
      if (endsStep(done)) yield undefined;
      const source = this.drafts[index]?.source;
      if (!source) continue;
      const passage = this.passageAt(source.start);
      const placed = this.passages[passage];
      if (!placed) continue;
      while ((this.links[firstLink]?.start ?? Infinity) < source.start) firstLink++;
      const names: LinkedMention[] = [];
      for (
        let at = firstLink;
        (this.links[at]?.end ?? Infinity) <= source.end && names.length < mostNames;
        at++
      ) {
        const link = this.links[at];
        if (link) names.push(link);
      }
      const span = { start: source.start - placed.start, end: source.end - placed.start };
      this.references[index] = readReference(
        nameWordsOf(placed.passage, this.lexicon),
        span,
        names,
        placed.start,
      );
    }
  }

  /** Reads names and sources in text order, so that each pronoun is seen with what stands before it. */
  private *followText(): Steps<void> {
    let link = 0;
    for (const [done, index] of this.order.entries()) {
      if (endsStep(done)) yield undefined;
      const draft = this.drafts[index];
      if (!draft) continue;
      const place = placeOf(draft);
      const until = draft.source?.end ?? place;
      for (let next = this.links[link]; next && next.start < until; next = this.links[++link])
        this.mention(next);
      this.advanceTo(place);
      this.resolutions[index] = this.resolve(index, draft);
      if (this.enclosing[index] === null && place >= this.quotedUntil) this.speak(index);
      if (draft.source) this.told = draft.content.at(-1) ?? null;
    }
    for (let next = this.links[link]; next; next = this.links[++link]) this.mention(next);
  }

  private mention(link: LinkedMention): void {
    this.advanceTo(link.start);
    const { mention, entity } = link;
    const { mentions } = this.table.at(entity);
    this.table.addMention(entity, link, mentions.length === 0 ? 'introduction' : this.formOf(link));
    this.table.introduce(entity, mention.roleWords);
    const isHeadline = rankOf(this.passages[link.passage]?.passage.kind ?? 'paragraph') === 0;
    if (mention.quoted || isHeadline) return;
    const told = this.told !== null && this.told.start <= link.start && link.end <= this.told.end;
    this.discourse.mention(entity, mention.prominent, told);
  }

  private formOf({ entity, mention }: LinkedMention): MentionForm {
    const full = this.table.at(entity).words;
    const isShort = mention.words.length === 1 && full.length > 1 && !full.includes(mention.words[0] ?? '');
    return isShort ? 'acronym' : 'name';
  }

  /** Moves the reading place on, over sentences and quotations. */
  private advanceTo(offset: number): void {
    for (;;) {
      const placed = this.passages[this.passage];
      if (!placed) return;
      const next = placed.passage.sentences[this.sentence + 1];
      if (next && placed.start + next.start <= offset) {
        this.sentence++;
        this.discourse.enterSentence();
        continue;
      }
      const quotation = placed.passage.quotations[this.quotation];
      if (quotation && placed.start + quotation.start <= offset) {
        this.quotation++;
        if (quotation.kind !== 'title')
          this.quotedUntil = Math.max(this.quotedUntil, placed.start + quotation.end);
        continue;
      }
      const following = this.passages[this.passage + 1];
      if (!following || following.start > offset) return;
      this.passage++;
      this.sentence = -1;
      this.quotation = 0;
    }
  }

  private speak(index: number): void {
    const reference = this.references[index];
    const resolution = this.resolutions[index];
    if (!reference || !resolution) return;
    const isNameless = reference.kind === 'role' || resolution.sourceKind === 'anonymous';
    const isDocument =
      reference.kind === 'document' ||
      ((reference.kind === 'entity' || reference.kind === 'phrase') && reference.isDocument);
    if (resolution.entity !== null || isNameless) this.discourse.speak(resolution.entity, isDocument);
  }

  private resolve(index: number, draft: AttributionDraft): Resolution {
    const reference = this.references[index];
    const unknown: Resolution = { entity: null, sourceKind: draft.sourceKind };
    if (!reference || !draft.source) return unknown;
    switch (reference.kind) {
      case 'pronoun':
        return this.pronoun(index, draft, reference) ?? unknown;
      case 'relative':
        return this.named(draft, this.nameBefore(draft.source.start), 'pronoun') ?? unknown;
      case 'entity':
        return this.named(draft, this.metonym(reference.entity), null) ?? unknown;
      case 'phrase':
        return this.phrase(draft, reference) ?? unknown;
      case 'role':
        return this.named(draft, this.byRole(reference), 'role') ?? unknown;
      case 'document': {
        const entity = reference.pointsBack ? this.discourse.documentNow() : null;
        return entity === null ? unknown : { ...unknown, entity };
      }
      case 'nobody':
        return unknown;
    }
  }

  private pronoun(
    index: number,
    draft: AttributionDraft,
    { pronoun, enclitic }: Extract<Reference, { kind: 'pronoun' }>,
  ): Resolution | null {
    if (pronoun.person !== 3) return null;
    const isQuoted = placeOf(draft) < this.quotedUntil;
    const outer = this.enclosing[index] ?? null;
    const outerEntity = outer === null || isQuoted ? null : this.outerSource(outer);
    const isPlural = pronoun.number === 'plural' || pronoun.impersonal;
    let entity: number | null;
    if (outerEntity !== null && this.fits(outerEntity, isPlural, pronoun.gender)) entity = outerEntity;
    else if (isPlural) entity = this.discourse.organizationNow();
    else
      entity = enclitic ? this.discourse.anySpeaker(pronoun.gender) : this.discourse.person(pronoun.gender);
    if (entity !== null && pronoun.gender) this.table.at(entity).gender ??= pronoun.gender;
    return this.named(draft, entity, enclitic ? 'enclitic' : 'pronoun');
  }

  private fits(entity: number, isPlural: boolean, gender: 'feminine' | 'masculine' | null): boolean {
    const { kind, gender: known } = this.table.at(entity);
    const isGroup = kind === 'organization' || kind === 'place';
    return isPlural ? isGroup : !isGroup && (gender === null || known === null || known === gender);
  }

  /** The source of the attribution around: already resolved, or told by its own words further on. */
  private outerSource(outer: number): number | null {
    const resolved = this.resolutions[outer];
    if (resolved) return resolved.entity;
    const reference = this.references[outer];
    return reference?.kind === 'entity' ? reference.entity : null;
  }

  /** Takes an entity as the source's, and keeps the source as a mention of it. */
  private named(draft: AttributionDraft, entity: number | null, form: MentionForm | null): Resolution | null {
    if (entity === null || !draft.source) return null;
    const known = this.table.at(entity);
    if (form) this.table.addMention(entity, draft.source, form);
    const sourceKind = refineKind(
      draft.sourceKind,
      this.table.sourceKindOf(known),
      known.kind === 'unknown',
      form,
    );
    if (known.kind === 'unknown') {
      if (sourceKind === 'person') known.kind = 'person';
      else known.sourceKind ??= sourceKind;
    }
    if (sourceKind === 'media') known.sourceKind = sourceKind;
    return { entity, sourceKind };
  }

  private nameBefore(offset: number): number | null {
    let low = 0;
    let high = this.links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.links[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const link = this.links[low - 1];
    return link && offset - link.end <= 3 ? link.entity : null;
  }

  /** A capital for its government, where the article names the country too. */
  private metonym(entity: number): number {
    const { words } = this.table.at(entity);
    const country = this.lexicon.capitals.get(words.join(' '));
    return (country === undefined ? null : this.table.find(country.split(' '), 'place')) ?? entity;
  }

  private byRole(reference: Extract<Reference, { kind: 'role' }>): number | null {
    if (reference.nameless) return null;
    const known = this.table.findByRole(reference.words);
    if (known !== null) return known;
    return reference.pointsBack ? this.discourse.person(reference.gender) : null;
  }

  private phrase(
    draft: AttributionDraft,
    { name }: Extract<Reference, { kind: 'phrase' }>,
  ): Resolution | null {
    if (!draft.source || draft.sourceKind === 'vague' || draft.sourceKind === 'anonymous') return null;
    const passage = this.passageAt(draft.source.start);
    const placed = this.passages[passage];
    if (!placed) return null;
    const words = placed.passage.text.slice(name.start, name.end).toLowerCase().split(/\s+/);
    const span = { start: placed.start + name.start, end: placed.start + name.end };
    const entity = this.table.enterPhrase(words, span, 'organization', rankOf(placed.passage.kind));
    this.table.addMention(
      entity,
      span,
      this.table.at(entity).mentions.length === 0 ? 'introduction' : 'name',
    );
    return this.named(draft, entity, null);
  }

  /** *I* and *we* inside a quotation: whoever is quoted, known only now that every speaker is. */
  private resolveSpeakersInside(): void {
    for (const index of this.order) {
      const reference = this.references[index];
      const draft = this.drafts[index];
      if (reference?.kind !== 'pronoun' || reference.pronoun.person !== 1 || !draft) continue;
      const outer = this.enclosing[index] ?? null;
      const speaker = outer === null ? null : (this.resolutions[outer]?.entity ?? null);
      if (speaker === null) continue;
      const entity = reference.pronoun.number === 'singular' ? speaker : this.spokenFor(speaker);
      const form = reference.enclitic ? 'enclitic' : 'pronoun';
      this.resolutions[index] = this.named(draft, entity, form) ?? this.resolutions[index] ?? null;
    }
  }

  private spokenFor(speaker: number): number | null {
    const { kind, organization } = this.table.at(speaker);
    return kind === 'organization' || kind === 'place' ? speaker : organization;
  }

  private passageAt(offset: number): number {
    let low = 0;
    let high = this.passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.passages[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  private finish(): ResolvedSources {
    const speaking = new Set(this.resolutions.map((resolution) => resolution?.entity ?? -1));
    const kept = this.table.entities.filter(({ id, kind }) => {
      return speaking.has(id) || kind === 'person' || kind === 'organization';
    });
    const indexOf = new Map(kept.map(({ id }, index) => [id, index]));
    const entities = kept.map((entity) => this.place(entity.id));
    const attributions = this.drafts.map((draft, at): Attribution => {
      const resolution = this.resolutions[at];
      const { content, cue, manner, negated, via, class: sort, frame, lemma } = draft;
      const sourceKind = resolution?.sourceKind ?? draft.sourceKind;
      const entity = indexOf.get(resolution?.entity ?? -1) ?? null;
      const resolved = entity === null ? null : (entities[entity]?.name ?? null);
      const source = draft.source && placeSource(draft.source, entity, resolved);
      return { content, cue, source, manner, sourceKind, negated, via, class: sort, frame, lemma };
    });
    return { entities, attributions };
  }

  private place(id: number): Entity {
    const entity = this.table.at(id);
    return {
      name: this.textOf(entity.name.start, entity.name.end),
      nameSpan: entity.name,
      role: entity.role,
      kind: this.table.sourceKindOf(entity),
      mentions: entity.mentions.sort((left, right) => left.start - right.start),
    };
  }

  /** Text of a span inside one block. */
  private textOf(start: number, end: number): string {
    const placed = this.passages[this.passageAt(start)];
    return placed ? placed.passage.text.slice(start - placed.start, end - placed.start) : '';
  }
}

const placeSource = ({ start, end }: Span, entity: number | null, resolved: string | null): Source => ({
  start,
  end,
  entity,
  resolved,
});

/** What the table knows overrules a guess from the words alone; a document stays one, and so does who is not told. */
function refineKind(
  guess: SourceKind,
  known: Exclude<SourceKind, 'none'>,
  isUncertain: boolean,
  form: MentionForm | null,
): SourceKind {
  const standsIn = form === 'pronoun' || form === 'enclitic' || form === 'role';
  if (standsIn) return known;
  if (guess === 'document' || guess === 'none') return guess;
  return isUncertain ? guess : known;
}
