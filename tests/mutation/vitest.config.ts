import { statSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { warmPool } from './warmPool.ts'

const STAND_IN = join(import.meta.dirname, 'fastCheck.ts')

/** The first test that fails ends the run of a mutant: short files come first. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size
    return [...files].sort((a, b) => size(a) - size(b))
  }
}

/** The tests of one batch as Stryker runs them, once for every mutant: few examples, one thread that lives on. */
export default defineConfig({
  plugins: [
    {
      name: 'few-examples',
      enforce: 'pre',
      resolveId: (id, importer) => (id === 'fast-check' && importer !== STAND_IN ? STAND_IN : undefined),
    },
    {
      name: 'warm-pool',
      configureVitest({ project }) {
        Object.assign(project.config, { pool: warmPool.name, poolRunner: warmPool })
      },
    },
  ],
  test: {
    include: JSON.parse(process.env.IZLEK_MUTATION_TESTS ?? '[]') as string[],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { sequencer: ShortestFirst },
    reporters: [{}],
  },
})
