/** How work on a document ends that nobody waits for any more. */

/** Thrown where a request was cancelled, or its document changed before there was an answer. */
export class Interrupted extends Error {
  readonly reason: 'cancelled' | 'changed';

  constructor(reason: 'cancelled' | 'changed') {
    super(reason);
    this.reason = reason;
  }
}
