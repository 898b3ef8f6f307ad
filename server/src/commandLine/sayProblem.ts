/** Problems with configuration files and annotations files in words. Pure. */

import type { ConfigurationProblem } from '../configuration/configurationFile';
import type { Messages } from '../messages';
import { everyRule } from '../rules';
import { languagePacks } from '../analysis/languages';
import { sayFileProblem } from '../sayFileProblem';
import type { AnnotationsBeside } from './annotationsBeside';

export function sayConfigurationProblem(problem: ConfigurationProblem, { commandLine }: Messages): string {
  switch (problem.kind) {
    case 'syntax':
      return commandLine.syntax(problem.detail);
    case 'notAnObject':
      return commandLine.notAnObject;
    case 'unknownKey':
      return commandLine.unknownKey(problem.key, problem.known);
    case 'unknownRule':
      return commandLine.unknownRule(
        problem.rule,
        everyRule.map(({ id }) => id),
      );
    case 'unknownSeverity':
      return commandLine.unknownSeverity(problem.rule, problem.known);
    case 'unknownLanguage':
      return commandLine.unknownLanguage(
        problem.language,
        languagePacks.map(({ tag }) => tag),
      );
    case 'notStrings':
      return commandLine.notStrings(problem.key);
  }
}

/** Why an annotations file cannot be read, or not all of it: a sentence a line. */
export function sayAnnotationsProblems(
  { problem, broken }: Pick<AnnotationsBeside, 'problem' | 'broken'>,
  messages: Messages,
): readonly string[] {
  if (problem) return [sayFileProblem(problem, messages)];
  const { brokenLine, lineProblem } = messages.commandLine;
  return broken.map((line) => brokenLine(line.line, lineProblem[line.problem]));
}

/** What is kept in an annotations file and cannot be used: written by a newer version, or by another tool. */
export function sayForeignLines(
  { file }: Pick<AnnotationsBeside, 'file'>,
  { commandLine }: Messages,
): readonly string[] {
  const newer = file.foreign.filter(({ reason }) => reason === 'newerVersion').length;
  const others = file.foreign.length - newer;
  return [
    ...(newer > 0 ? [commandLine.newerLines(newer)] : []),
    ...(others > 0 ? [commandLine.otherLines(others)] : []),
  ];
}
