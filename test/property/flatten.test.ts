import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flatten, outermostFirst } from '../../server/src/features/flatten';

const span = fc
  .tuple(fc.nat(40), fc.nat(12), fc.nat(4))
  .map(([start, length, rank]) => ({ start, end: start + length, rank }));

it('covers exactly what the marks cover, in order and without overlap, each piece inside its mark', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (marks) => {
      const pieces = flatten([...marks].sort(outermostFirst));
      let at = 0;
      for (const { start, end, mark } of pieces) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(start >= mark.start && end <= mark.end).toBe(true);
        at = end;
      }
      const covered = (spans: readonly { start: number; end: number }[]) =>
        new Set(
          spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)),
        );
      expect(covered(pieces)).toEqual(covered(marks));
    }),
  );
});
