/** Whether a server that ended by itself is started again. Pure: the clock is given. */

/** A server that ends this often within {@link window} is left alone until somebody asks for it. */
const limit = 4;
/** Milliseconds. */
const window = 3 * 60 * 1000;

export class RestartPolicy {
  private ends: readonly number[] = [];

  /**
   * Notes that the server ended at `now` (milliseconds).
   * @returns false where it has ended too often lately to be started again.
   */
  mayRestart(now: number): boolean {
    this.ends = [...this.ends.filter((end) => now - end < window), now];
    return this.ends.length <= limit;
  }

  /** Forgets the past: somebody restarted the server by hand. */
  reset(): void {
    this.ends = [];
  }
}
