import { afterEach, beforeEach, expect, it } from 'vitest'
import { type CheckedEdit, createEditThread, type EditThread } from '../../../server/edit/editThread.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { callFor } from '../store/callFor.ts'
import { embeddedPlace } from '../store/places.ts'

const OPTIONS = { lease: 15_000, grace: 0 }

let place: Awaited<ReturnType<typeof embeddedPlace>>
let thread: EditThread
beforeEach(async () => {
  place = await embeddedPlace()
  thread = createEditThread({ home: place.env.IZLEK_HOME as string })
})
afterEach(async () => {
  await thread.close()
  await place.remove()
})

const unedited = { dataset: 'astral', folder: ASTRAL, file: 'views/none.json', bytes: undefined }
async function checked(by = thread): Promise<CheckedEdit> {
  const found = await by.check(unedited)
  if ('errors' in found) throw new Error(`${found.errors.length} errors`)
  return found
}

it('loads what was checked, saying the phases, as the version that the check has named', async () => {
  const edit = await checked()
  const phases: string[] = []
  await edit.load({ ...OPTIONS, onPhase: (phase) => phases.push(phase) })
  const store = await place.open('astral')
  const { version, extras } = (await store.pin(callFor())).meta
  await store.close()
  expect({ version, extras }).toEqual({ version: edit.version, extras: edit.extras })
  expect(phases).toContain('switch')
})

it('gives the errors of a dataset that is refused, each with its place and remedy', async () => {
  const found = await thread.check({ ...unedited, file: 'dataset.json', bytes: Buffer.from('{') })
  expect(found).toMatchObject({ errors: [{ file: 'dataset.json', line: 1, remedy: expect.stringMatching(/./) }] })
})

it('no longer loads what was forgotten', async () => {
  const edit = await checked()
  edit.forget()
  await expect(edit.load(OPTIONS)).rejects.toThrow('no longer there')
})

it('fails what was under way when the thread ends, and starts another for the next edit', async () => {
  const pending = checked()
  const failed = expect(pending).rejects.toThrow('has ended')
  await thread.close()
  await failed
  expect(await checked()).toMatchObject({ version: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

it('keeps a checked edit however long it waits, and ends only when none is kept', async () => {
  const impatient = createEditThread({ home: place.env.IZLEK_HOME as string }, 0)
  const edit = await checked(impatient)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await edit.load(OPTIONS)
  edit.forget()
  await expect.poll(() => edit.load(OPTIONS).catch(({ message }) => message)).toContain('no longer there')
  await impatient.close()
})
