import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { Prepared } from '../../../server/dataset/prepared.ts'
import { showEdits } from '../../../server/edit/showEdit.ts'
import { embeddedTarget } from '../../../server/store/embedded/load.ts'
import { openFile } from '../../../server/store/embedded/store.ts'
import type { GraphStore, LoadOptions } from '../../../server/store/port.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { callFor } from '../store/callFor.ts'
import { readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'

let place: Awaited<ReturnType<typeof embeddedPlace>>
let store: GraphStore
beforeEach(async () => {
  place = await embeddedPlace()
  store = await place.open('astral')
  await store.load(await titled('before'), { lease: 1000, grace: 0 })
})
afterEach(async () => {
  await store.close()
  await place.remove()
})

async function titled(title: string): Promise<Prepared> {
  const dataset = await readFolder(ASTRAL)
  return prepare({ ...dataset, card: { ...dataset.card, title: { tr: title, en: title } } })
}
const edit = (prepared: Prepared) => ({
  load: async (options: LoadOptions) => void (await store.load(prepared, options)),
  forget: () => {},
})
const shownTitle = async () => (await store.pin(callFor())).meta.card.title.en

/** Another loader that holds the lease and renews it until it is told to end. */
async function otherLoader(lease = 3000) {
  const db = openFile(join(place.env.IZLEK_HOME as string, 'astral.sqlite'))
  const target = embeddedTarget(db)
  expect(await target.lock('another', lease)).toMatchObject({ taken: true })
  const renewing = setInterval(() => void target.renew('another', lease), lease / 60)
  return async () => {
    clearInterval(renewing)
    await target.unlock('another')
    db.close()
  }
}

it('an edit waits for another load that is under way, and is shown behind it', async () => {
  const end = await otherLoader()
  const show = showEdits({ lease: 3000, grace: 0, within: 120_000 })
  const shown = show(edit(await titled('after')))
  expect(await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))])).toBe('waits')
  await end()
  expect(await shown).toBe(true)
  expect(await shownTitle()).toBe('after')
})

it('edits say that they are not shown yet when another load takes too long, and the last of them is shown in the end', async () => {
  const end = await otherLoader()
  const show = showEdits({ lease: 3000, grace: 0, within: 0 })
  expect(await show(edit(await titled('first')))).toBe(false)
  expect(await shownTitle()).toBe('before')
  await end()
  await show(edit(await titled('second')))
  await expect.poll(shownTitle).toBe('second')
})

it('edits are shown in the order in which they were saved', async () => {
  const show = showEdits({ lease: 1000, grace: 0, within: 120_000 })
  const all = await Promise.all(['one', 'two', 'three'].map(async (title) => titled(title)))
  expect(await Promise.all(all.map((one) => show(edit(one))))).toEqual([true, true, true])
  expect(await shownTitle()).toBe('three')
})
