import { defineConfig } from 'vitest/config'

// A browser and a database on a shared machine: in CI what fails is tried once more, and the run says that it was.
const retry = process.env.CI === 'true' ? 1 : 0

/** One runner, three projects. Files that need the one Neo4j or the one browser run one after another. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 180_000 } },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          globalSetup: ['tests/neo4j/globalSetup.ts'],
          fileParallelism: false,
          retry,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/globalSetup.ts'],
          fileParallelism: false,
          retry,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
