// What a run prints, kept so that it can be written into the docs.

/** @typedef {{ say: (line?: string) => void, table: (head: readonly string[], rows: readonly (readonly string[])[]) => void }} Report */

/** @returns {Report & { text: () => string }} */
export function newReport() {
  const lines = [];
  const say = (line = '') => {
    lines.push(line);
    console.log(line);
  };
  return {
    say,
    table: (head, rows) => {
      for (const row of [head, head.map(() => '---'), ...rows]) say(`| ${row.join(' | ')} |`);
      say();
    },
    text: () => `${lines.join('\n').trimEnd()}\n`,
  };
}

/** A figure with three digits that count. */
export const round = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** A number of words, with separators. */
export const wordCount = (words) => words.toLocaleString('en');
