/** Add Note: a word to oneself or to colleagues on the claim at the cursor or on the selected words. */

import { l10n, window } from 'vscode';
import { fieldsOf } from '../annotations/articleAtHand';
import { shortened } from '../annotations/articleWords';
import { changeWords, markedWords } from '../annotations/markedWords';
import { replyIn, saveReply } from '../notes/noteCommands';
import { noteOnWords } from '../notes/noting';
import type { OnRecord } from '../onRecord';
import { mention } from './say';

/**
 * Asks in one line, like the other commands at the cursor; the box in the margin takes more.
 * @param given `{uri, range}` names the words, `{note}` what is to be said; else the cursor and the user do.
 *   The box in the margin gives what was written into it
 * @returns whether one was added
 */
export async function addNote(onRecord: OnRecord, given: unknown): Promise<boolean> {
  const reply = replyIn(given);
  if (reply) return saveReply(onRecord, reply);
  const marked = await markedWords(onRecord, given);
  if (!marked) return false;
  const { note } = fieldsOf(given);
  const answer =
    typeof note === 'string'
      ? note
      : await window.showInputBox({
          title: l10n.t('Note on “{0}”', shortened(marked.words)),
          prompt: l10n.t('A question, an answer, what is still to be done.'),
          ignoreFocusOut: true,
        });
  const words = answer?.trim() ?? '';
  if (words === '') return false;
  const added = await changeWords(onRecord, marked, (desk) => [noteOnWords(marked, words, desk)]);
  if (added) mention(l10n.t('Note added: {0}', shortened(words)));
  return added;
}
