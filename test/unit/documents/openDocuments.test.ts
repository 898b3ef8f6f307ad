import { describe, expect, it } from 'vitest';
import { OpenDocuments } from '../../../server/src/documents/openDocuments';
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

  it('moves statuses with their text and drops those whose text was touched', () => {
    const documents = opened('Air naik di Demak');
    documents.setStatuses(testUri, 1, [
      { start: 9, end: 17, status: 'verified' },
      { start: 0, end: 3, status: 'disputed' },
      { start: 4, end: 8, status: 'incorrect' },
    ]);
    const { statuses } = documents.change(testUri, 2, [{ range: range(5, 6), text: 'AAA' }])!;
    expect(statuses).toEqual([
      { start: 0, end: 3, status: 'disputed' },
      { start: 11, end: 19, status: 'verified' },
    ]);
  });

  it('drops statuses when the whole text is replaced, and takes none for a version that has passed', () => {
    const documents = opened('Air naik');
    documents.setStatuses(testUri, 1, [{ start: 0, end: 3, status: 'verified' }]);
    expect(documents.change(testUri, 2, [{ text: 'Air naik' }])!.statuses).toEqual([]);
    expect(documents.setStatuses(testUri, 1, [{ start: 0, end: 3, status: 'verified' }])).toBeUndefined();
  });

  it('knows nothing of what is not open', () => {
    const documents = opened('Air');
    documents.close(testUri);
    expect(documents.get(testUri)).toBeUndefined();
    expect(documents.change(testUri, 2, [{ text: 'x' }])).toBeUndefined();
  });
});
