/** Reads the slots of a frame around a cue, and keeps what they hold. */

import {
  clauseAfter,
  clauseBefore,
  isSetting,
  predicateAfter,
  quotationAt,
  quotationBefore,
  skipConnectives,
  subjectBefore,
} from './contents';
import {
  closesOnComma,
  has,
  holdsAny,
  isComma,
  sentenceAt,
  type BlockView,
  type Cue,
  type Range,
} from './blockView';
import { isAfterthought, isBesideCue, isIntroduced, withoutRemark } from './clauseTests';
import { asideAfter, detailAfter, endsSentence, fails, tailAfter } from './details';
import type { SlotName } from './framePattern';
import type { CueReading } from './lexicon';
import type { Match } from './match';
import { phraseContentEnd } from './phraseContent';
import {
  absoluteSubject,
  agreesWith,
  beforeVerb,
  governorSubject,
  issuerBefore,
  joinedSubject,
  openerSubject,
  ownerBefore,
} from './partedSubjects';
import { isVerbCue } from './phraseParts';
import { sourceAfter } from './sourceAfter';
import { speakerLabel } from './speakerLabel';
import { firstSubject, sourceBefore } from './sourceBefore';
import {
  inSentenceOf,
  isWhole,
  nameeEnd,
  pointerBefore,
  referenceAfter,
  restOfParagraph,
  upToComma,
} from './slotContents';
import {
  closesPhrase,
  endsClause,
  goesOn,
  holdsVerb,
  isComplementiser,
  isFact,
  isToldByName,
  mayOpenClause,
  namesItsSource,
  notInPhrase,
  opensQuestion,
  opensRelative,
  opensStatement,
  opensSentence,
  opensSpeaker,
  opensUpperCase,
  opensWithSubject,
  sharesCue,
  sharesSubject,
  startsClause,
  wordSlots,
} from './slotTests';
import { TokenKind } from '../structure/tokens';
import { WordClass as C } from './wordClasses';

/** The slots around one cue in one of its readings. */
export class SlotReader {
  /** In the order they were read. */
  contents: Range[] = [];
  source: Range | null = null;
  enclitic: Range | null = null;
  negated = false;
  /** Last token of the quotation taken before the cue, or -1. */
  quoted = -1;
  private readonly view: BlockView;
  private readonly cue: Cue;
  private readonly reading: CueReading;
  private readonly previous: Match | null;

  constructor(view: BlockView, cue: Cue, reading: CueReading, previous: Match | null) {
    this.view = view;
    this.previous = previous;
    this.cue = cue;
    this.reading = reading;
  }

  /** Whether the token is in the sentence of the cue. */
  inSentence(token: number): boolean {
    return inSentenceOf(this.view, this.cue, token);
  }

  /**
   * Reads one slot from `at` on, in the given direction; what it finds is kept in the fields.
   * @returns the position after it, or `fails`
   */
  slot(slot: SlotName, at: number, direction: 1 | -1): number {
    return direction > 0 ? this.slotAfter(slot, at) : this.slotBefore(slot, at);
  }

