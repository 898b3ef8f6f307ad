// Reads what CHANGELOG.md says of the newest version.

/**
 * @param {string} changelog
 * @returns {{ readonly version: string, readonly released: boolean } | null} null where no heading names a version
 */
export function newestRelease(changelog) {
  const [, version, rest] = /^## \[?v?(\d+\.\d+\.\d+[^\]\s]*)(.*)$/m.exec(changelog) ?? [];
  if (version === undefined || rest === undefined) return null;
  return { version, released: !/unreleased/i.test(rest) };
}
