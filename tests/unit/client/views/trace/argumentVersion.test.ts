import { expect, it } from 'vitest'
import type { ask } from '../../../../../client/api.ts'
import { toldSteps } from '../../../../../client/views/trace/argumentFor.ts'
import { LIMITS } from '../../../../../contracts/limits.ts'
import type { Path } from '../../../../../contracts/path.ts'
import { realArguments } from '../../../contracts/argument/realArguments.ts'

const OLD = '0ld'.padEnd(64, '0')

it('cites the version that its sentences came with, though the card of the dataset is of another', async () => {
  let truth = ''
  const real = await realArguments(undefined, 'seed/data', (name, answer) => {
    if (name === 'claims') truth = answer.version
    return name === 'dataset' ? { ...answer, version: OLD } : answer
  })
  const { dataset, colophon } = await real.of({ from: 'bekir-sami-bey', to: 'tbmm' }, 'en')
  expect(dataset.version).toBe(truth)
  expect(colophon.map(({ text }) => text).join('')).toContain(`${truth.slice(0, 4)} ${truth.slice(4, 8)}`)
  await real.close()
})

// A path of more relations than are told at once: their sentences come in two answers.
const relations = Array.from({ length: LIMITS.told.relations + 1 }, (_, k) => ({ id: `a~R${k}~b`, lines: [] }))
const path = { steps: [{ relations }] } as unknown as Path
const answering = (...versions: string[]) => {
  const asked = { times: 0 }
  const get = (async () => ({ version: versions[asked.times++], claims: [], entities: [] })) as unknown as typeof ask
  return { asked, get }
}

it('fetches the sentences again where the data were replaced meanwhile', async () => {
  const { asked, get } = answering('one', 'two', 'two', 'two')
  expect((await toldSteps(path, {}, get)).version).toBe('two')
  expect(asked.times).toBe(4)
})

it('tells no sentences of two versions', async () => {
  const { get } = answering('one', 'two', 'one', 'two')
  await expect(toldSteps(path, {}, get)).rejects.toThrow('not of one version')
})
