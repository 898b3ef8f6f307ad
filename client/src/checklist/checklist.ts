/** The checklist: every claim of the article in the editor, with its status; a tree that is filled as it is unfolded. */

import {
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type Command,
  type Disposable,
  type Event,
  type Range,
  type TextDocument,
  type TreeDataProvider,
  type Uri,
} from 'vscode';
import type { Annotation } from '../../../server/src/annotations/annotation';
import { statusOf } from '../../../server/src/annotations/judge';
import type { Standings } from '../../../server/src/annotations/standings';
import { claimsOf, rangeOf, standings } from '../annotations/articleAtHand';
import type { AnnotationStore } from '../annotations/annotationStore';
import { shortened } from '../annotations/articleWords';
import type { ListedClaim } from '../annotations/targets';
import type { OnRecord } from '../onRecord';
import {
  arrange,
  firstArrangement,
  selectionsOf,
  type Arrangement,
  type Group,
  type MarkedSelection,
  type Standing,
} from './arrangement';
import { groupName, noteLines, standingIcon, standingName } from './checklistWords';

/**
 * A line of the tree. Commands of its menu are called with it: `uri` and `range` name the place (`PlaceArguments` in
 * protocol.ts), `id` the orphan.
 */
export type Line =
  | { readonly kind: 'group'; readonly group: Group }
  | {
      readonly kind: 'claim';
      readonly uri: Uri;
      readonly range: Range;
      readonly standing: Standing;
      readonly within: string;
    }
  | { readonly kind: 'selections'; readonly selections: readonly MarkedSelection[] }
  | {
      readonly kind: 'selection';
      readonly uri: Uri;
      readonly range: Range;
      readonly selection: MarkedSelection;
    }
  | { readonly kind: 'orphans'; readonly orphans: readonly Annotation[] }
  | { readonly kind: 'orphan'; readonly id: string; readonly orphan: Annotation };

/** Milliseconds between a change and the list's: judging and typing come in bursts. */
const pause = 250;
const arrangementKey = 'checklist.arrangement';

export class Checklist implements TreeDataProvider<Line>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;
  private readonly onRecord: OnRecord;
  private readonly store: AnnotationStore;
  private document: TextDocument | undefined;
  private found: Standings<ListedClaim> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reading = 0;

  constructor(onRecord: OnRecord, store: AnnotationStore) {
    this.onRecord = onRecord;
    this.store = store;
  }

  /** How the article stands; undefined where no article is in the editor. */
  get standings(): Standings<ListedClaim> | undefined {
    return this.found;
  }

  get arrangement(): Arrangement {
    const kept = this.onRecord.context.workspaceState.get<Partial<Arrangement>>(arrangementKey);
    return { ...firstArrangement, ...kept };
  }

  async setArrangement(arrangement: Arrangement): Promise<void> {
    await this.onRecord.context.workspaceState.update(arrangementKey, arrangement);
    this.changed.fire();
  }

  /** Has the list read anew, soon. */
  refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.read().catch((error: unknown) => this.onRecord.output.warn(String(error)));
    }, pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private async read(): Promise<void> {
    const turn = ++this.reading;
    const editor = window.activeTextEditor;
    // A list, a search box or the output has the focus: what was shown stays.
    if (!editor && window.visibleTextEditors.length > 0) return;
    const document = editor?.document;
    if (!document || !this.onRecord.statuses.isArticle(document.uri)) {
      this.show(undefined, undefined);
      return;
    }
    const claims = await claimsOf(this.onRecord, document);
    const { placed } = await this.store.load(document.uri);
    if (turn === this.reading) this.show(document, standings(document, claims, placed));
  }

  private show(document: TextDocument | undefined, found: Standings<ListedClaim> | undefined): void {
    this.document = document;
    this.found = found;
    this.changed.fire();
  }

  getChildren(line?: Line): Line[] {
    const { document, found } = this;
    if (!document || !found) return [];
    switch (line?.kind) {
      case undefined:
        return this.topLines(document, found);
      case 'group':
        return line.group.standings.map((standing) => ({
          kind: 'claim',
          uri: document.uri,
          range: rangeOf(document, standing.claim),
          standing,
          within: line.group.id,
        }));
      case 'selections':
        return line.selections.map((selection) => ({
          kind: 'selection',
          uri: document.uri,
          range: rangeOf(document, selection.span),
          selection,
        }));
      case 'orphans':
        return line.orphans.map((orphan) => ({ kind: 'orphan', id: orphan.id, orphan }));
      case 'claim':
      case 'selection':
      case 'orphan':
        return [];
    }
  }

  /** What needs a hand first, then what there is to check, then what a checker has added to it. */
  private topLines(document: TextDocument, found: Standings<ListedClaim>): Line[] {
    const { orphans } = found;
    const selections = selectionsOf(found, this.arrangement.filter, document.getText());
    return [
      ...(orphans.length > 0 ? [{ kind: 'orphans', orphans } as const] : []),
      ...arrange(found, this.arrangement).map((group): Line => ({ kind: 'group', group })),
      ...(selections.length > 0 ? [{ kind: 'selections', selections } as const] : []),
    ];
  }

  getTreeItem(line: Line): TreeItem {
    switch (line.kind) {
      case 'group':
        return groupItem(line.group);
      case 'claim':
        return claimItem(line.uri, line.range, line.standing, line.within);
      case 'selections':
        return selectionsItem(line.selections.length);
      case 'selection':
        return selectionItem(line.uri, line.range, line.selection);
      case 'orphans':
        return orphansItem(line.orphans.length);
      case 'orphan':
        return orphanItem(line.orphan);
    }
  }
}

