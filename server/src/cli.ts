/** Entry point of the command line. */

import { runCommandLine } from './commandLine/program';

// Whoever reads us may stop reading (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const surroundings = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  variables: process.env,
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
};

void runCommandLine(process.argv, surroundings).then((status) => {
  process.exitCode = status;
});
