import type { QueryClient } from '@tanstack/react-query'
import type { AnswerOf, EndpointName } from '../../../contracts/api.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import type { Plate, Plates } from '../../../contracts/view.ts'
import { bestOf } from '../../../drawing/bestOf.ts'
import { type Camera, type Places, tenth } from '../../../drawing/places.ts'
import { ask, type CallOf } from '../../api.ts'
import { startLayoutWorkerAhead } from '../../trusted.ts'
import type { Step } from '../step.ts'

/** Width and height of the canvas in px. */
export interface Size {
  width: number
  height: number
}

/** A picture to begin with. */
export interface InitialView {
  step: Step
  camera: Camera | undefined
}

/** An answer, from what is kept or from the server. */
export function fetchAnswer<N extends EndpointName>(
  answers: QueryClient,
  name: N,
  call: CallOf<N>,
): Promise<AnswerOf<N>> {
  return answers.fetchQuery({ queryKey: [name, call], queryFn: ({ signal }) => ask(name, call, signal) })
}

// Area in square px under which a canvas holds no more names than that of a phone, however wide it is.
const SMALL = 240_000

/** True for a canvas without room for a whole picture, as a page zoomed to 200 % has. */
export function isSmall({ width, height }: Size): boolean {
  return width * height < SMALL
}

/** The overview, on its stored plate where one fits; on a narrow or small canvas the best of it. */
export async function openOverview(answers: QueryClient, size: Size, narrow: boolean): Promise<InitialView> {
  const small = isSmall(size)
  const overview = await fetchAnswer(answers, 'overview', {})
  const known = new Set(overview.entities.map(({ id }) => id))
  const plate = small && !narrow ? undefined : plateFor(overview.plates, size, narrow)
  if (plate) {
    const places = stretched(plate, size, known)
    return { step: { change: { kind: 'overview' }, items: [...places.keys()], places }, camera: middleOf(size) }
  }
  startLayoutWorkerAhead()
  const items =
    narrow || small
      ? bestOf(overview.entities, overview.relations, LIMITS.overview.narrow)
      : overview.entities.map(({ id }) => id)
  return { step: { change: { kind: 'overview' }, items, places: new Map() }, camera: undefined }
}

/** An entity with its neighbourhood; on a narrow or small canvas no more than fit. */
export async function openEntity(answers: QueryClient, id: string, narrow: boolean): Promise<InitialView> {
  startLayoutWorkerAhead()
  const most = narrow ? LIMITS.overview.narrow : LIMITS.overview.entities
  const near = await fetchAnswer(answers, 'neighbourhood', { params: { id }, query: { limit: String(most - 1) } })
  const items = [id, ...near.entities.map((card) => card.id).filter((other) => other !== id)]
  return {
    step: { change: { kind: 'entity', id }, items, places: new Map(), selected: { entity: id } },
    camera: undefined,
  }
}

/** A relation with the neighbourhood of its subject. */
export async function openRelation(
  answers: QueryClient,
  id: string,
  narrow: boolean,
  claim?: string,
): Promise<InitialView> {
  // Asked for first, so that an unknown relation is said to be unknown.
  await fetchAnswer(answers, 'relation', { params: { id } })
  const { subject, object } = partsOfRelationId(id)
  const { step } = await openEntity(answers, subject, narrow)
  const items = step.items.includes(object) ? step.items : [subject, object, ...step.items.slice(1)]
  return {
    step: { change: { kind: 'relation', id }, items, places: new Map(), selected: { relation: id }, claim },
    camera: undefined,
  }
}

/** The relation of a claim, or for a claim with a value its subject. */
export async function openClaim(answers: QueryClient, id: string, narrow: boolean): Promise<InitialView> {
  const { claim } = await fetchAnswer(answers, 'claim', { params: { id } })
  if (claim.relation) return openRelation(answers, claim.relation, narrow, id)
  const opening = await openEntity(answers, claim.subject, narrow)
  return { ...opening, step: { ...opening.step, claim: id } }
}

/** The stored plate whose shape is nearest to that of the canvas; narrow canvases take only the narrow one. */
function plateFor(plates: Plates | undefined, { width, height }: Size, narrow: boolean): Plate | undefined {
  if (!plates) return undefined
  if (narrow) return plates.narrow
  const shape = Math.log(width / height)
  const off = (plate: Plate) => Math.abs(Math.log(plate.width / plate.height) - shape)
  return [plates.wide, plates.square].filter((plate) => plate !== undefined).sort((a, b) => off(a) - off(b))[0]
}

/** The places of a plate stretched to a canvas: marks and letters keep their size. */
export function stretched(plate: Plate, size: Size, known: ReadonlySet<string>): Places {
  const x = size.width / plate.width
  const y = size.height / plate.height
  return new Map(
    Object.entries(plate.places)
      .filter(([id]) => known.has(id))
      .map(([id, place]) => [id, { x: tenth(place.x * x), y: tenth(place.y * y), side: place.side }]),
  )
}

/** The camera that shows a plate as it is. */
export function middleOf({ width, height }: Size): Camera {
  return [width / 2, height / 2, 1]
}
