/** What the rules say, by rule. */
export const rules = {};
