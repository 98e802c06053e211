import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 10_000,
    hookTimeout: 20_000,
    setupFiles: ['scripts/property-seed.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['packages/**/src/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'tooling', include: ['scripts/**/*.test.{ts,mjs}'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'api', include: ['packages/*/test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        extends: true,
        // One browser at a time: on two cores, more would only wait for each other.
        test: { name: 'e2e', include: ['e2e/**/*.test.ts'], pool: 'forks', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
      },
    ],
  },
});
