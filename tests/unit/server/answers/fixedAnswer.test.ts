import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { bodyOf, fixedAnswer } from '../../../../server/answers/fixedAnswer.ts'
import type { Meta } from '../../../../server/dataset/prepared.ts'
import type { Call, GraphReader, Snapshot } from '../../../../server/store/port.ts'

const call: Call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY }

/** A reader of which only the version counts here. */
const readerOf = (meta: Meta) => ({ pin: async () => ({ meta }) as Snapshot }) as unknown as GraphReader
const metaOf = (version: string) => ({ version }) as Meta

test('a fixed answer is made once for a version, and anew for another', async () => {
  let times = 0
  const answer = fixedAnswer(({ meta }) => ({ version: meta.version, time: ++times }))
  const [one, other] = [readerOf(metaOf('one')), readerOf(metaOf('other'))]
  expect(await answer(one, call)).toEqual({ version: 'one', time: 1 })
  expect(await answer(one, call)).toEqual({ version: 'one', time: 1 })
  expect(await answer(other, call)).toEqual({ version: 'other', time: 2 })
  // The extras of a version may be replaced: then its meta is another.
  expect(await answer(readerOf(metaOf('one')), call)).toEqual({ version: 'one', time: 3 })
})

test('an answer that could not be made is made by the next who asks', async () => {
  let fails = true
  const answer = fixedAnswer(() => {
    if (fails) throw new Error('late')
    return { made: true }
  })
  const reader = readerOf(metaOf('one'))
  await expect(answer(reader, call)).rejects.toThrow('late')
  fails = false
  expect(await answer(reader, call)).toEqual({ made: true })
})

test('the bytes of a fixed answer are written once, those of another each time', async () => {
  let times = 0
  const write = async () => Buffer.from(`${++times}`)
  const fixed = await fixedAnswer(() => ({ made: true }))(readerOf(metaOf('one')), call)
  expect(await bodyOf(fixed, write)).toEqual({ body: Buffer.from('1'), keep: true })
  expect(await bodyOf(fixed, write)).toEqual({ body: Buffer.from('1'), keep: true })
  const other = { made: true }
  expect(await bodyOf(other, write)).toEqual({ body: Buffer.from('2'), keep: false })
  expect(await bodyOf(other, write)).toEqual({ body: Buffer.from('3'), keep: false })
})