  private slotBefore(slot: SlotName, at: number): number {
    const { view } = this;
    switch (slot) {
      case 'QUOTE': {
        const quotation = quotationBefore(view, at);
        return quotation ? this.takeQuotationBefore(quotation) : fails;
      }
      case 'CLAUSE': {
        const clause = this.inSentence(at - 1) ? clauseBefore(view, at) : null;
        return clause && isSetting(view, clause) && goesOn(view, this.cue)
          ? fails
          : this.takeContent(clause, -1);
      }
      case 'FACT': {
        const clause = this.inSentence(at - 1) ? clauseBefore(view, at) : null;
        return clause && isFact(view, clause) ? this.takeContent(clause, -1) : fails;
      }
      case 'SENTENCE': {
        const clause = this.inSentence(at - 1) ? clauseBefore(view, at) : null;
        const isTold = clause && (holdsVerb(view, clause) || isToldByName(view, clause, this.cue));
        return isTold ? this.takeContent(clause, -1) : fails;
      }
      case 'CONTENT': {
        const quoted = this.slotBefore('QUOTE', at);
        return quoted === fails ? this.slotBefore('CLAUSE', at) : quoted;
      }
      case 'SUBJECT':
        return this.inSentence(at - 1) ? this.takeContent(this.hedgedSubject(at), -1) : fails;
      case 'SOURCE':
        return this.sourceBefore(at);
      case 'DOCUMENT': {
        const start = this.sourceBefore(at);
        return this.source && holdsAny(view, this.source, C.document) ? start : fails;
      }
      case 'PEOPLE': {
        const start = this.sourceBefore(at);
        return this.source && has(view, this.source.end - 1, C.role | C.vague) ? start : fails;
      }
      case 'SHARED':
        return this.sharedBefore(at);
      case 'OPENER':
        return this.inSentence(at - 1) ? this.named(openerSubject(view, this.cue, at, this.previous)) : fails;
      case 'LABEL':
        return this.label(at);
      case 'RELEASE': {
        const start = this.slotBefore('DOCUMENT', at);
        if (start !== fails) this.source = issuerBefore(view, start) ?? this.source;
        return start;
      }
      case 'OPENING':
        return opensSentence(view, at, this.cue) ? at : fails;
      case 'ABSOLUTE':
        return this.inSentence(at - 1) ? this.named(absoluteSubject(view, at)) : fails;
      case 'GOVERNOR':
        return this.governorBefore(at, true);
      case 'GOVERNED':
        return this.governorBefore(at, false);
      case 'RELATIVE':
        return this.inSentence(at - 1) && opensRelative(view, at - 1) ? at : fails;
      case 'HEADLINE':
        return view.isHeadline ? at : fails;
      case 'OWNER':
        return this.inSentence(at - 1) ? this.named(ownerBefore(view, at)) : fails;
      case 'POINTER':
        return this.takeContent(pointerBefore(view, this.cue, at), -1);
      case 'START':
        return startsClause(view, at, this.cue) ? at : fails;
      default:
        return this.wordSlot(slot, at - 1) ? at - 1 : fails;
    }
  }

  /** The clause before a hedge; where nouns come last in their phrase, the noun phrase it ends with. */
  private hedgedSubject(at: number): Range | null {
    const { view } = this;
    const clause = subjectBefore(view, at);
    const phrase = clause && !view.lexicon.headFirst ? sourceBefore(view, at) : null;
    return phrase && clause && phrase.start > clause.start
      ? { start: phrase.start, end: clause.end }
      : clause;
  }

  private sourceBefore(at: number): number {
    const { view } = this;
    if (!this.inSentence(at - 1)) return fails;
    this.source = sourceBefore(view, at);
    return this.source && !namesItsSource(view, this.source) ? this.source.start : fails;
  }

  /** Keeps a source that was found before the cue; where it starts. */
  private named(source: Range | null): number {
    this.source = source;
    return source ? source.start : fails;
  }

  private label(at: number): number {
    const { tokens, lexicon, isHeadline } = this.view;
    const start = isHeadline ? null : speakerLabel(tokens, lexicon, at);
    return this.named(start === null ? null : { start, end: at });
  }

  private governorBefore(at: number, mayBeFar: boolean): number {
    if (!this.inSentence(at - 1)) return fails;
    this.source = governorSubject(this.view, at, mayBeFar, this.previous);
    return this.source ? at - 1 : fails;
  }

  private takeQuotationBefore(quotation: Range & { readonly isSpeech: boolean }): number {
    const { view } = this;
    const sentence = sentenceAt(view, quotation.start);
    this.quoted = quotation.end - 1;
    // A partial quotation is the end of the reporter's own clause.
    if (!quotation.isSpeech && sentence.start < quotation.start) {
      const start = skipConnectives(view, sentence.start, quotation.start);
      return this.takeContent({ start, end: quotation.end }, -1);
    }
    return this.takeContent(quotation, -1);
  }

