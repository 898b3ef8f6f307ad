/** The formats that a report can be had in, by the name that settings and `--format` take. */

import { claimReview } from './claimReview';
import { csv } from './csv';
import { html } from './html';
import { markdown } from './markdown';
import type { ReportFormatter } from './reportFormat';
import { sarif } from './sarif';
import { webAnnotation } from './webAnnotation';

export const reports = {
  markdown,
  html,
  csv,
  sarif,
  'web-annotation': webAnnotation,
  'claim-review': claimReview,
} as const satisfies Readonly<Record<string, ReportFormatter>>;

/** The file name of a report: the article's, with what tells the format after it. */
export function reportFileName(name: string, format: keyof typeof reports): string {
  return `${name}.report${reports[format].extension}`;
}
