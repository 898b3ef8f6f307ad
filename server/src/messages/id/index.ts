import type { Messages } from '..';
import { hover } from './hover';
import { rules } from './rules';
import { status } from './status';

/** Indonesian. */
export const indonesian: Messages = { locale: 'id', hover, rules, status };
