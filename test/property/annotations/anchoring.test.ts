import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../server/src/annotations/anchoring/anchorText';
import { reanchor } from '../../../server/src/annotations/anchoring/reanchor';
import { describeSpan } from '../../../server/src/annotations/anchoring/describeSpan';
import { trackSpan } from '../../../server/src/annotations/anchoring/trackSpans';

const text = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 200 });
const spanIn = (length: number) =>
  fc
    .tuple(fc.nat(length - 2), fc.nat(length))
    .map(([start, size]) => ({ start, end: Math.min(length, start + 1 + size) }));

describe('anchoring', () => {
  it('finds every span of an unchanged text at its place', () => {
    fc.assert(
      fc.property(
        text.chain((whole) => fc.tuple(fc.constant(whole), spanIn(whole.length))),
        ([whole, span]) => {
          expect(reanchor(readAnchorText(whole), describeSpan(readAnchorText(whole), span))).toEqual(span);
        },
      ),
    );
  });

  it('gives a span inside the new text or none, whatever the two texts', () => {
    fc.assert(
      fc.property(
        text.chain((whole) => fc.tuple(fc.constant(whole), spanIn(whole.length))),
        text,
        ([before, span], after) => {
          const found = reanchor(readAnchorText(after), describeSpan(readAnchorText(before), span));
          if (found)
            expect(found.start >= 0 && found.start < found.end && found.end <= after.length).toBe(true);
        },
      ),
    );
  });

  it('tracks the words of a span that an edit elsewhere leaves alone', () => {
    fc.assert(
      fc.property(
        text.chain((whole) => fc.tuple(fc.constant(whole), spanIn(whole.length), spanIn(whole.length))),
        text,
        ([before, span, replaced], words) => {
          fc.pre(replaced.end <= span.start || replaced.start >= span.end);
          const after = before.slice(0, replaced.start) + words + before.slice(replaced.end);
          const moved = trackSpan(span, { ...replaced, inserted: words.length });
          expect(moved && after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
        },
      ),
    );
  });
});
