import type { Messages } from '..';
import { commandLine } from './commandLine';
import { hover } from './hover';
import { rules } from './rules';
import { status } from './status';

/** Indonesian. */
export const indonesian: Messages = { locale: 'id', commandLine, hover, rules, status };
