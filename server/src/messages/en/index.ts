import { annotations } from './annotations';
import { commandLine } from './commandLine';
import { features } from './features';
import { hover } from './hover';
import { report } from './report';
import { rules } from './rules';
import { status } from './status';

/** English. Every other language has the same keys with the same parameters: the compiler sees to it. */
export const english = {
  /** BCP 47 tag that numbers and dates are written by. */
  locale: 'en' as string,
  annotations,
  commandLine,
  features,
  hover,
  report,
  rules,
  status,
};
