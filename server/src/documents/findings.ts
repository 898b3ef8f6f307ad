/** The findings shown for each document, and when they are looked for anew: as one types, on save, or when asked. */

import type { Article, Span } from '../analysis/article';
import type { Steps } from '../analysis/steps';
import type { Settings } from '../protocol';
import { findInSteps, settleFindings, type Found, type RatedFinding } from '../rules/checkArticle';
import { Interrupted } from './interrupted';
import type { Snapshot } from './openDocuments';
import { runInSlices, type SliceOptions } from './slices';

/** Findings as they were last looked for. */
export interface ShownFindings {
  /** The text they were looked for in. */
  readonly document: Snapshot['document'];
  /** Changes whenever what is shown may differ from before. */
  readonly resultId: string;
  readonly findings: readonly RatedFinding[];
  /** The stretch whose findings are held back, in the offsets of the text they were looked for in. */
  readonly withheld: Span | null;
}

interface Entry extends ShownFindings {
  readonly article: Article;
  readonly key: string;
  readonly annotations: Snapshot['annotations'];
  /** What the rules found, the suppressed findings too. */
  readonly found: Found;
}

/** A check that is under way. */
interface Running {
  readonly article: Article;
  readonly key: string;
  readonly found: Promise<Found>;
}

/** The settings that findings depend on. */
type FindingSettings = Pick<Settings, 'check' | 'rules'>;

export class Findings {
  private readonly entries = new Map<string, Entry>();
  private readonly running = new Map<string, Running>();
  private readonly due = new Map<string, 'saved' | 'asked'>();
  private readonly options: Pick<SliceOptions, 'now' | 'pause'>;
  private count = 0;

  constructor(options: Pick<SliceOptions, 'now' | 'pause'>) {
    this.options = options;
  }

  /** Has the next look at a document be a check, where the settings say so after saving or opening. */
  noteSaved(uri: string): void {
    if (!this.due.has(uri)) this.due.set(uri, 'saved');
  }

  /** Has the next look at a document be a check, whatever the settings say about when. */
  demand(uri: string): void {
    this.due.set(uri, 'asked');
  }

  /** Whether what is shown was looked for in this very text. */
  isCurrent({ document }: Snapshot): boolean {
    return this.entries.get(document.uri)?.document === document;
  }

  /**
   * What to show for a snapshot: checks it where that is due, else returns what was found last, which may be of an older
   * text; what was found in this very text follows the annotations at once, without looking anew. Null where nothing was ever looked for. Throws {@link Interrupted} where a newer text is looked at meanwhile.
   */
  async show(
    { document, annotations }: Snapshot,
    article: Article,
    settings: FindingSettings,
    withheld: Span | null,
  ): Promise<ShownFindings | null> {
    const { uri } = document;
    const key = JSON.stringify(settings.rules);
    const isSame = (entry: Entry | undefined) =>
      entry?.article === article &&
      entry.key === key &&
      entry.annotations === annotations &&
      sameSpan(entry.withheld, withheld);
    const before = this.entries.get(uri);
    const rulesChanged = before !== undefined && before.key !== key;
    const isDue = rulesChanged || before?.article === article || this.isDue(uri, settings.check);
    if (!isDue) return before ?? null;
    const found =
      before?.article === article && before.key === key
        ? before.found
        : await this.look(uri, article, key, settings.rules);
    this.due.delete(uri);
    // Whoever asked at the same time may have been told already.
    const now = this.entries.get(uri);
    if (now && isSame(now)) return now;
    const findings = settleFindings(found, settings.rules, annotations);
    const resultId = String(++this.count);
    const next: Entry = { document, article, key, annotations, found, findings, withheld, resultId };
    this.entries.set(uri, next);
    return next;
  }

  /** Runs the rules over an article, once for all who ask at the same time. */
  private look(uri: string, article: Article, key: string, rules: Settings['rules']): Promise<Found> {
    const running = this.running.get(uri);
    if (running?.article === article && running.key === key) return running.found;
    const cancelled = () => this.running.get(uri) !== next;
    const before = this.entries.get(uri);
    const steps = findInSteps(article, rules, before?.key === key ? before.found : null);
    const next: Running = { article, key, found: this.check(steps, () => cancelled()) };
    this.running.set(uri, next);
    return next.found;
  }

  private async check(steps: Steps<Found>, cancelled: () => boolean): Promise<Found> {
    // The entry is in the map only after this function has returned its promise.
    await Promise.resolve();
    const { now, pause } = this.options;
    const found = await runInSlices(steps, { now, pause, cancelled });
    if (!found) throw new Interrupted('changed');
    return found;
  }

  private isDue(uri: string, check: Settings['check']): boolean {
    const due = this.due.get(uri);
    return check === 'onType' || due === 'asked' || (due === 'saved' && check === 'onSave');
  }

  forget(uri: string): void {
    this.entries.delete(uri);
    this.running.delete(uri);
    this.due.delete(uri);
  }
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}
