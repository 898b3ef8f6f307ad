/** Work that is done in steps, so that whoever runs it can let others work or give up between them. */

/** Yields after each step; returns what the work comes to. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs steps without a break. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Items of a cheap step: as many as are done in a millisecond or so. */
const itemsOfStep = 200;

/** Whether a step ends with the item of that index, where each item by itself is too little for one. */
export const endsStep = (index: number): boolean => index % itemsOfStep === itemsOfStep - 1;
