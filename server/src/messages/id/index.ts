import type { Messages } from '..';
import { annotations } from './annotations';
import { commandLine } from './commandLine';
import { features } from './features';
import { hover } from './hover';
import { report } from './report';
import { rules } from './rules';
import { status } from './status';

/** Indonesian. */
export const indonesian: Messages = {
  locale: 'id',
  annotations,
  commandLine,
  features,
  hover,
  report,
  rules,
  status,
};
