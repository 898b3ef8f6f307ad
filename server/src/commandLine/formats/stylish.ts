/** Findings for people, as linters print them. */

import { styleText } from 'node:util';
import { addRuleCounts } from '../../features/report';
import type { RatedFinding } from '../../rules/checkArticle';
import { harmless, place, type FormatContext, type MakeFormat, type Summary } from './findingFormat';

type Style = 'red' | 'yellow' | 'blue' | 'gray' | 'underline' | 'bold';

const styleOf: Readonly<Record<RatedFinding['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

export const stylish: MakeFormat = (context) => {
  const paint = (style: Style, text: string) =>
    context.colour ? styleText(style, text, { validateStream: false }) : text;
  const { severityName } = context.messages.commandLine;
  const widest = Math.max(...Object.values(severityName).map((name) => name.length));
  return {
    begin: () => '',
    file: ({ path, document, findings }) => {
      if (findings.length === 0) return '';
      const rows = findings.map((finding) => {
        const { line, column } = place(document, finding.start);
        const severity = paint(styleOf[finding.severity], severityName[finding.severity].padEnd(widest));
        const message = harmless(finding.message(context.messages));
        return `  ${`${line}:${column}`.padEnd(8)}  ${severity}  ${message}  ${paint('gray', finding.rule)}\n`;
      });
      return `${paint('underline', harmless(path))}\n${rows.join('')}\n`;
    },
    end: (summary) => paintSummary(summary, context, paint),
  };
};

function paintSummary(
  { files, findings, fixed }: Summary,
  { messages }: FormatContext,
  paint: (style: Style, text: string) => string,
): string {
  const { commandLine } = messages;
  const lines: string[] = [];
  if (fixed > 0) lines.push(commandLine.fixed(fixed));
  if (findings.length > 0) {
    const counts = addRuleCounts(findings.map(({ severity }) => ({ rule: '', severity, count: 1 })));
    const parts = counts.map(({ severity, count }) => `${count} ${commandLine.severityName[severity]}`);
    lines.push(paint('bold', `${commandLine.summary(findings.length, files)} (${parts.join(', ')})`));
  } else if (files > 0) lines.push(commandLine.clean(files));
  return lines.map((line) => `${line}\n`).join('');
}
