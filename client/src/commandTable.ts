/** The commands, one a feature file. */

import { arrangeChecklist } from './checklist/arrangeChecklist';
import { addNote } from './features/addNote';
import { addSource } from './features/addSource';
import { checkArticle } from './features/checkArticle';
import { checkWorkspace } from './features/checkWorkspace';
import { copyQuotation } from './features/copyQuotation';
import { createReport } from './features/createReport';
import { goToNextFinding, goToPreviousFinding } from './features/goToFinding';
import { clearStatus, dispute, markIncorrect, markOpinion, markUnverifiable, verify } from './features/judge';
import { lookUp } from './features/lookUp';
import { nextUnchecked } from './features/nextUnchecked';
import { openSampleArticle } from './features/openSampleArticle';
import { openSettings } from './features/openSettings';
import { reattach } from './features/reattach';
import { reportWrongMark } from './features/reportWrongMark';
import { restartServer } from './features/restartServer';
import { selectLanguage } from './features/selectLanguage';
import { showOutput } from './features/showOutput';
import { showSpeakers } from './features/showSpeakers';
import { suppress, unsuppress } from './features/suppress';
import { toggleHighlighting } from './features/toggleHighlighting';
import { changeNote } from './notes/changeNote';
import * as noteButtons from './notes/noteButtons';
import type { LateParts } from './lateParts';

export const commandTable: LateParts['commands'] = {
  checkArticle,
  checkWorkspace,
  nextFinding: goToNextFinding,
  previousFinding: goToPreviousFinding,
  showSpeakers,
  toggleHighlighting,
  copyQuotation,
  lookUp,
  reportWrongMark,
  openSettings,
  showOutput,
  restartServer,
  verify,
  markIncorrect,
  dispute,
  markUnverifiable,
  markOpinion,
  clearStatus,
  addSource,
  nextUnchecked,
  reattach,
  arrangeChecklist,
  createReport,
  addNote,
  changeNote,
  ...noteButtons,
  suppress,
  unsuppress,
  openSampleArticle,
  selectLanguage,
};
