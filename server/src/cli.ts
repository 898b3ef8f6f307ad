/** Entry point of the command line. */

import { runCommandLine } from './commandLine/program';

void runCommandLine(process.argv).then((status) => {
  process.exitCode = status;
});
