/** All that a rule says about a text, for tests. */

import { analyze } from '../../../server/src/analysis/analyze';
import { messagesFor } from '../../../server/src/messages';
import type { Finding, Rule } from '../../../server/src/rules/rule';

/**
 * What a rule finds, a line each: `words: the first sentence of the message`, then `> words: message` for every other place, then for every fix its
 * title and the line of the text that it makes.
 */
export function told(rule: Rule, language: string, text: string, locale = 'en'): readonly string[] {
  return rule.check(analyze(text, { language })).flatMap((finding) => tell(finding, text, locale));
}

function tell({ start, end, message, related, fixes }: Finding, text: string, locale: string): string[] {
  const messages = messagesFor(locale);
  return [
    `${text.slice(start, end)}: ${message(messages).replace(/(?<=[.?]) \p{Lu}.*/u, '')}`,
    ...related.map((other) => `> ${text.slice(other.start, other.end)}: ${other.message(messages)}`),
    ...fixes.map(({ title, edits, certain }) => {
      const [edit] = edits;
      if (!edit || edits.length > 1) throw new Error('a fix of one edit is expected');
      const after = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
      const [line] = after.slice(text.lastIndexOf('\n', edit.start) + 1).split('\n');
      return `${title(messages)}${certain ? ' (certain)' : ''}: ${line ?? ''}`;
    }),
  ];
}
