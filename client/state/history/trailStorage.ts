import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import { canvasOf, type Step } from '../step.ts'
import type { Entries, Trail } from './entries.ts'

/** The steps of a tab with the entries of its history, as they outlive a reload. */
export interface KeptTrail extends Trail {
  run: string
  /** The version of the dataset that its steps were made with. */
  version: string
  steps: readonly Step[]
  shows: Entries['shows']
}

/** At most so many characters are kept: some forty pictures of a hundred entities, read back in a few ms. */
const MOST = 400_000

/** The dataset that a trail was made with: its id, and its version. */
export type TrailOf = Pick<DatasetAnswer, 'id' | 'version'>

/** The key of a dataset's trail in the storage of the tab. */
export function keyOf(id: string): string {
  return `izlek-trail ${id}`
}

// A step never changes once another has come: its text is made once.
const texts = new WeakMap<Step, string>()

/** Writes a trail as text: the step of now, and as many around it as there is room for. */
export function writeTrail({ run, version, shows, serials, at, steps }: KeptTrail, most = MOST): string {
  const written = steps.map(() => '')
  let room = most
  for (let far = 0; far < steps.length && room > 0; far++) {
    for (const index of far === 0 ? [at] : [at - far, at + far]) {
      const step = steps[index]
      if (!step) continue
      const text = textOf(step)
      room -= text.length
      if (room < 0 && far > 0) break
      written[index] = `{"serial":${serials[index]},${text}`
    }
  }
  const kept = written.filter((text) => text !== '')
  return `${JSON.stringify({ run, version, at: serials[at], shows: shows.map((step) => step ?? null) }).slice(0, -1)},"steps":[${kept}]}`
}

/** Keeps the trail of a dataset in the storage of the tab, in place of the one before. */
export function keepTrail({ id, version }: TrailOf, trail: Omit<KeptTrail, 'version'>): void {
  try {
    sessionStorage.setItem(keyOf(id), writeTrail({ ...trail, version }))
  } catch {
    // Without storage the trail lives as long as the page.
  }
}

function textOf(step: Step): string {
  const known = texts.get(step)
  if (known !== undefined) return known
  const { change, claim } = step
  const text = JSON.stringify({ change, claim, state: canvasOf(step, undefined) }).slice(1)
  texts.set(step, text)
  return text
}
