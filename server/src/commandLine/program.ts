/** The command line: its commands and options. */

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { languagePacks, packFor } from '../analysis/languages';
import { isRule } from '../configuration/configurationFile';
import { isSeverity } from '../configuration/settings';
import { messagesFor, type Messages } from '../messages';
import { reportFormats, type ReportFormat } from '../protocol';
import { everyRule } from '../rules';
import type { RuleSeverities } from '../rules/checkArticle';
import { severities, type Severity } from '../rules/rule';
import { sayFileProblem } from '../sayFileProblem';
import { analyzeLines } from './analyzeCommand';
import { check } from './checkCommand';
import { ConfigurationLookup, type ConfigurationChoice } from './configurationLookup';
import { ExitStatus } from './exitStatus';
import { formats, type FormatName } from './formats';
import { harmless } from './formats/findingFormat';
import { reanchorLines } from './reanchorCommand';
import { report } from './reportCommand';
import { sayConfigurationProblem } from './sayProblem';

/** The options of every command that reads articles from files. */
interface ReadingFlags {
  readonly language?: string;
  /** A path, or false where none is wanted; the nearest is looked for without it. */
  readonly config?: string | boolean;
}

/** The options of `check`, as they are parsed. */
interface CheckFlags extends ReadingFlags {
  readonly severity: Exclude<Severity, 'off'>;
  readonly rule?: RuleSeverities;
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly requireVerified?: boolean;
}

/** The options of `report`, as they are parsed. */
interface ReportFlags extends ReadingFlags {
  readonly format: ReportFormat;
  readonly output?: string;
}

/** What the command line reads from and writes to: the process's own streams, but in a test. */
export interface Surroundings {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether the output goes to a terminal that shows colours. */
  readonly colour: boolean;
}

/** Runs the command that `argv` (as `process.argv`) names; resolves to the exit status. */
export async function runCommandLine(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const messages = messagesFor(localeOf(argv, around.variables));
  let status: ExitStatus = ExitStatus.clean;
  const program = new Command('on-record').version(version).description(messages.commandLine.description);
  program.exitOverride().option('--locale <tag>', messages.commandLine.locale);
  program.configureOutput({
    writeOut: (text) => void around.output.write(text),
    writeErr: (text) => void around.errors.write(text),
    getOutHasColors: () => around.colour,
    getErrHasColors: () => around.colour,
  });
  const run = (work: Promise<ExitStatus>) => work.then((result) => void (status = result));
  addAnalyze(program, messages, around, run);
  addCheck(program, messages, around, run);
  addReport(program, messages, around, run);
  addReanchor(program, messages, around, run);
  addServer(program, messages);
  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return ExitStatus.clean;
    around.errors.write(`${messages.commandLine.help}\n`);
    return ExitStatus.usage;
  }
}

type Run = (work: Promise<ExitStatus>) => Promise<void>;

function addAnalyze(program: Command, messages: Messages, around: Surroundings, run: Run): void {
  program
    .command('analyze')
    .description(messages.commandLine.analyze)
    .requiredOption('--jsonl', messages.commandLine.jsonl)
    .action(() => run(analyzeLines(around.input, around.output, messages)));
}

function addCheck(program: Command, messages: Messages, around: Surroundings, run: Run): void {
  const { commandLine } = messages;
  const loud = severities.filter((severity) => severity !== 'off');
  const command = program
    .command('check')
    .description(commandLine.check)
    .argument('[files...]', commandLine.files)
    .addOption(new Option('--severity <severity>', commandLine.severity).choices(loud).default('information'))
    .addOption(
      new Option('--rule <id=severity>', commandLine.rule).argParser(
        (given, others: RuleSeverities | undefined) => addRule(given, others, messages),
      ),
    )
    .addOption(
      new Option('--format <format>', commandLine.format).choices(Object.keys(formats)).default('stylish'),
    )
    .option('--fix', commandLine.fix)
    .option('--require-verified', commandLine.requireVerified);
  addReadingOptions(command, messages).action(
    (files: readonly string[], flags: CheckFlags, command: Command) => {
      if (files.length === 0) command.error(`error: ${commandLine.noFiles}`);
      return run(runCheck(files, flags, messages, around));
    },
  );
}

function addReport(program: Command, messages: Messages, around: Surroundings, run: Run): void {
  const { commandLine } = messages;
  const command = program
    .command('report')
    .description(commandLine.report)
    .argument('<article>', commandLine.article)
    .addOption(
      new Option('--format <format>', commandLine.reportFormat).choices(reportFormats).makeOptionMandatory(),
    )
    .option('-o, --output <file>', commandLine.output);
  addReadingOptions(command, messages).action((article: string, flags: ReportFlags) =>
    run(runReport(article, flags, messages, around)),
  );
}

