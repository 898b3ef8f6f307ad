/** The order in which keys are written, so that one record is one line whoever writes it. */

import { compareText } from './compareText';

const keyOrder = new Map(
  `@context id type motivation creator created modified body target purpose source selector exact prefix suffix start end
   name value onRecord version kind revision occurrences rival judged history at by from to`
    .split(/\s+/)
    .map((key, at) => [key, at] as const),
);

/** JSON with the known keys first, in their fixed order; the others after them by the alphabet. */
export function toOrderedJson(value: unknown): string {
  return JSON.stringify(inKeyOrder(value));
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const place = (key: string): number => keyOrder.get(key) ?? keyOrder.size;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => place(a) - place(b) || compareText(a, b))
      .map(([key, item]) => [key, inKeyOrder(item)]),
  );
}
