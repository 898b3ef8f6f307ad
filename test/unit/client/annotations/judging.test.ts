import { describe, expect, it } from 'vitest';
import { addSourceTo, clearWords, judgeWords, type Desk } from '../../../../client/src/annotations/judging';
import { sourcesUsed, type SourceRecord } from '../../../../client/src/annotations/sourceRecords';
import { isSourceBody } from '../../../../server/src/annotations/annotation';
import { addNote, statusOf } from '../../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../../server/src/annotations/placed';

const text = 'Sekitar 1.200 warga mengungsi, dan 350 karung pasir dikirim.';
const marked = { span: { start: 8, end: 13 }, kind: 'number' as const };
const other = { span: { start: 35, end: 38 }, kind: 'selection' as const };
const bulletin: SourceRecord = {
  source: 'Buletin BPBD',
  'onRecord:kind': 'document',
  'onRecord:locator': 'hal. 1',
};

let made = 0;
const desk = (placed: readonly PlacedAnnotation[], minute = 0): Desk => ({
  article: { name: 'a.article', text },
  placed,
  hand: { by: 'RK', at: `2026-11-18T07:0${minute}:00.000Z` },
  newId: () => `00000000-0000-4000-8000-00000000000${made++}`,
});
const placed = (change: ReturnType<typeof judgeWords>): PlacedAnnotation => {
  if (change.kind === 'remove') throw new Error('removed');
  return change;
};

describe('a judgement on words', () => {
  it('makes an annotation, and changes the one that is there', () => {
    const first = placed(judgeWords(marked, { status: 'verified' }, desk([])));
    const second = placed(judgeWords(marked, { status: 'disputed' }, desk([first], 1)));
    expect(second.annotation.id).toBe(first.annotation.id);
    expect(statusOf(second.annotation)).toBe('disputed');
    expect(second.annotation.onRecord.history.map(({ to }) => to)).toEqual(['verified', 'disputed']);
  });

  it('brings its sources along, each once', () => {
    const first = placed(judgeWords(marked, { status: 'verified', sources: [bulletin] }, desk([])));
    const second = placed(judgeWords(marked, { status: 'verified', sources: [bulletin] }, desk([first], 1)));
    expect(second.annotation.body.filter(isSourceBody)).toHaveLength(1);
  });
});

describe('a source for words', () => {
  it('completes the record that lacked its place, and keeps what else is in it', () => {
    const bare = { source: 'Buletin BPBD', 'onRecord:kind': 'document' as const };
    const first = placed(addSourceTo(marked, bare, desk([])));
    const extended = first.annotation.body.map((body) =>
      isSourceBody(body) ? { ...body, 'desk:archive': 12 } : body,
    );
    const kept = { ...first, annotation: { ...first.annotation, body: extended } };
    const second = placed(addSourceTo(marked, bulletin, desk([kept], 1)));
    expect(second.annotation.body.filter(isSourceBody)).toMatchObject([{ ...bulletin, 'desk:archive': 12 }]);
    expect(second.annotation.onRecord.revision).toBe(first.annotation.onRecord.revision + 1);
  });

  it('is put beside one with another place, and beside another source', () => {
    const first = placed(addSourceTo(marked, bulletin, desk([])));
    const again = placed(
      addSourceTo(marked, { ...bulletin, 'onRecord:locator': 'hal. 2' }, desk([first], 1)),
    );
    const other = placed(addSourceTo(marked, { ...bulletin, source: 'Laporan' }, desk([again], 2)));
    expect(other.annotation.body.filter(isSourceBody)).toHaveLength(3);
  });
});

describe('taking a status away', () => {
  it('keeps who had given it', () => {
    const first = placed(judgeWords(marked, { status: 'verified' }, desk([])));
    const [cleared] = clearWords(marked, desk([first], 1)).map(placed);
    expect(statusOf(cleared!.annotation)).toBe('unchecked');
    expect(cleared!.annotation.onRecord.history).toHaveLength(2);
  });

  it('takes a selection away as a whole, unless it holds a note', () => {
    const first = placed(judgeWords(other, { status: 'opinion' }, desk([])));
    expect(clearWords(other, desk([first]))).toEqual([{ kind: 'remove', id: first.annotation.id }]);
    const noted = { ...first, annotation: addNote(first.annotation, 'tanya', desk([]).hand) };
    expect(clearWords(other, desk([noted]))[0]?.kind).toBe('put');
  });

  it('changes nothing where there is none', () => {
    expect(clearWords(marked, desk([]))).toEqual([]);
  });
});

describe('the sources of an article', () => {
  it('are each named once, the one used last first, with its last locator', () => {
    const first = placed(addSourceTo(marked, bulletin, desk([])));
    const page = { source: 'https://bpbd.example/banjir', 'onRecord:kind': 'url' as const };
    const second = placed(addSourceTo(other, page, desk([], 1)));
    const again = { ...bulletin, 'onRecord:locator': 'hal. 2' };
    const third = placed(addSourceTo(other, again, desk([second], 2)));
    expect(sourcesUsed([first, third])).toEqual([again, page]);
  });
});