  private slotAfter(slot: SlotName, at: number): number {
    const { view } = this;
    switch (slot) {
      case 'QUOTE': {
        const quotation = quotationAt(view, at);
        return quotation ? this.takeContent(quotation, 1) : fails;
      }
      case 'SPEECH': {
        const quotation = quotationAt(view, at);
        return quotation?.isSpeech && opensUpperCase(view, quotation)
          ? this.takeContent(quotation, 1)
          : fails;
      }
      case 'CLAUSE':
      case 'FACT':
      case 'SENTENCE':
      case 'STATEMENT':
      case 'PHRASE':
      case 'EVENT':
      case 'RECORD':
        return this.clauseAfter(slot, at);
      case 'PREDICATE':
        return this.inSentence(at) && has(view, at, C.auxiliary | C.verb)
          ? this.takeContent(predicateAfter(view, at), 1)
          : fails;
      case 'CONTENT': {
        const quotation = quotationAt(view, at);
        if (quotation?.isSpeech && isWhole(view, this.cue, quotation)) return this.takeContent(quotation, 1);
        return this.clauseAfter('CLAUSE', at);
      }
      case 'SOURCE': {
        if (!this.inSentence(at)) return fails;
        this.source = sourceAfter(view, at);
        return this.source ? this.source.end : fails;
      }
      case 'MAIN': {
        const end = this.slotAfter('SOURCE', at);
        if (end === fails || !this.source) return fails;
        this.source = beforeVerb(view, this.source);
        return this.source.end;
      }
      case 'SPEAKER':
        return has(view, at, opensSpeaker) || (has(view, at, C.determiner) && !view.lexicon.headFirst)
          ? this.slotAfter('SOURCE', at)
          : fails;
      case 'OBJECT': {
        if (!this.inSentence(at) || has(view, at, C.event)) return fails;
        const object = sourceAfter(view, at);
        if (!object || this.reading.frame.family !== 'question') return object ? object.end : fails;
        // *asked her **which** plan she prefers*
        let end = at + 1;
        while (end < object.end && !has(view, end, C.relative)) end++;
        return end;
      }
      case 'NAMEE':
        return this.inSentence(at) ? (nameeEnd(view, at) ?? fails) : fails;
      case 'QUESTION':
        return has(view, at, C.subordinator | C.relative) ? this.upTo(at) : fails;
      case 'REST':
        return this.takeContent(restOfParagraph(view, at), 1);
      case 'UPTO':
        return this.upTo(at);
      case 'DETAIL':
        return this.inSentence(at) ? detailAfter(view, at) : fails;
      case 'REFERENCE':
        return this.takeContent(referenceAfter(view, this.cue, at), 1);
      case 'WHETHER':
        return this.inSentence(at) && opensQuestion(view, at) ? at : fails;
      case 'ASIDE':
        return this.inSentence(at) ? asideAfter(view, at) : fails;
      case 'REPORT':
        return has(view, at, C.preposition) ? fails : this.slotAfter('CONTENT', at);
      case 'BORDER':
        return !this.inSentence(at) || endsClause(view, at) ? at : fails;
      case 'NAMED': {
        // *said **her** lawyer*
        const isOwner = has(view, at, C.possessive) && has(view, at + 1, opensSpeaker);
        if (has(view, at, C.pronoun | C.complementiser) && !isOwner) return fails;
        const end = this.slotAfter('SOURCE', at);
        // *, a spokesman, said the plan **was** sound*
        return end !== fails && this.inSentence(end) && has(view, end, C.auxiliary) ? fails : end;
      }
      case 'TAIL':
        return this.inSentence(at) ? tailAfter(view, at) : fails;
      case 'END':
        return this.isSentenceEnd(at) ? at : fails;
      default:
        if (!this.inSentence(at) || !this.wordSlot(slot, at)) return fails;
        // *found that, on average, …*
        return slot === 'COMPL' && isComma(view, at + 1) ? at + 2 : at + 1;
    }
  }

  private upTo(at: number): number {
    return this.inSentence(at) ? this.takeContent(upToComma(this.view, at), 1) : fails;
  }

