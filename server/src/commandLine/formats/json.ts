/** Findings as JSON: an array with an object for each file, printed as they come. */

import { place, type CheckedFile, type FormatContext, type MakeFormat } from './findingFormat';

export const json: MakeFormat = (context) => {
  let separator = '';
  return {
    begin: () => '[',
    file: (checked) => {
      const text = `${separator}\n${JSON.stringify(describe(checked, context))}`;
      separator = ',';
      return text;
    },
    end: () => '\n]\n',
  };
};

function describe({ path, language, document, findings }: CheckedFile, { messages }: FormatContext) {
  return {
    path,
    language,
    findings: findings.map(({ start, end, rule, severity, message, related, fixes }) => ({
      start,
      end,
      ...place(document, start),
      endLine: place(document, end).line,
      endColumn: place(document, end).column,
      rule,
      severity,
      message: message(messages),
      related: related.map((other) => ({
        start: other.start,
        end: other.end,
        message: other.message(messages),
      })),
      fixes: fixes.map((fix) => ({ title: fix.title(messages), certain: fix.certain, edits: fix.edits })),
    })),
  };
}
