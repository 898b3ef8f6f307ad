/** An article after an edit that has changed one stretch and nothing that is told about the text: all of it moves along. */

import type {
  Article,
  Attribution,
  Block,
  Entity,
  Mention,
  NumericClaim,
  Quotation,
  Sentence,
  Source,
  SourcingReason,
  Span,
  StrayMark,
} from '../article';
import { moveClaim } from '../numbers/moveClaim';
import type { Tokens } from '../structure/tokens';
import type { EditedStretch } from './editedStretch';
import { movedBy } from './stretch';

/**
 * The article in its new place. What lies before the stretch is the same object as before.
 * @param text the text after the edit
 * @param tokens those of the block with the stretch
 */
export function moveArticle(article: Article, edited: EditedStretch, text: string, tokens: Tokens): Article {
  const mover = new Mover(edited);
  return {
    text,
    language: article.language,
    blocks: article.blocks.map((block, at) => mover.block(block, at, tokens)),
    sentences: article.sentences.map((sentence) => mover.sentence(sentence)),
    quotations: article.quotations.map((quotation) => mover.quotation(quotation)),
    strayMarks: article.strayMarks.map((mark) => mover.strayMark(mark)),
    attributions: article.attributions.map((attribution) => mover.attribution(attribution)),
    numericClaims: article.numericClaims.map((claim) => mover.claim(claim)),
    entities: article.entities.map((entity) => mover.entity(entity)),
  };
}

class Mover {
  private readonly edited: EditedStretch;

  constructor(edited: EditedStretch) {
    this.edited = edited;
  }

  private at(offset: number): number {
    return movedBy(this.edited, offset);
  }

  private stays({ end }: Span): boolean {
    return end <= this.edited.start;
  }

  private span(span: Span): Span {
    return this.stays(span) ? span : { start: this.at(span.start), end: this.at(span.end) };
  }

  private orNull(span: Span | null): Span | null {
    return span && this.span(span);
  }

  block(block: Block, index: number, edited: Tokens): Block {
    if (this.stays(block)) return block;
    const { kind, start, end, dateline, firstSentence, endSentence } = block;
    const tokens = index === this.edited.passage ? edited : block.tokens;
    return {
      kind,
      start: this.at(start),
      end: this.at(end),
      dateline: this.orNull(dateline),
      tokens,
      firstSentence,
      endSentence,
    };
  }

  sentence(sentence: Sentence): Sentence {
    const reason = this.reason(sentence.reason);
    if (this.stays(sentence) && reason === sentence.reason) return sentence;
    const { start, end, block, sourcing } = sentence;
    return { start: this.at(start), end: this.at(end), block, sourcing, reason };
  }

  private reason(reason: SourcingReason): SourcingReason {
    switch (reason.kind) {
      case 'carriedOn': {
        const by = this.orNull(reason.by);
        return by === reason.by ? reason : { kind: reason.kind, attribution: reason.attribution, by };
      }
      case 'observed':
      case 'reported':
      case 'hedge':
        return this.stays(reason.cue) ? reason : { kind: reason.kind, cue: this.span(reason.cue) };
      case 'checkable':
        return this.allStay(reason.signals)
          ? reason
          : {
              kind: reason.kind,
              signals: reason.signals.map(({ start, end, signal }) => ({
                start: this.at(start),
                end: this.at(end),
                signal,
              })),
            };
      case 'attribution':
      case 'vagueSource':
      case 'negatedAttribution':
      case 'opinion':
      case 'block':
      case 'question':
      case 'introducesQuotation':
      case 'nothingCheckable':
        return reason;
    }
  }

  private allStay(spans: readonly Span[]): boolean {
    return spans.every((span) => this.stays(span));
  }

  quotation(quotation: Quotation): Quotation {
    if (this.stays(quotation)) return quotation;
    const { start, end, kind, depth, closed, continues, attribution, source } = quotation;
    return { start: this.at(start), end: this.at(end), kind, depth, closed, continues, attribution, source };
  }

  strayMark(mark: StrayMark): StrayMark {
    return this.stays(mark)
      ? mark
      : { start: this.at(mark.start), end: this.at(mark.end), expected: mark.expected };
  }

  attribution(attribution: Attribution): Attribution {
    const { content, cue, source, via } = attribution;
    if (
      this.allStay(content) &&
      this.stays(cue) &&
      (!source || this.stays(source)) &&
      (!via || this.stays(via))
    )
      return attribution;
    const { manner, sourceKind, negated, class: sort, frame, lemma } = attribution;
    return {
      content: content.map((piece) => this.span(piece)),
      cue: this.span(cue),
      source: source && this.source(source),
      manner,
      sourceKind,
      negated,
      via: this.orNull(via),
      class: sort,
      frame,
      lemma,
    };
  }

  private source(source: Source): Source {
    if (this.stays(source)) return source;
    const { start, end, entity, resolved } = source;
    return { start: this.at(start), end: this.at(end), entity, resolved };
  }

  claim(claim: NumericClaim): NumericClaim {
    if (this.stays(claim) && (!claim.weekday || this.stays(claim.weekday))) return claim;
    return moveClaim(claim, (span) => this.span(span));
  }

  entity(entity: Entity): Entity {
    const { name, nameSpan, role, kind, mentions } = entity;
    const last = mentions[mentions.length - 1];
    const stays = (!last || this.stays(last)) && this.stays(nameSpan) && (!role || this.stays(role));
    if (stays) return entity;
    return {
      name,
      nameSpan: this.span(nameSpan),
      role: this.orNull(role),
      kind,
      mentions: mentions.map((mention) => this.mention(mention)),
    };
  }

  private mention(mention: Mention): Mention {
    if (this.stays(mention)) return mention;
    const { start, end, form } = mention;
    return { start: this.at(start), end: this.at(end), form };
  }
}