  private clauseAfter(slot: SlotName, at: number): number {
    const { view, cue, reading } = this;
    if (
      !this.inSentence(at) ||
      has(view, at, C.mark) !== (quotationAt(view, at) !== null && has(view, at, C.mark))
    )
      return fails;
    if (
      slot === 'PHRASE' &&
      has(view, at, C.preposition | C.subordinator | C.auxiliary | C.adverb | C.purpose)
    )
      return fails;
    if (slot === 'EVENT' && !has(view, at, C.event)) return fails;
    if (slot === 'RECORD' && !has(view, at, C.document)) return fails;
    if (!isIntroduced(view, cue, reading, at) && !mayOpenClause(view, at)) return fails;
    const trails = this.contents.length === 0 && isAfterthought(view, cue, reading, at);
    if (at > cue.end && isComma(view, at - 1) && (sharesCue(view, at) || trails)) return fails;
    // *bagasi tercatat ini*: the participle belongs to a noun phrase.
    if (at === cue.end && reading.frame.form === 'passive' && closesPhrase(view, at)) return fails;
    const all = clauseAfter(view, at);
    const whole = all && withoutRemark(view, reading, all);
    const clause =
      slot === 'PHRASE' && whole ? { start: at, end: phraseContentEnd(view, at, whole.end) } : whole;
    if (slot === 'FACT' && (!clause || !isFact(view, clause))) return fails;
    if (clause && isBesideCue(view, reading, clause)) return fails;
    if (slot === 'SENTENCE' && (!clause || !holdsVerb(view, clause))) return fails;
    if (slot === 'STATEMENT' && (!clause || !opensWithSubject(view, clause))) return fails;
    return this.takeContent(clause, 1);
  }

  /** The subject of the verb before, where a coordinator joins the cue to it: *X said … and added …*. */
  private sharedBefore(at: number): number {
    const { view, previous } = this;
    if (!this.inSentence(at - 1)) return fails;
    if (!sharesSubject(view, at - 1, this.reading.frame.form)) return fails;
    const before = previous && this.inSentence(previous.cue.start) ? previous : null;
    if (before && !agreesWith(view, this.cue, this.reading, before)) return fails;
    this.source =
      before?.source ??
      (before?.enclitic ? null : (firstSubject(view, this.cue.start) ?? joinedSubject(view, at - 1)));
    if (!this.source && !before?.enclitic) return fails;
    this.enclitic = before?.enclitic ?? null;
    if (closesOnComma(view, at - 1)) return at;
    let start = at - 1;
    while (isComma(view, start - 1)) start--;
    return start;
  }

  private takeContent(range: Range | null, direction: 1 | -1): number {
    if (!range || range.start >= range.end) return fails;
    this.contents.push({ start: range.start, end: range.end });
    return direction > 0 ? range.end : range.start;
  }

  /** Whether the cue's sentence ends before the token. */
  isSentenceEnd(at: number): boolean {
    const { view } = this;
    const sentence = sentenceAt(view, this.cue.start);
    return endsSentence(view, at, sentence.end);
  }

  /** *he**'s** said*, not *he's expected to*. */
  private isPerfect(token: number): boolean {
    return this.view.tokens.kinds[token] === TokenKind.possessive && this.reading.frame.form === 'active';
  }

  /** Slots that take one token of a class. */
  private wordSlot(slot: SlotName, token: number): boolean {
    const bits = this.view.bits[token] ?? 0;
    if (!this.inSentence(token)) return false;
    if (slot === 'COMPL')
      return isComplementiser(this.view, token) || opensStatement(this.view, this.cue, token);
    if (slot === 'NOUN') return (bits & notInPhrase) === 0;
    if (slot === 'AUX' && bits & C.negation) this.negated = true;
    if (slot === 'AUX' && bits & C.copula) return this.isPerfect(token);
    const classes = wordSlots[slot];
    // *dengan **tegas** mengatakan*: a tag elsewhere.
    const isFree =
      (this.view.cueOf[token] ?? -1) < 0 ||
      (slot === 'AUX' && (bits & C.adverb) !== 0 && !isVerbCue(this.view, token));
    return classes !== undefined && (bits & classes) !== 0 && isFree;
  }
}
