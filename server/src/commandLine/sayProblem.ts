/** Problems with configuration files in words. Pure. */

import type { ConfigurationProblem } from '../configuration/configurationFile';
import type { Messages } from '../messages';
import { everyRule } from '../rules';
import { languagePacks } from '../analysis/languages';

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
