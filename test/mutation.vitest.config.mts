import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried against: quick ones, each of them without chance. */
export default defineConfig({
  resolve: { alias: { vscode: new URL('unit/vscode.ts', import.meta.url).pathname } },
  test: {
    testTimeout: 20_000,
    include: ['test/unit/{analysis,rules,annotations,features,reports,documents,fixtures}/**/*.test.ts'],
  },
});
