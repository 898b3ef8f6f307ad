/** Every rule there is. Settings, docs and the command line are checked against this table. */

import { changedSinceVerified } from './annotation/changedSinceVerified';
import { missingLocator } from './annotation/missingLocator';
import { anonymousSource } from './attribution/anonymousSource';
import { hearsay } from './attribution/hearsay';
import { secondHand } from './attribution/secondHand';
import { singleSource } from './attribution/singleSource';
import { unattributedQuotation } from './attribution/unattributedQuotation';
import { unidentifiedSpeaker } from './attribution/unidentifiedSpeaker';
import { unsourcedNumber } from './attribution/unsourcedNumber';
import { unsourcedStatement } from './attribution/unsourcedStatement';
import { vagueSource } from './attribution/vagueSource';
import { ageYear } from './consistency/ageYear';
import { contradiction } from './consistency/contradiction';
import { headlineNumber } from './consistency/headlineNumber';
import { percentChange } from './consistency/percentChange';
import { ratio } from './consistency/ratio';
import { sum } from './consistency/sum';
import { weekdayDate } from './consistency/weekdayDate';
import { headlineMismatch } from './quotation/headlineMismatch';
import { unbalanced } from './quotation/unbalanced';
import type { AnnotationRule, BlockRule, Rule, RuleHeader } from './rule';
import { unused } from './suppression/unused';

/** The rules that look at an article. */
export const rules = [
  unsourcedNumber,
  unsourcedStatement,
  unattributedQuotation,
  vagueSource,
  anonymousSource,
  hearsay,
  unidentifiedSpeaker,
  secondHand,
  singleSource,
  unbalanced,
  headlineMismatch,
  weekdayDate,
  percentChange,
  sum,
  contradiction,
  ratio,
  ageYear,
  headlineNumber,
] as const satisfies readonly (Rule | BlockRule)[];

/** The rules that look at a checker's annotations. */
export const annotationRules = [
  changedSinceVerified,
  missingLocator,
] as const satisfies readonly AnnotationRule[];

/** Every rule, whatever it looks at: what settings and docs list. */
export const everyRule: readonly RuleHeader[] = [...rules, ...annotationRules, unused];