function groupItem({ id, key, standings: { length }, settled }: Group): TreeItem {
  const item = new TreeItem(groupName(key), TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = `${settled}/${length}`;
  item.contextValue = 'group';
  item.accessibilityInformation = {
    label: l10n.t('{0}: {1} of {2} checked', groupName(key), settled, length),
  };
  return item;
}

function claimItem(uri: Uri, range: Range, standing: Standing, within: string): TreeItem {
  const { claim, annotation, beside } = standing;
  const notes = noteLines(annotation ? [annotation, ...beside] : beside);
  const item = new TreeItem(claim.text, TreeItemCollapsibleState.None);
  item.id = `${within} ${claim.kind} ${claim.start} ${claim.end}`;
  item.description = claim.speaker ?? '';
  item.iconPath = standingIcon(standing);
  item.contextValue = 'claim';
  const standsAt = [standingName(standing), claim.place, claim.speaker ?? ''].filter(Boolean);
  item.tooltip = [claim.text, standsAt.join(' · '), ...notes].join('\n');
  item.accessibilityInformation = {
    label: [`${standingName(standing)}: ${claim.text}`, ...notes].join('. '),
  };
  item.command = showing(uri, range);
  return item;
}

function selectionsItem(count: number): TreeItem {
  const item = new TreeItem(l10n.t('Other words'), TreeItemCollapsibleState.Expanded);
  item.id = 'selections';
  item.description = String(count);
  item.tooltip = l10n.t('Words that a checker has chosen.');
  return item;
}

function selectionItem(uri: Uri, range: Range, selection: MarkedSelection): TreeItem {
  const item = markItem(selection.annotation, selection.words, selection);
  item.contextValue = 'claim';
  item.command = showing(uri, range);
  return item;
}

const showing = (uri: Uri, range: Range): Command => ({
  command: 'vscode.open',
  title: l10n.t('Show'),
  arguments: [uri, { selection: range, preserveFocus: true }],
});

function orphansItem(count: number): TreeItem {
  const item = new TreeItem(l10n.t('Lost their words'), TreeItemCollapsibleState.Expanded);
  item.id = 'orphans';
  item.description = String(count);
  item.iconPath = new ThemeIcon('debug-disconnect');
  item.tooltip = l10n.t('Put the cursor on the words a mark belongs to, then attach it again.');
  return item;
}

function orphanItem(orphan: Annotation): TreeItem {
  const { exact } = orphan.target.selector[0];
  const item = markItem(orphan, exact, { status: statusOf(orphan), changed: null });
  item.contextValue = 'orphan';
  return item;
}

/** A mark that is on no claim: beside its words, what was said of them. */
function markItem(
  annotation: Annotation,
  words: string,
  standing: Pick<Standing, 'status' | 'changed'>,
): TreeItem {
  const notes = noteLines([annotation]);
  const item = new TreeItem(shortened(words), TreeItemCollapsibleState.None);
  item.id = annotation.id;
  item.description = [standingName(standing), ...notes].join(' · ');
  item.iconPath = standingIcon(standing);
  item.tooltip = [words, standingName(standing), ...notes].join('\n');
  item.accessibilityInformation = { label: [`${standingName(standing)}: ${words}`, ...notes].join('. ') };
  return item;
}
