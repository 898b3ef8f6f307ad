import { defineConfig } from 'vitest/config';

export default defineConfig({
  // VS Code's API exists only inside VS Code.
  resolve: { alias: { vscode: new URL('test/unit/vscode.ts', import.meta.url).pathname } },
  test: {
    // Tests of growth run long where other work shares the machine.
    testTimeout: 60_000,
    include: ['test/unit/**/*.test.ts', 'test/property/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
    coverage: {
      include: ['server/src/**/*.ts'],
      reporter: ['text-summary', 'lcov'],
      thresholds: { lines: 95 },
    },
  },
});
