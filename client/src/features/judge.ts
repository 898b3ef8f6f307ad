/** Verify, Mark as Incorrect, Dispute, …: a judgement on the claim at the cursor or on the selected words. */

import { l10n, window, workspace } from 'vscode';
import { isStatusBody, type Status } from '../../../server/src/annotations/annotation';
import { fieldsOf } from '../annotations/articleAtHand';
import { shortened, statusName } from '../annotations/articleWords';
import { offerEqualMentions } from '../annotations/equalMentions';
import { clearWords, judgeWords } from '../annotations/judging';
import { changeWords, markedWords, type MarkedWords } from '../annotations/markedWords';
import { annotationOn } from '../annotations/targets';
import type { Command } from '../lateParts';
import type { OnRecord } from '../onRecord';
import { sourceFor } from './addSource';
import { goToUnchecked } from './nextUnchecked';
import { mention } from './say';

/**
 * What the commands can be told beside the place (`PlaceArguments` in protocol.ts), by whoever knows the answer already.
 * Without it the user is asked.
 */
export interface JudgeArguments {
  /** What the text should say, for Mark as Incorrect. */
  readonly correction?: string;
  /** False: not now. */
  readonly source?: false;
}

export const verify = judgeAs('verified');
export const markIncorrect = judgeAs('incorrect');
export const dispute = judgeAs('disputed');
export const markUnverifiable = judgeAs('unverifiable');
export const markOpinion = judgeAs('opinion');

/** Statuses that rest on a source. */
const restsOnSource: ReadonlySet<Status> = new Set(['verified', 'incorrect', 'disputed']);

/** The command answers with whether a judgement was made. */
function judgeAs(status: Status): Command {
  return async (onRecord, given) => {
    const marked = await markedWords(onRecord, given);
    if (!marked) return false;
    const correction = status === 'incorrect' ? await correctionFor(marked, given) : undefined;
    if (status === 'incorrect' && correction === undefined) return false;
    let id = '';
    const judged = await changeWords(onRecord, marked, (desk) => {
      const change = judgeWords(
        marked,
        { status, correction: correction === '' ? undefined : correction },
        desk,
      );
      if (change.kind === 'put') id = change.annotation.id;
      return [change];
    });
    if (!judged) return false;
    mention(`${statusName(status)}: ${shortened(marked.words)}`);
    if (restsOnSource.has(status) && asksForSource(given)) await sourceFor(onRecord, marked.document, id);
    await offerEqualMentions(onRecord, marked.document, id);
    await goOn(onRecord, marked);
    return true;
  };
}

export async function clearStatus(onRecord: OnRecord, given: unknown): Promise<boolean> {
  const marked = await markedWords(onRecord, given);
  if (!marked) return false;
  const cleared = await changeWords(onRecord, marked, (desk) => clearWords(marked, desk));
  if (!cleared) mention(l10n.t('Nothing was marked here.'));
  return cleared;
}

/** An empty correction is allowed: somebody who knows that it is wrong need not know yet what is right. */
async function correctionFor(
  { words, span, placed }: MarkedWords,
  given: unknown,
): Promise<string | undefined> {
  const { correction } = fieldsOf(given);
  if (typeof correction === 'string') return correction;
  const before = annotationOn(span, placed)?.annotation.body.find(isStatusBody)?.['onRecord:correction'];
  const wordsNow = words.replace(/\s+/gu, ' ');
  const answer = await window.showInputBox({
    title: l10n.t('Incorrect: “{0}”', shortened(words)),
    prompt: l10n.t('What should it say? May stay empty while you do not know.'),
    value: before ?? wordsNow,
    ignoreFocusOut: true,
  });
  return answer === wordsNow && before === undefined ? '' : answer?.trim();
}

const setting = (name: string): boolean => workspace.getConfiguration('onRecord').get<boolean>(name, true);

function asksForSource(given: unknown): boolean {
  return fieldsOf(given)['source'] !== false && setting('judging.askForSource');
}

/** On to what is next, where the judgement was made at the cursor and not on words that somebody selected. */
async function goOn(onRecord: OnRecord, { editor, claim, span, document }: MarkedWords): Promise<void> {
  if (!editor || !claim || !setting('judging.goToNext')) return;
  const stays = window.activeTextEditor?.document === document;
  if (stays) await goToUnchecked(onRecord, editor, span);
}
