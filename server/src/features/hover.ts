/** What is marked under the cursor: what it is, who says it, why it was marked, what it is worth. Pure. */

import type { Hover } from 'vscode-languageserver-types';
import type { Article, Attribution, NumericClaim, Quotation, Sentence, Span } from '../analysis/article';
import { isNoteBody } from '../annotations/annotation';
import type { AnalyzedDocument } from '../documents/readings';
import type { Messages } from '../messages';
import { arithmeticFor, arithmeticOf } from '../rules/consistency/arithmetic';
import { dateFormat } from '../rules/consistency/formats';
import type { Judgement } from './judgements';
import { escapeMarkdown, excerpt } from '../hostileText';
import { attributionsAt, mentionAt, sameFigures, sentenceAt, statementsOf } from './look';
import { holds, lineNumber, rangeOf } from './spans';
import { checkWeekday, countedWords, describeReading, describeValue } from './values';

export interface HoverOptions {
  readonly messages: Messages;
  /** Ordered by start, the longer first. */
  readonly judgements: readonly Judgement[];
  /** Plain text for clients that show no Markdown. */
  readonly format: 'markdown' | 'plaintext';
}

/** A heading, and under it facts with a label each. Nothing is escaped yet. */
interface Section extends Span {
  readonly title: string;
  readonly facts: readonly Fact[];
}

interface Fact {
  readonly label: string;
  readonly text: string;
}

/** How many places a hover lists before it says how many more there are. */
const listedPlaces = 5;

/** How many changes of status a hover tells. */
const listedRevisions = 3;

/** The marks at an offset, innermost first; null where nothing is marked. */
export function hoverAt(analyzed: AnalyzedDocument, offset: number, options: HoverOptions): Hover | null {
  const { document, article } = analyzed;
  const sections = sectionsAt(analyzed, offset, options.messages);
  const status = options.judgements.find((span) => holds(span, offset));
  const first = sections[0] ?? status;
  if (!first) return null;
  const { messages } = options;
  const lines = sections.map((section) => render(section, options.format));
  if (status) {
    const fact = { label: messages.hover.checked, text: sayJudgement(status, messages) };
    lines.push(renderFact(fact, options.format));
    const history = sayHistory(status, messages);
    if (history !== null)
      lines.push(renderFact({ label: messages.hover.history, text: history }, options.format));
  }
  const noted = options.judgements.filter((span) => holds(span, offset));
  for (const text of openNotes(noted))
    lines.push(renderFact({ label: messages.hover.note, text }, options.format));
  const sourcing = sourcingAt(article, offset, messages);
  if (sourcing && !sections.some(({ facts }) => facts.some(({ label }) => label === sourcing.label)))
    lines.push(renderFact(sourcing, options.format));
  const value = lines.join('\n\n');
  return { contents: { kind: options.format, value }, range: rangeOf(document, first) };
}

/** The status, and that it no longer holds where the words have changed since. */
function sayJudgement({ status, changed }: Judgement, { hover, annotations }: Messages): string {
  const said = hover.status[status];
  return changed === null ? said : annotations.changedSince(said, annotations.change[changed]);
}

/** Who judged it when, the newest first; null where nobody has. */
function sayHistory({ annotation }: Judgement, { hover, locale }: Messages): string | null {
  const { history } = annotation.onRecord;
  if (history.length === 0) return null;
  const day = dateFormat(locale, 'date');
  const told = history
    .slice(-listedRevisions)
    .reverse()
    .map(({ at, by, from, to }) =>
      hover.revision(day.format(new Date(at)), excerpt(by), hover.status[from], hover.status[to]),
    );
  const more = history.length - told.length;
  return (more > 0 ? [...told, hover.andMore(more)] : told).join('; ');
}

function openNotes(judgements: readonly Judgement[]): readonly string[] {
  return judgements
    .flatMap(({ annotation }) => annotation.body.filter(isNoteBody))
    .filter((note) => note['onRecord:resolved'] !== true)
    .map(({ creator, value }) => (creator ? `${excerpt(creator.name)}: ${excerpt(value)}` : excerpt(value)));
}

function sectionsAt(analyzed: AnalyzedDocument, offset: number, messages: Messages): readonly Section[] {
  const { article } = analyzed;
  const claims = article.numericClaims.filter((claim) => holds(claim, offset));
  const quotations = article.quotations.filter((quotation) => holds(quotation, offset)).reverse();
  const attributions = attributionsAt(article, offset);
  const quoted = new Set(quotations.map(({ attribution }) => attribution));
  const sections = [
    ...claims.map((claim) => claimSection(claim, analyzed, messages)),
    ...quotations.map((quotation) => quotationSection(quotation, analyzed, messages)),
    // A quotation has already said who speaks.
    ...attributions
      .filter((index) => !quoted.has(index))
      .map((index) => attributionSection(index, offset, analyzed, messages)),
  ].filter((section) => section !== null);
  const mention = mentionSection(offset, analyzed, messages);
  // Who is mentioned inside what somebody says comes first; who says it has been told.
  const isTold = attributions.some((index) => holdsSource(article, index, offset));
  return mention && !isTold ? [mention, ...sections] : sections;
}

