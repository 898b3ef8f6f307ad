/** A copy of a part of a text that does not keep the whole text in memory. */
export const detached = (part: string): string => ` ${part}`.slice(1);
