import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import { canvasOf, type Step } from '../step.ts'
import type { Entries, Trail } from './entries.ts'

/** The steps of a tab with the entries of its history, as they outlive a reload. */
export interface KeptTrail extends Trail {
  run: string
  steps: readonly Step[]
  shows: Entries['shows']
}

/** At most so many characters are kept: some forty pictures of a hundred entities, read back in a few ms. */
const MOST = 400_000

/** The dataset that a trail was made with: its id, and its version. */
export type TrailOf = Pick<DatasetAnswer, 'id' | 'version'>

/** The key of a trail in the storage of the tab. */
export function keyOf({ id, version }: TrailOf): string {
  return `izlek-trail ${id} ${version}`
}

// A step never changes once another has come: its text is made once.
const texts = new WeakMap<Step, string>()

/** Writes a trail as text: the step of now, and as many around it as there is room for. */
export function writeTrail({ run, shows, serials, at, steps }: KeptTrail, most = MOST): string {
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
  return `${JSON.stringify({ run, at: serials[at], shows: shows.map((step) => step ?? null) }).slice(0, -1)},"steps":[${kept}]}`
}

/** Keeps a trail in the storage of the tab; those of other versions of the dataset go, those of other datasets stay. */
export function keepTrail(of: TrailOf, trail: KeptTrail): void {
  const mine = keyOf(of)
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(keyOf({ ...of, version: '' })) && key !== mine) sessionStorage.removeItem(key)
    sessionStorage.setItem(mine, writeTrail(trail))
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
