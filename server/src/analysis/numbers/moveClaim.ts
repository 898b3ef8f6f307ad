import type { NumericClaim, Span } from '../article';

/** The same claim elsewhere. @param moved where a span of it stands there */
export function moveClaim(claim: NumericClaim, moved: (span: Span) => Span): NumericClaim {
  const { kind, value, max, unit, approximator, approximatorSpan, core, precision } = claim;
  const { change, per, weekday, alternatives } = claim;
  const { start, end } = moved(claim);
  return {
    start,
    end,
    kind,
    value,
    max,
    unit,
    approximator,
    approximatorSpan: approximatorSpan && moved(approximatorSpan),
    core: moved(core),
    precision,
    change,
    per,
    weekday: weekday && { ...moved(weekday), day: weekday.day },
    alternatives,
  };
}
