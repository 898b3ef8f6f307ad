// Reads what `npm audit --json` answers.

/**
 * What is known of packages that are shipped, a line each; null where npm gave no answer.
 * @param {string} output
 * @param {readonly string[]} shipped names of packages
 * @returns {readonly string[] | null}
 */
export function shippedVulnerabilities(output, shipped) {
  /** @type {{ vulnerabilities?: Readonly<Record<string, { severity: string }>> }} */
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return null;
  }
  if (report.vulnerabilities === undefined) return null;
  return Object.entries(report.vulnerabilities)
    .filter(([name]) => shipped.includes(name))
    .map(([name, { severity }]) => `${name} (${severity})`);
}
