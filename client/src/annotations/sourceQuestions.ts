/** What is asked for a source record: only what its kind needs. */

import { env, l10n } from 'vscode';
import type { SourceRecordKind } from '../../../server/src/annotations/annotation';
import { asksWhetherPrimary, isWebAddress } from './sourceRecords';

/** A question that is answered in a line of text. */
export interface TextQuestion {
  readonly field: 'source' | 'locator';
  readonly prompt: string;
  readonly placeholder?: string;
  /** Text that is there already, with the cursor at its end. */
  readonly value?: string;
  /** What is wrong with an answer, or undefined. */
  readonly check?: (answer: string) => string | undefined;
}

/** A question with answers to choose from. */
export interface ChoiceQuestion {
  readonly field: 'primary';
  readonly prompt: string;
  readonly choices: readonly { readonly label: string; readonly detail: string; readonly primary: boolean }[];
}

export type Question = TextQuestion | ChoiceQuestion;

/** The kinds' names with the icons that stand for them. */
export function kindLabel(kind: SourceRecordKind): { readonly name: string; readonly icon: string } {
  switch (kind) {
    case 'url':
      return { name: l10n.t('Web page'), icon: 'link' };
    case 'document':
      return { name: l10n.t('Document'), icon: 'file-text' };
    case 'interview':
      return { name: l10n.t('Interview'), icon: 'comment-discussion' };
    case 'observation':
      return { name: l10n.t('Own observation'), icon: 'eye' };
    case 'calculation':
      return { name: l10n.t('Calculation'), icon: 'symbol-operator' };
  }
}

export function questionsFor(kind: SourceRecordKind): readonly Question[] {
  const questions = [sourceQuestion(kind), locatorQuestion(kind)];
  return asksWhetherPrimary(kind) ? [...questions, primaryQuestion()] : questions;
}

function sourceQuestion(kind: SourceRecordKind): TextQuestion {
  const field = 'source';
  const check = isGiven;
  switch (kind) {
    case 'url':
      return {
        field,
        prompt: l10n.t('The address of the page'),
        placeholder: 'https://',
        check: (answer) =>
          isWebAddress(answer) ? undefined : l10n.t('A whole address, beginning with https:// or http://.'),
      };
    case 'document':
      return { field, prompt: l10n.t('The document: who published it, its title and date'), check };
    case 'interview':
      return { field, prompt: l10n.t('The person: name and role'), check };
    case 'observation':
      return { field, prompt: l10n.t('What you saw or heard yourself'), check };
    case 'calculation':
      return { field, prompt: l10n.t('The figures it starts from, and where they are from'), check };
  }
}

/** @param value where the same source was used last */
export function locatorQuestion(kind: SourceRecordKind, value?: string): TextQuestion {
  const field = 'locator';
  const dated = { value: value ?? `${today()}, ` };
  const again = value === undefined ? {} : { value };
  switch (kind) {
    case 'url':
      return {
        field,
        prompt: l10n.t('Where on the page: heading, paragraph, minute (may stay empty)'),
        ...again,
      };
    case 'document':
      return { field, prompt: l10n.t('Page, paragraph or table'), ...again };
    case 'interview':
      return { field, prompt: l10n.t('Date and medium: by telephone, by mail, in person'), ...dated };
    case 'observation':
      return { field, prompt: l10n.t('When and where'), ...dated };
    case 'calculation':
      return { field, prompt: l10n.t('The steps of the calculation'), ...again, check: isGiven };
  }
}

function primaryQuestion(): ChoiceQuestion {
  return {
    field: 'primary',
    prompt: l10n.t('Is it the source itself?'),
    choices: [
      {
        label: l10n.t('Primary'),
        detail: l10n.t('The document, record or person itself'),
        primary: true,
      },
      {
        label: l10n.t('Secondary'),
        detail: l10n.t('Tells what another source says: a news report, a summary'),
        primary: false,
      },
    ],
  };
}

const isGiven = (answer: string): string | undefined =>
  answer.trim() === '' ? l10n.t('A few words.') : undefined;

function today(): string {
  return new Intl.DateTimeFormat([env.language, 'en'], { dateStyle: 'long' }).format(new Date());
}
