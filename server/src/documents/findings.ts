/** The findings shown for each document, and when they are looked for anew: as one types, on save, or when asked. */

import type { Article, Span } from '../analysis/article';
import type { Settings } from '../protocol';
import { checkArticle, type RatedFinding } from '../rules/checkArticle';
import type { Snapshot } from './openDocuments';

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
}

/** The settings that findings depend on. */
type FindingSettings = Pick<Settings, 'check' | 'rules'>;

export class Findings {
  private readonly entries = new Map<string, Entry>();
  private readonly due = new Map<string, 'saved' | 'asked'>();
  private count = 0;

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
   * text; null where nothing was ever looked for.
   */
  show(
    { document }: Snapshot,
    article: Article,
    settings: FindingSettings,
    withheld: Span | null,
  ): ShownFindings | null {
    const { uri } = document;
    const key = JSON.stringify(settings.rules);
    const entry = this.entries.get(uri);
    const isSame = entry?.article === article && entry.key === key && sameSpan(entry.withheld, withheld);
    if (isSame) {
      this.due.delete(uri);
      return entry;
    }
    const rulesChanged = entry !== undefined && entry.key !== key;
    if (!rulesChanged && !this.isDue(uri, settings.check)) return entry ?? null;
    this.due.delete(uri);
    const findings =
      entry?.article === article && entry.key === key
        ? entry.findings
        : checkArticle(article, settings.rules);
    const next: Entry = { document, article, key, findings, withheld, resultId: String(++this.count) };
    this.entries.set(uri, next);
    return next;
  }

  private isDue(uri: string, check: Settings['check']): boolean {
    const due = this.due.get(uri);
    return check === 'onType' || due === 'asked' || (due === 'saved' && check === 'onSave');
  }

  forget(uri: string): void {
    this.entries.delete(uri);
    this.due.delete(uri);
  }
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}
