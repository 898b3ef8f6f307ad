import { rules } from './rules';

/** English. Every other language has the same keys with the same parameters: the compiler sees to it. */
export const english = { rules };
