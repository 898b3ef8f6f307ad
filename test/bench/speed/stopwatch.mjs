// Times of a function, and what is told of them.

/** How long to run before times count: a program that has just started is compiled while it is measured. */
const warmUp = { milliseconds: 1500, mostRuns: 60 };

/** Sorted times in milliseconds of `runs` calls after some that are not counted, in everybody's favour alike. */
export async function timesOf(run, runs) {
  const begin = performance.now();
  for (let at = 0; at < warmUp.mostRuns; at++) {
    await run(-1 - at);
    if (performance.now() - begin > warmUp.milliseconds) break;
  }
  const times = [];
  for (let at = 0; at < runs; at++) {
    const start = performance.now();
    await run(at);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** The time under which a share of the runs stayed. */
export const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
export const median = (sorted) => quantile(sorted, 0.5);

/** Exponent b of time ≈ a × size^b by least squares over the logarithms: 1 is linear. */
export function growthExponent(points) {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)]);
  const mean = (at) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0) /
    logs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0)
  );
}
