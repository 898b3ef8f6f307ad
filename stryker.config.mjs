// Mutation testing: changes the code and looks whether a test fails. Run on demand: `npm run mutate -- --mutate 'server/src/rules/**/*.ts'`.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  packageManager: 'npm',
  plugins: ['./test/mutation/runner.mjs'],
  testRunner: 'bundle',
  buildCommand: 'node test/mutation/bundle.mjs',
  ignorePatterns: ['out', 'dist', 'coverage', 'images', 'test/host', 'test/vscode'],
  coverageAnalysis: 'perTest',
  mutate: [
    'server/src/{analysis,rules,annotations}/**/*.ts',
    // Data and types: what they say is held against the sources and by the tests of what reads them.
    '!server/src/analysis/languages/**',
    '!server/src/analysis/article.ts',
  ],
  // Words for people are compared by no test but their own.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  tempDirName: 'out/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'out/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 85, low: 75, break: 75 },
  // Tests run far faster than when they are first timed, with everything built anew for each.
  timeoutMS: 8_000,
  timeoutFactor: 0.3,
};
