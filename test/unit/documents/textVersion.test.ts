import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextVersion } from '../../../server/src/documents/textVersion';
import { testUri } from '../../support/articles';

const header = { uri: testUri, languageId: 'news-article', version: 1 };
const words = fc
  .array(fc.constantFrom('air', 'naik', ' ', '\n', '\r', '\r\n', '\u2028', '\u{1F600}', '"'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(fc.record({ from: place, to: place, text: words }), { maxLength: 6 });

/** The library's document of the same text: the reference. */
const fresh = (text: string) => TextDocument.create(testUri, 'news-article', 1, text);

function expectAsFresh(version: TextVersion, text: string): void {
  const reference = fresh(text);
  expect(version.getText()).toBe(text);
  expect(version.lineCount).toBe(reference.lineCount);
  for (let offset = -1; offset <= text.length + 1; offset++)
    expect(version.positionAt(offset)).toEqual(reference.positionAt(offset));
  for (let line = -1; line <= reference.lineCount; line++) {
    for (let character = -1; character < 8; character++)
      expect(version.offsetAt({ line, character })).toBe(reference.offsetAt({ line, character }));
    expect(version.getLineRange(line)).toEqual(reference.getLineRange(line));
    expect(version.getEOLCharacters(line)).toBe(reference.getEOLCharacters(line));
  }
}

describe('TextVersion', () => {
  it('counts lines and characters as the library does, after any edits', () => {
    fc.assert(
      fc.property(words, edits, (first, changes) => {
        let text = first;
        let version = new TextVersion(header, text);
        for (const { from, to, text: inserted } of changes) {
          const start = Math.floor(Math.min(from, to) * text.length);
          const end = Math.floor(Math.max(from, to) * text.length);
          text = text.slice(0, start) + inserted + text.slice(end);
          version = version.edited({ start, end }, inserted);
        }
        expectAsFresh(version, text);
      }),
    );
  });

  it('gives the text of a range', () => {
    const range = { start: { line: 0, character: 4 }, end: { line: 1, character: 2 } };
    expect(new TextVersion(header, 'Air naik\r\nlagi').getText(range)).toBe('naik\r\nla');
  });

  it('leaves the version before an edit as it was', () => {
    const before = new TextVersion(header, 'Air\nnaik');
    before.edited({ start: 0, end: 4 }, '');
    expectAsFresh(before, 'Air\nnaik');
  });

  it('keeps its text and lines under another version', () => {
    const later = new TextVersion(header, 'Air\nnaik').as(2);
    expect(later.version).toBe(2);
    expectAsFresh(later, 'Air\nnaik');
  });
});
