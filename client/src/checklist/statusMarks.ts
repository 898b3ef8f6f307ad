/** Marks in the editor for what has been judged: a sign in the margin, a stretch in the ruler, a line of its own shape. */

import {
  OverviewRulerLane,
  ThemeColor,
  Uri,
  window,
  type DecorationRenderOptions,
  type Disposable,
  type Range,
  type TextEditor,
} from 'vscode';
import type { Status } from '../../../server/src/annotations/annotation';
import { standingOf } from '../../../server/src/annotations/judge';
import type { AnnotationStore } from '../annotations/annotationStore';
import { rangeOf } from '../annotations/articleAtHand';

type Mark = Exclude<Status, 'unchecked'> | 'changed';
/** Of several on one line VS Code shows the sign of the type that was made first: the most urgent. */
const marks: readonly Mark[] = ['changed', 'incorrect', 'disputed', 'unverifiable', 'opinion', 'verified'];

/** Drawn in a field of 16 by 16; each another shape, so that none is told by its colour alone. */
const shapes: Readonly<Record<Mark, string>> = {
  verified: '<path d="M3.5 8.5l3 3 6-7"/>',
  incorrect: '<path d="M4 4l8 8M12 4l-8 8"/>',
  disputed: '<path d="M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M8 12.6v.2"/>',
  unverifiable: '<circle cx="8" cy="8" r="4.5"/><path d="M5 11l6-6"/>',
  opinion: '<path d="M3.5 4.5h9v6h-5l-2.5 2.2v-2.2h-1.5z"/>',
  changed: '<path d="M8 3.5l5 9h-10zM8 7v2.5M8 11.2v.2"/>',
};

/** As the defaults of the colours in package.json are for the light and the dark theme; a picture cannot name those. */
const colors: Readonly<Record<Mark, readonly [light: string, dark: string]>> = {
  verified: ['#1a7f37', '#73c991'],
  incorrect: ['#c42b1c', '#f48771'],
  disputed: ['#9a5b00', '#e2b341'],
  unverifiable: ['#616161', '#a8a8a8'],
  opinion: ['#5a3d8a', '#b69ae0'],
  changed: ['#9a5b00', '#e2b341'],
};

const lines: Readonly<Partial<Record<Mark, string>>> = {
  disputed: 'underline double',
  incorrect: 'line-through',
  changed: 'underline dotted',
};

const themeColor = (mark: Mark): ThemeColor =>
  new ThemeColor(`onRecord.${mark === 'changed' ? 'disputed' : mark}`);

function picture(mark: Mark, color: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${color}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${shapes[mark]}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}

function decorationOf(mark: Mark): DecorationRenderOptions {
  const [light, dark] = colors[mark];
  const line = lines[mark];
  return {
    overviewRulerColor: themeColor(mark),
    overviewRulerLane: OverviewRulerLane.Left,
    gutterIconSize: '80%',
    light: { gutterIconPath: picture(mark, light) },
    dark: { gutterIconPath: picture(mark, dark) },
    ...(line === undefined ? {} : { textDecoration: line }),
  };
}

export function markStatuses(store: AnnotationStore): Disposable[] {
  const types = new Map(
    marks.map((mark) => [mark, window.createTextEditorDecorationType(decorationOf(mark))] as const),
  );
  const show = (editor: TextEditor): void => {
    const { document } = editor;
    const ranges = new Map<Status | 'changed', Range[]>();
    for (const { annotation, span } of store.get(document.uri)?.placed ?? []) {
      if (!span) continue;
      const range = rangeOf(document, span);
      const { status, changed } = standingOf(annotation, document.getText(range));
      const mark = changed === null ? status : 'changed';
      const list = ranges.get(mark);
      if (list) list.push(range);
      else ranges.set(mark, [range]);
    }
    for (const [mark, type] of types) editor.setDecorations(type, ranges.get(mark) ?? []);
  };
  const showAll = (): void => window.visibleTextEditors.forEach(show);
  showAll();
  return [
    ...types.values(),
    window.onDidChangeVisibleTextEditors(showAll),
    store.onDidChange((uri) => {
      const key = uri.toString();
      window.visibleTextEditors.filter(({ document }) => document.uri.toString() === key).forEach(show);
    }),
  ];
}
