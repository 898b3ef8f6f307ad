import { describe, expect, it } from 'vitest';
import { RecentWrites } from '../../../../client/src/annotations/recentWrites';
import type { AnnotationsFile } from '../../../../server/src/annotations/annotationsFile';
import { createAnnotation, judge } from '../../../../server/src/annotations/judge';
import { mergeAnnotations } from '../../../../server/src/annotations/mergeAnnotations';

const text = 'Sebanyak 75 perahu ditambatkan di muara.';
const hand = { by: 'RK', at: '2026-11-18T07:00:00.000Z' };
const file = (...annotations: AnnotationsFile['annotations']): AnnotationsFile => ({
  annotations,
  foreign: [],
});
const span = { start: 9, end: 11 };
const fresh = createAnnotation(
  { name: 'a.article', text },
  span,
  'number',
  hand,
  '00000000-0000-4000-8000-000000000001',
);
const verified = judge(fresh, 'verified', '75', hand);
const disputed = judge(verified, 'disputed', '75', { by: 'RK', at: '2026-11-18T07:01:00.000Z' });
const byOther = judge(verified, 'opinion', '75', { by: 'CD', at: '2026-11-18T07:02:00.000Z' });

describe('what was written a moment ago', () => {
  const cases: readonly {
    readonly what: string;
    readonly before: AnnotationsFile;
    readonly written: AnnotationsFile;
    readonly theirs: AnnotationsFile;
    readonly later: number;
    readonly merged: AnnotationsFile;
  }[] = [
    {
      what: 'an addition is kept',
      before: file(),
      written: file(verified),
      theirs: file(),
      later: 100,
      merged: file(verified),
    },
    {
      what: 'a change is kept',
      before: file(verified),
      written: file(disputed),
      theirs: file(verified),
      later: 100,
      merged: file(disputed),
    },
    {
      what: 'a deletion is kept',
      before: file(verified),
      written: file(),
      theirs: file(verified),
      later: 100,
      merged: file(),
    },
    {
      what: 'a change by somebody else counts',
      before: file(),
      written: file(verified),
      theirs: file(byOther),
      later: 100,
      merged: file(byOther),
    },
    {
      what: 'later, what is missing has been deleted',
      before: file(),
      written: file(verified),
      theirs: file(),
      later: 5000,
      merged: file(),
    },
    {
      what: 'later, an old state has been put back',
      before: file(verified),
      written: file(disputed),
      theirs: file(verified),
      later: 5000,
      merged: file(verified),
    },
  ];
  it.each(cases)('$what', ({ before, written, theirs, later, merged }) => {
    const recent = new RecentWrites();
    recent.note(before, written, 1000);
    const base = recent.baseFor(theirs, written, 1000 + later);
    expect(mergeAnnotations(base, written, theirs).file).toEqual(merged);
  });

  it.each([
    [4900, file(verified)],
    [5100, file(disputed)],
  ])('counts from when it was last put out of the file, to %d', (at, base) => {
    const recent = new RecentWrites();
    for (const time of [0, 1500, 3000]) recent.note(file(verified), file(disputed), time);
    expect(recent.baseFor(file(verified), file(disputed), at)).toEqual(base);
  });

  it('counts from when it was last seen to have come back', () => {
    const recent = new RecentWrites();
    recent.note(file(verified), file(disputed), 0);
    for (const at of [1500, 3000, 4500])
      expect(recent.baseFor(file(verified), file(disputed), at)).toEqual(file(verified));
    expect(recent.baseFor(file(disputed), file(disputed), 6000)).toEqual(file(disputed));
    expect(recent.baseFor(file(verified), file(disputed), 6600)).toEqual(file(disputed));
  });

  it('is not written for ever over a program that never reads', () => {
    const recent = new RecentWrites();
    for (let at = 0; at <= 30_000; at += 500) recent.note(file(), file(verified), at);
    expect(recent.baseFor(file(), file(verified), 22_000)).toEqual(file());
    expect(recent.baseFor(file(), file(verified), 30_100)).toEqual(file(verified));
  });
});
