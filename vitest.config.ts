import { defineConfig } from 'vitest/config'
import { componentProject } from './tests/component/project.ts'

// A browser on a shared machine: in CI what fails in it is tried up to twice more, and the run says that it was.
const retry = process.env.CI === 'true' ? 2 : 0

// What is polled for comes in less than a second on a quiet machine, and is no less there when it comes later.
const expectations = { poll: { timeout: 20_000 } }

/**
 * One runner, four projects. Files that need the one Neo4j or a browser run one after another. The files of a worker
 * share its modules: they are compiled once, and the browser tests share one connection and its profiles.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      componentProject(retry),
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          globalSetup: ['tests/neo4j/globalSetup.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: expectations,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/globalSetup.ts'],
          fileParallelism: false,
          isolate: false,
          retry,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: expectations,
        },
      },
    ],
  },
})
