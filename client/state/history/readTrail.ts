import { z } from 'zod'
import { CanvasState } from '../../../contracts/canvasState.ts'
import { Id } from '../../../contracts/ids.ts'
import { Change } from '../change.ts'
import { stepOf } from '../step.ts'
import { type KeptTrail, keyOf, type TrailOf } from './trailStorage.ts'

const Serial = z.number().int().positive()

const Kept = z.strictObject({
  run: z.string(),
  version: z.string(),
  shows: z.array(Serial.nullable()),
  at: Serial,
  steps: z.array(z.strictObject({ serial: Serial, change: Change, claim: Id.optional(), state: CanvasState })).min(1),
})

/** Reads a trail; undefined where the text is none, or damaged. */
export function readTrail(text: string): KeptTrail | undefined {
  const kept = Kept.safeParse(parsed(text))
  if (!kept.success) return undefined
  const { run, version, shows, steps } = kept.data
  const serials = steps.map(({ serial }) => serial)
  const at = serials.indexOf(kept.data.at)
  if (at < 0 || serials.some((serial, index) => serial <= (serials[index - 1] ?? 0))) return undefined
  return {
    run,
    version,
    shows: shows.map((step) => step ?? undefined),
    serials,
    at,
    steps: steps.map(({ change, claim, state }) => ({ ...stepOf(state), change, claim })),
  }
}

/** The trail that this tab keeps for a dataset, whichever version of it its steps were made with. */
export function keptTrail({ id }: Pick<TrailOf, 'id'>): KeptTrail | undefined {
  try {
    return readTrail(sessionStorage.getItem(keyOf(id)) ?? '')
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