function holdsSource({ attributions }: Article, index: number, offset: number): boolean {
  const source = attributions[index]?.source;
  return source ? holds(source, offset) : false;
}

/** Somebody who says something elsewhere in the article, where they are mentioned. */
function mentionSection(offset: number, analyzed: AnalyzedDocument, messages: Messages): Section | null {
  const { article, document } = analyzed;
  const found = mentionAt(article, offset);
  const entity = found && article.entities[found.entity];
  if (!entity) return null;
  const statements = statementsOf(article, found.entity);
  if (statements.length === 0) return null;
  const { hover } = messages;
  const lines = statements.map((index) => lineNumber(document, article.attributions[index]?.cue.start ?? 0));
  const role = entity.role ? `, ${excerpt(article.text.slice(entity.role.start, entity.role.end))}` : '';
  return {
    start: found.mention.start,
    end: found.mention.end,
    title: `${excerpt(entity.name)}${role}`,
    facts: [{ label: hover.speaks, text: listLines(lines, messages) }],
  };
}

function claimSection(claim: NumericClaim, analyzed: AnalyzedDocument, messages: Messages): Section {
  const { hover } = messages;
  const value = describeValue(claim, messages, sayCounted(claim, analyzed.article));
  const facts: Fact[] = [];
  if (value !== null) facts.push({ label: hover.value, text: value });
  const weekday = checkWeekday(claim, messages);
  if (weekday) facts.push({ label: hover.weekday, text: sayWeekday(weekday, messages) });
  if (claim.change) {
    const { role, direction } = claim.change;
    const words = [direction && hover.direction[direction], hover.changeRole[role]].filter(Boolean);
    facts.push({ label: hover.change, text: words.join(', ') });
  }
  if (claim.alternatives.length > 0)
    facts.push({
      label: hover.otherReadings,
      text: claim.alternatives.map((text) => describeReading(text, messages)).join('; '),
    });
  // A weekday against its date has a line of its own.
  const checks = weekday ? [] : arithmeticFor(arithmeticOf(analyzed.article), claim);
  for (const check of checks.slice(0, listedPlaces)) {
    const { arithmetic } = hover;
    facts.push({
      label: arithmetic.label,
      text: (check.holds ? arithmetic.right : arithmetic.wrong)(check.arithmetic(messages)),
    });
  }
  const same = placesOfFigure(claim, analyzed);
  if (same.length > 0) facts.push({ label: hover.alsoIn, text: hover.sameFigure(listLines(same, messages)) });
  return { start: claim.start, end: claim.end, title: hover.kind[claim.kind], facts };
}

function sayCounted(claim: NumericClaim, article: Article): string | null {
  const words = countedWords(claim, article);
  return words && excerpt(words);
}

function sayWeekday(check: NonNullable<ReturnType<typeof checkWeekday>>, { hover }: Messages): string {
  switch (check.kind) {
    case 'right':
      return hover.weekdayRight(check.date, check.day);
    case 'wrong':
      return hover.weekdayWrong(check.date, check.day, check.printed);
    case 'noSuchDate':
      return hover.impossibleDate(check.date);
  }
}

function quotationSection(quotation: Quotation, analyzed: AnalyzedDocument, messages: Messages): Section {
  const { start, end, kind, attribution, source } = quotation;
  const title = messages.hover.quotation[kind];
  const said = attribution === null ? undefined : analyzed.article.attributions[attribution];
  if (said && attribution !== null)
    return { start, end, title, facts: attributionFacts(attribution, said, analyzed, messages) };
  if (kind === 'title' || kind === 'scare') return { start, end, title, facts: [] };
  const text = source === null ? messages.hover.noSpeaker : excerpt(source);
  return { start, end, title, facts: [{ label: messages.hover.speaker, text }] };
}

function attributionSection(
  index: number,
  offset: number,
  analyzed: AnalyzedDocument,
  messages: Messages,
): Section | null {
  const attribution = analyzed.article.attributions[index];
  if (!attribution) return null;
  const { cue, source, via, content } = attribution;
  const part = [source, via, cue, ...content].find((span) => span !== null && holds(span, offset)) ?? cue;
  return {
    start: part.start,
    end: part.end,
    title: messages.hover.manner[attribution.manner],
    facts: attributionFacts(index, attribution, analyzed, messages),
  };
}

