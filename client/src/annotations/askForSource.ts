/** Asks for a source: one that the article has already, with the place in it anew, or a new one. */

import {
  l10n,
  QuickInputButtons,
  QuickPickItemKind,
  window,
  type Disposable,
  type QuickInput,
  type QuickPickItem,
} from 'vscode';
import { sourceRecordKinds, type SourceRecordKind } from '../../../server/src/annotations/annotation';
import { kindLabel, locatorQuestion, questionsFor, type Question } from './sourceQuestions';
import { isWebAddress, makeRecord, type SourceRecord } from './sourceRecords';

/** What was chosen to begin with. */
type Beginning =
  | { readonly kind: 'used'; readonly record: SourceRecord }
  | { readonly kind: 'new'; readonly recordKind: SourceRecordKind; readonly source?: string };

interface BeginningItem extends QuickPickItem {
  readonly beginning?: Beginning;
}

/**
 * @param used what the article has, the one used last first
 * @param title what the source is for
 * @returns undefined where the user leaves
 */
export async function askForSource(
  used: readonly SourceRecord[],
  title: string,
): Promise<SourceRecord | undefined> {
  for (;;) {
    const beginning = await chooseBeginning(used, title);
    if (!beginning) return undefined;
    const record =
      beginning.kind === 'used' ? await placeIn(beginning.record, title) : await ask(beginning, title);
    if (record !== 'back') return record;
  }
}

async function placeIn(record: SourceRecord, title: string): Promise<SourceRecord | 'back' | undefined> {
  const { 'onRecord:kind': kind, source, 'onRecord:locator': locator, 'onRecord:primary': primary } = record;
  const answer = await answerTo(locatorQuestion(kind, locator ?? ''), { title, step: 1, total: 1 });
  if (typeof answer !== 'object') return answer;
  return makeRecord(kind, source, 'text' in answer ? withoutLooseComma(answer.text) : locator, primary);
}

async function ask(
  { recordKind, source }: Beginning & { readonly kind: 'new' },
  title: string,
): Promise<SourceRecord | 'back' | undefined> {
  const questions = questionsFor(recordKind).filter(
    ({ field }) => source === undefined || field !== 'source',
  );
  const answers: Answer[] = [];
  while (answers.length < questions.length) {
    const at = answers.length;
    const question = questions[at];
    if (!question) break;
    const answer = await answerTo(question, { title, step: at + 1, total: questions.length });
    if (answer === undefined || (answer === 'back' && at === 0)) return answer;
    if (answer === 'back') answers.pop();
    else answers.push(answer);
  }
  const texts = new Map(questions.map(({ field }, at) => [field, answers[at]]));
  const textOf = (field: 'source' | 'locator'): string | undefined => {
    const answer = texts.get(field);
    return answer && 'text' in answer ? answer.text : undefined;
  };
  const primary = texts.get('primary');
  return makeRecord(
    recordKind,
    source ?? textOf('source') ?? '',
    withoutLooseComma(textOf('locator') ?? ''),
    primary && 'primary' in primary ? primary.primary : undefined,
  );
}

/** A date that was offered and left without a place after it. */
const withoutLooseComma = (words: string): string => words.trim().replace(/,$/, '');

type Answer = { readonly text: string } | { readonly primary: boolean };

interface Progress {
  readonly title: string;
  readonly step: number;
  readonly total: number;
}

function answerTo(question: Question, progress: Progress): Promise<Answer | 'back' | undefined> {
  if (question.field === 'primary') {
    const pick = window.createQuickPick<QuickPickItem & { readonly primary: boolean }>();
    pick.items = [...question.choices];
    pick.placeholder = question.prompt;
    return answered(pick, progress, (done) => [
      pick.onDidAccept(() => done(pick.selectedItems[0] && { primary: pick.selectedItems[0].primary })),
      pick.onDidTriggerButton(() => done('back')),
    ]);
  }
  const input = window.createInputBox();
  input.prompt = question.prompt;
  if (question.placeholder !== undefined) input.placeholder = question.placeholder;
  input.value = question.value ?? '';
  const check = (): string => question.check?.(input.value) ?? '';
  return answered(input, progress, (done) => [
    input.onDidChangeValue(() => (input.validationMessage = '')),
    input.onDidTriggerButton(() => done('back')),
    input.onDidAccept(() => {
      input.validationMessage = check();
      if (input.validationMessage === '') done({ text: input.value.trim() });
    }),
  ]);
}

/** Shows a quick input until it is answered or left. */
function answered<T>(
  input: QuickInput & { buttons?: readonly unknown[]; onDidHide: (listener: () => void) => Disposable },
  { title, step, total }: Progress,
  listen: (done: (answer: T | 'back' | undefined) => void) => readonly Disposable[],
): Promise<T | 'back' | undefined> {
  return new Promise((resolve) => {
    input.title = title;
    input.step = step;
    input.totalSteps = total;
    // What the answer is copied from stands in another window.
    input.ignoreFocusOut = true;
    input.buttons = [QuickInputButtons.Back];
    const listeners: Disposable[] = [];
    const done = (answer: T | 'back' | undefined): void => {
      resolve(answer);
      input.hide();
    };
    listeners.push(
      ...listen(done),
      input.onDidHide(() => {
        resolve(undefined);
        for (const listener of listeners) listener.dispose();
        input.dispose();
      }),
    );
    input.show();
  });
}

function chooseBeginning(used: readonly SourceRecord[], title: string): Promise<Beginning | undefined> {
  return new Promise((resolve) => {
    const pick = window.createQuickPick<BeginningItem>();
    const offered = [...usedItems(used), ...kindItems()];
    pick.title = title;
    pick.placeholder = l10n.t('Choose a source, or paste the address of a page');
    pick.ignoreFocusOut = true;
    pick.matchOnDescription = true;
    pick.items = offered;
    pick.onDidChangeValue((value) => {
      pick.items = isWebAddress(value) ? [pastedItem(value), ...offered] : offered;
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.beginning);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function usedItems(used: readonly SourceRecord[]): readonly BeginningItem[] {
  if (used.length === 0) return [];
  const items = used.map((record): BeginningItem => {
    const { source, 'onRecord:kind': kind, 'onRecord:locator': locator } = record;
    const { icon, name } = kindLabel(kind);
    return {
      label: `$(${icon}) ${withoutIcons(source)}`,
      description: locator === undefined ? name : `${name} · ${withoutIcons(locator)}`,
      beginning: { kind: 'used', record },
    };
  });
  return [{ label: l10n.t('used in this article'), kind: QuickPickItemKind.Separator }, ...items];
}

function kindItems(): readonly BeginningItem[] {
  const items = sourceRecordKinds.map((recordKind): BeginningItem => {
    const { icon, name } = kindLabel(recordKind);
    return { label: `$(${icon}) ${name}`, beginning: { kind: 'new', recordKind } };
  });
  return [{ label: l10n.t('new source'), kind: QuickPickItemKind.Separator }, ...items];
}

function pastedItem(value: string): BeginningItem {
  const { icon, name } = kindLabel('url');
  return {
    label: `$(${icon}) ${withoutIcons(value.trim())}`,
    description: name,
    alwaysShow: true,
    beginning: { kind: 'new', recordKind: 'url', source: value.trim() },
  };
}

/** `$(` in a name must not become an icon. */
const withoutIcons = (words: string): string => words.replaceAll('$(', '$\u200b(');
