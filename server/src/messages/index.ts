/** Everything the server says to people, in the languages of the interface. */

import { english } from './en';
import { indonesian } from './id';

export type Messages = typeof english;

/** The messages for an editor's locale (`id`, `in-ID`, `en-GB`), English where there are none. */
export function messagesFor(locale: string | undefined): Messages {
  // `in` is the code Indonesian had before 1989; some systems still report it.
  return /^(?:id|in)(?![a-z])/i.test(locale ?? '') ? indonesian : english;
}
