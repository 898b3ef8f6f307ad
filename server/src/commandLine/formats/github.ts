/** Findings as workflow commands of GitHub Actions, which show them beside the lines of a pull request. */

import type { RatedFinding } from '../../rules/checkArticle';
import { place, type MakeFormat } from './findingFormat';

const commandOf: Readonly<Record<RatedFinding['severity'], 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: MakeFormat = ({ messages }) => ({
  begin: () => '',
  file: ({ path, document, findings }) =>
    findings
      .map((finding) => {
        const from = place(document, finding.start);
        const to = place(document, finding.end);
        const properties = {
          file: path.replaceAll('\\', '/'),
          line: from.line,
          endLine: to.line,
          // Columns are understood only within one line.
          ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
          title: finding.rule,
        };
        const listed = Object.entries(properties).map(
          ([name, value]) => `${name}=${escapeProperty(String(value))}`,
        );
        return `::${commandOf[finding.severity]} ${listed.join(',')}::${escapeData(finding.message(messages))}\n`;
      })
      .join(''),
  end: () => '',
});

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
