/** The command line: its commands and options. */

import { Command } from 'commander';
import { messagesFor } from '../messages';
import { analyzeLines } from './analyzeCommand';
import { ExitStatus } from './exitStatus';
import { reanchorLines } from './reanchorCommand';

/** Runs the command that `argv` (as `process.argv`) names; resolves to the exit status. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.clean;
  const program = new Command('on-record').exitOverride();
  program
    .command('analyze')
    .description('analyse articles given as JSON Lines on standard input')
    .requiredOption('--jsonl', 'one {"id", "text", "language"?} a line')
    .action(async () => {
      status = await analyzeLines(process.stdin, process.stdout, messagesFor(process.env['LANG']));
    });
  program
    .command('reanchor')
    .description('find spans of one version of a text in the next, given as JSON Lines on standard input')
    .requiredOption('--jsonl', 'one {"id", "before", "after", "spans": [[start, end], …]} a line')
    .action(async () => {
      status = await reanchorLines(process.stdin, process.stdout);
    });
  await program.parseAsync(argv);
  return status;
}