function addReadingOptions(command: Command, messages: Messages): Command {
  const { commandLine } = messages;
  return command
    .option('--language <tag>', commandLine.language, (given) => parseLanguage(given, messages))
    .addOption(new Option('--config <file>', commandLine.config))
    .option('--no-config', commandLine.noConfig);
}

function addReanchor(program: Command, { commandLine }: Messages, around: Surroundings, run: Run): void {
  program
    .command('reanchor')
    .description(commandLine.reanchor)
    .requiredOption('--jsonl', commandLine.reanchorJsonl)
    .action(() => run(reanchorLines(around.input, around.output)));
}

function addServer(program: Command, messages: Messages): void {
  program
    .command('lsp')
    .description(messages.commandLine.lsp)
    .option('--stdio', messages.commandLine.stdio)
    .action(async () => {
      // Loaded here: the other commands need none of it.
      const { serveStandardStreams } = await import('./lspCommand');
      await serveStandardStreams();
    });
}

/** Where a command prints. */
function printers({ output, errors }: Surroundings) {
  return {
    print: async (text: string) => {
      if (text !== '' && !output.write(text)) await once(output, 'drain');
    },
    // File names are among the words.
    printError: (text: string) => void errors.write(`${harmless(text.trimEnd())}\n`),
  };
}

/** Runs a command that reads articles with the configuration that holds for each. */
async function withConfigurations(
  { config }: ReadingFlags,
  messages: Messages,
  printError: (text: string) => void,
  command: (configurations: ConfigurationLookup) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const malformed = new Set<string>();
  const complain = (path: string, words: readonly string[]) => {
    malformed.add(path);
    for (const sentence of words) printError(`${path}: ${sentence}\n`);
  };
  const configurations = new ConfigurationLookup({
    choice: choiceOf(config),
    onProblems: (path, problems) =>
      complain(
        path,
        problems.map((problem) => sayConfigurationProblem(problem, messages)),
      ),
    onUnreadable: (path, problem) => complain(path, [sayFileProblem(problem, messages)]),
  });
  const status = await command(configurations);
  return malformed.size > 0 ? ExitStatus.usage : status;
}

function runCheck(
  named: readonly string[],
  flags: CheckFlags,
  messages: Messages,
  around: Surroundings,
): Promise<ExitStatus> {
  const { input, colour } = around;
  const printer = printers(around);
  return withConfigurations(flags, messages, printer.printError, (configurations) =>
    check({
      named,
      language: flags.language,
      severity: flags.severity,
      rules: flags.rule ?? {},
      fix: flags.fix === true,
      requireVerified: flags.requireVerified === true,
      format: formats[flags.format]({ messages, version, colour }),
      configurations,
      messages,
      input,
      ...printer,
    }),
  );
}

function runReport(
  article: string,
  { format, output, language, ...flags }: ReportFlags,
  messages: Messages,
  around: Surroundings,
): Promise<ExitStatus> {
  const printer = printers(around);
  return withConfigurations(flags, messages, printer.printError, (configurations) => {
    const now = new Date();
    return report({ article, format, output, language, configurations, messages, version, now, ...printer });
  });
}

function choiceOf(config: string | boolean | undefined): ConfigurationChoice {
  if (typeof config === 'string') return { kind: 'given', path: config };
  return { kind: config === false ? 'none' : 'nearest' };
}

function addRule(
  given: string,
  others: RuleSeverities | undefined,
  { commandLine }: Messages,
): RuleSeverities {
  const [rule, severity, ...more] = given.split('=');
  if (rule === undefined || severity === undefined || more.length > 0)
    throw new InvalidArgumentError(commandLine.ruleSyntax(given));
  const known = everyRule.map(({ id }) => id);
  if (!isRule(rule)) throw new InvalidArgumentError(commandLine.unknownRule(rule, known));
  if (!isSeverity(severity))
    throw new InvalidArgumentError(commandLine.unknownSeverity(severity, severities));
  return { ...others, [rule]: severity };
}

function parseLanguage(given: string, { commandLine }: Messages): string {
  if (packFor(given)) return given;
  const known = languagePacks.map(({ tag }) => tag);
  throw new InvalidArgumentError(commandLine.unknownLanguage(given, known));
}

/** The interface's language: as asked for, else the system's. Read by hand, since the help is in it too. */
function localeOf(
  argv: readonly string[],
  { LC_ALL, LC_MESSAGES, LANG }: Surroundings['variables'],
): string | undefined {
  const at = argv.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const word = argv[at];
  if (word === undefined) return LC_ALL ?? LC_MESSAGES ?? LANG;
  return word.includes('=') ? word.slice('--locale='.length) : argv[at + 1];
}
