import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocuments } from '../../../server/src/documents/openDocuments';
import { annotate } from '../../support/annotations';
import { testUri } from '../../support/articles';

function opened(text: string) {
  const documents = new OpenDocuments(() => 0);
  documents.open(testUri, 'news-article', 1, text);
  return documents;
}

const range = (from: number, to: number) => ({
  start: { line: 0, character: from },
  end: { line: 0, character: to },
});

describe('OpenDocuments', () => {
  it('applies changes in order, each to the text after the one before', () => {
    const documents = opened('Air naik');
    const { document } = documents.change(testUri, 2, [
      { range: range(0, 3), text: 'Udara' },
      { range: range(6, 10), text: 'turun' },
    ])!;
    expect(document.getText()).toBe('Udara turun');
    expect(document.version).toBe(2);
  });

  it('leaves former snapshots as they were', () => {
    const documents = opened('Air naik');
    const before = documents.get(testUri)!;
    documents.change(testUri, 2, [{ range: range(0, 3), text: 'Udara' }]);
    expect(before.document.getText()).toBe('Air naik');
    expect(before.document.version).toBe(1);
  });

  it.each<[string, string, Parameters<OpenDocuments['change']>[2][number]]>([
    [
      'ends behind the last line',
      'Air naik',
      { range: { start: { line: 22, character: 9 }, end: { line: 23, character: 5 } }, text: '\n' },
    ],
    [
      'puts the halves of a line break together',
      'Air naik\r',
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '\n' },
    ],
    ['brings the first half of a line break', 'Air naik\nlagi', { range: range(4, 8), text: 'turun\r' }],
    [
      'ends before it starts',
      'Air naik\nlagi',
      { range: { start: { line: 1, character: 2 }, end: { line: 0, character: 3 } }, text: '' },
    ],
  ])('counts lines as in a text that is new where a change %s', (_, text, change) => {
    const { document } = opened(text).change(testUri, 2, [change])!;
    const fresh = TextDocument.create(testUri, 'news-article', 2, document.getText());
    const offsets = Array.from({ length: document.getText().length + 1 }, (__, offset) => offset);
    expect(offsets.map((offset) => document.positionAt(offset))).toEqual(
      offsets.map((offset) => fresh.positionAt(offset)),
    );
  });

  it('moves annotations with their text, and makes orphans of those whose words are gone', () => {
    const text = 'Air naik di Demak';
    const documents = opened(text);
    const placed = ['Demak', 'Air', 'naik'].map((words) => annotate(text, words));
    documents.annotate(testUri, 1, placed);
    const { annotations } = documents.change(testUri, 2, [{ range: range(3, 8), text: ' surut' }])!;
    expect(annotations.map(({ span }) => span)).toEqual([{ start: 13, end: 18 }, { start: 0, end: 3 }, null]);
  });

  it('drops annotations when the whole text is replaced, and takes none for a version that has passed', () => {
    const documents = opened('Air naik');
    const placed = [annotate('Air naik', 'Air')];
    documents.annotate(testUri, 1, placed);
    expect(documents.change(testUri, 2, [{ text: 'Air naik' }])!.annotations).toEqual([]);
    expect(documents.annotate(testUri, 1, placed)).toBeUndefined();
  });

  it('knows nothing of what is not open', () => {
    const documents = opened('Air');
    documents.close(testUri);
    expect(documents.get(testUri)).toBeUndefined();
    expect(documents.change(testUri, 2, [{ text: 'x' }])).toBeUndefined();
  });
});
