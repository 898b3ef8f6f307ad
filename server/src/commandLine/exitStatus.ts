/** Exit statuses of the command line. */
export const ExitStatus = {
  clean: 0,
  /** Findings at or above the severity asked for, or input lines that could not be analysed. */
  findings: 1,
  /** Wrong use: an unknown option, a file that cannot be read, or not all of it, or that cannot be written. */
  usage: 2,
} as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
