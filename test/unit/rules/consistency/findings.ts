/** What a rule finds in a text, for tests. */

import { analyze } from '../../../../server/src/analysis/analyze';
import { messagesFor } from '../../../../server/src/messages';
import type { Rule } from '../../../../server/src/rules/rule';

/** Messages in the interface language given. */
export function messagesOf(rule: Rule, language: string, text: string, locale = 'en'): readonly string[] {
  return rule.check(analyze(text, { language })).map(({ message }) => message(messagesFor(locale)));
}

/** The text after a fix of the first finding, the first one if not told otherwise. */
export function fixed(rule: Rule, language: string, text: string, which = 0): string | undefined {
  const edit = rule.check(analyze(text, { language }))[0]?.fixes[which]?.edits[0];
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}