function attributionFacts(
  index: number,
  attribution: Attribution,
  analyzed: AnalyzedDocument,
  messages: Messages,
): readonly Fact[] {
  const { hover } = messages;
  const { article, document } = analyzed;
  const text = ({ start, end }: Span) => excerpt(article.text.slice(start, end));
  const facts: Fact[] = [{ label: hover.speaker, text: describeSpeaker(attribution, article, messages) }];
  if (attribution.via) facts.push({ label: hover.via, text: text(attribution.via) });
  facts.push({
    label: hover.why,
    text: hover.cue(text(attribution.cue), hover.attributionClass[attribution.class], attribution.frame),
  });
  if (attribution.negated) facts.push({ label: hover.sourcing, text: hover.negated });
  const entity = attribution.source?.entity ?? null;
  if (entity !== null) {
    const others = statementsOf(article, entity).filter((other) => other !== index);
    const lines = others.map((other) => lineNumber(document, article.attributions[other]?.cue.start ?? 0));
    if (lines.length > 0)
      facts.push({ label: hover.alsoIn, text: hover.statements(lines.length, listLines(lines, messages)) });
  }
  return facts;
}

/** Name and role as introduced; where the source is nobody to be asked, that too. */
function describeSpeaker(attribution: Attribution, article: Article, { hover }: Messages): string {
  const { source, sourceKind } = attribution;
  if (!source) return hover.noAgent;
  const entity = source.entity === null ? undefined : article.entities[source.entity];
  const words = excerpt(article.text.slice(source.start, source.end));
  const name = excerpt(entity?.name ?? source.resolved ?? words);
  const role = entity?.role ? excerpt(article.text.slice(entity.role.start, entity.role.end)) : null;
  const described = role === null ? name : `${name}, ${role}`;
  const isPlain = sourceKind === 'person' || sourceKind === 'organization';
  return isPlain ? described : `${described} (${hover.sourceKind[sourceKind]})`;
}

/** Why the sentence at an offset counts as sourced or not; null where it needs no source. */
function sourcingAt(article: Article, offset: number, messages: Messages): Fact | null {
  const sentence = sentenceAt(article, offset);
  const text = sentence && describeSourcing(sentence, article, messages);
  return text ? { label: messages.hover.sourcing, text } : null;
}

function describeSourcing({ reason }: Sentence, article: Article, { hover }: Messages): string | null {
  const words = ({ start, end }: Span) => excerpt(article.text.slice(start, end));
  switch (reason.kind) {
    case 'carriedOn': {
      const source = article.attributions[reason.attribution]?.source;
      return source ? hover.carriedOn(excerpt(source.resolved ?? words(source))) : null;
    }
    case 'observed':
      return hover.observed(words(reason.cue));
    case 'vagueSource':
      return hover.vagueSource;
    case 'hedge':
      return hover.hedged(words(reason.cue));
    case 'checkable': {
      const signals = new Set(reason.signals.map(({ signal }) => hover.signal[signal]));
      return signals.size === 0 ? hover.unsourcedPlain : hover.unsourced([...signals].join(', '));
    }
    case 'negatedAttribution':
      return hover.negated;
    case 'reported':
      return hover.reported(words(reason.cue));
    case 'opinion':
      return hover.opinion;
    case 'attribution':
    case 'block':
    case 'question':
    case 'introducesQuotation':
    case 'nothingCheckable':
      return null;
  }
}

/** Lines, counted from one, of the other claims that state the same figure. */
function placesOfFigure(claim: NumericClaim, { article, document }: AnalyzedDocument): readonly number[] {
  const same = sameFigures(claim, article.numericClaims).filter((other) => other !== claim);
  return same.map(({ start }) => lineNumber(document, start));
}

function listLines(lines: readonly number[], { hover }: Messages): string {
  const distinct = [...new Set(lines)];
  const listed = distinct.slice(0, listedPlaces).join(', ');
  const more = distinct.length - listedPlaces;
  return more > 0 ? `${listed} ${hover.andMore(more)}` : listed;
}

function render({ title, facts }: Section, format: HoverOptions['format']): string {
  const heading = format === 'markdown' ? `**${escapeMarkdown(title)}**` : title;
  return [heading, ...facts.map((fact) => renderFact(fact, format))].join(
    format === 'markdown' ? '  \n' : '\n',
  );
}

function renderFact({ label, text }: Fact, format: HoverOptions['format']): string {
  return format === 'markdown' ? `${label}: ${escapeMarkdown(text)}` : `${label}: ${text}`;
}
