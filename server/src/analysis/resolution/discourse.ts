/** Who a pronoun can mean at a place in the text: kept up to date while the article is read from front to back. */

import type { EntityTable } from './entityTable';
import type { Gender } from './nameMention';

/** Sentences after which a subject is no longer what a pronoun means. */
const memory = 6;

interface Candidate {
  /** Null for somebody without a name: a pronoun may mean them, and then resolves to nobody. */
  readonly entity: number | null;
  readonly sentence: number;
  /** Whether only somebody's statement names them: they are spoken of and do not speak. */
  readonly told?: boolean;
}

const none: Candidate = { entity: null, sentence: -Infinity };

export class Discourse {
  private readonly table: EntityTable;
  private sentence = 0;
  private subject = none;
  private formerSubject = none;
  private speaker = none;
  private organization = none;
  private group = none;
  private document = none;
  private readonly lastOfGender: Record<Gender, Candidate> = { feminine: none, masculine: none };

  constructor(table: EntityTable) {
    this.table = table;
  }

  enterSentence(): void {
    this.sentence++;
    if (this.subject.entity !== null) this.formerSubject = this.subject;
    this.subject = none;
  }

  /** A name in the reporter's own words. */
  mention(entity: number, isProminent: boolean, told: boolean): void {
    const { kind, gender } = this.table.at(entity);
    const candidate = { entity, sentence: this.sentence, told };
    if (kind === 'organization' || kind === 'place') {
      if (isProminent) this.organization = candidate;
      return;
    }
    if (kind !== 'person') return;
    if (gender) this.lastOfGender[gender] = candidate;
    if (isProminent && this.subject.entity === null) this.subject = candidate;
  }

  /** Somebody has spoken; null for somebody without a name. */
  speak(entity: number | null, isDocument: boolean): void {
    const candidate = { entity, sentence: this.sentence };
    if (isDocument && entity !== null) this.document = candidate;
    const kind = entity === null ? 'person' : this.table.at(entity).kind;
    if (kind === 'organization' || kind === 'place') this.group = candidate;
    else if (!isDocument) this.speaker = candidate;
  }

  /** The person that *he*, *she*, *ia* or *-nya* means here, or null. */
  person(gender: Gender | null): number | null {
    return this.personAmong(gender, false);
  }

  /** @param isSpeaking whether they are the source of a statement: who is only spoken of is not */
  private personAmong(gender: Gender | null, isSpeaking: boolean): number | null {
    const mayBe = ({ told }: Candidate): boolean => !(isSpeaking && told && this.speaker.entity !== null);
    if (mayBe(this.subject) && this.fits(this.subject, gender)) return this.subject.entity;
    const order =
      this.formerSubject.sentence > this.speaker.sentence && mayBe(this.formerSubject)
        ? [this.formerSubject, this.speaker]
        : [this.speaker, this.formerSubject];
    for (const candidate of order) {
      if (this.sentence - candidate.sentence > memory && candidate !== this.speaker) continue;
      if (candidate.sentence === -Infinity) continue;
      if (candidate.entity === null || this.fits(candidate, gender)) return candidate.entity;
    }
    return gender ? this.lastOfGender[gender].entity : null;
  }

  /** The organisation that *they*, *it* or *mereka* means here, or null. */
  organizationNow(): number | null {
    const newest = this.group.sentence >= this.organization.sentence ? this.group : this.organization;
    return this.sentence - newest.sentence <= memory ? newest.entity : null;
  }

  /** Whoever spoke last, for an enclitic after an organisation's statement. */
  anySpeaker(gender: Gender | null): number | null {
    if (this.speaker.sentence === -Infinity && this.formerSubject.entity === null)
      return this.organizationNow();
    return this.personAmong(gender, true);
  }

  /** The document that *the poll* means here, or null. */
  documentNow(): number | null {
    return this.document.entity;
  }

  private fits(candidate: Candidate, gender: Gender | null): boolean {
    if (candidate.entity === null) return false;
    const known = this.table.at(candidate.entity).gender;
    return gender === null || known === null || known === gender;
  }
}
