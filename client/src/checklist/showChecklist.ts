/** Shows the checklist's view, with its progress and a badge for what is left. */

import { Disposable, l10n, window } from 'vscode';
import type { AnnotationStore } from '../annotations/annotationStore';
import { setContext, type OnRecord } from '../onRecord';
import { Checklist } from './checklist';
import { filterName, progress } from './checklistWords';

/** The checklist that is shown, for the command that arranges it. */
let shown: Checklist | undefined;

export const currentChecklist = (): Checklist | undefined => shown;

export function showChecklist(onRecord: OnRecord, store: AnnotationStore): Disposable[] {
  const checklist = new Checklist(onRecord, store);
  shown = checklist;
  const view = window.createTreeView('onRecord.checklist', {
    treeDataProvider: checklist,
    showCollapseAll: true,
  });
  const update = (): void => {
    const { standings, arrangement } = checklist;
    const counts = standings?.counts;
    const left = counts ? counts.total - counts.checked : 0;
    // not as the view's description: VS Code shows none of the only view of a container
    const filter = arrangement.filter === 'all' ? [] : [filterName(arrangement.filter)];
    view.message = counts && counts.total > 0 ? [progress(counts), ...filter].join(' · ') : '';
    view.badge = left > 0 ? { value: left, tooltip: l10n.t('{0} left to check', left) } : undefined;
    setContext('hasClaims', (counts?.total ?? 0) > 0);
  };
  const refresh = (): void => checklist.refresh();
  setContext('hasChecklist', true);
  refresh();
  return [
    new Disposable(() => checklist.dispose()),
    view,
    checklist.onDidChangeTreeData(update),
    store.onDidChange(refresh),
    onRecord.statuses.onDidChange(refresh),
    onRecord.session.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
  ];
}
