import type { Messages } from '..';
import { rules } from './rules';

/** Indonesian. */
export const indonesian: Messages = { rules };
