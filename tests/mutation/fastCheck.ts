import fc, { type Parameters } from 'fast-check'

const RUNS = 25

/** Stands in for fast-check under mutation: the same examples for every mutant, and few of them. */
// biome-ignore lint/style/noDefaultExport: tests import the default of fast-check.
export default { ...fc, assert }

function assert<T>(property: fc.IProperty<T> | fc.IAsyncProperty<T>, parameters: Parameters<T> = {}) {
  const numRuns = Math.min(parameters.numRuns ?? RUNS, RUNS)
  return fc.assert(property as fc.IProperty<T>, { ...parameters, seed: 1, numRuns })
}
