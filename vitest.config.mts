import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/property/**/*.test.ts'],
    coverage: { include: ['server/src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
  },
});
