import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { type Places, placesWith } from '../../../drawing/places.ts'
import { MOTION } from '../../../drawing/tokens.ts'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import { useMedia } from '../../useMedia.ts'
import { keptPlaces, sharedOf } from './scenes.ts'

type Scene = AnswerOf<'story'>['story']['scenes'][number]

/** A scene with the cards that its claims name. */
export interface Told {
  scene: Scene
  entities: EntityCard[]
}

interface Ahead {
  scene: Scene
  from: Places
  found: Promise<Places | undefined>
  stop: () => void
}

/**
 * The scene that is shown, in text and picture alike: `told`, as soon as all of it has its place and what leaves has
 * faded. `next` is placed while it is read. What two scenes share keeps its place while the camera travels, and the new
 * things stand out last: until then `shared` is what is lit.
 */
export function useShownScene(plate: RefObject<PlateHandle | null>, told: Told, next: Scene | undefined) {
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const [shown, setShown] = useState(told)
  const [places, setPlaces] = useState<Places>(new Map())
  const [shared, setShared] = useState<ReadonlySet<string>>()
  const ahead = useRef<Ahead>(undefined)
  const travels = useRef(false)
  const keep = useCallback((found: Places) => setPlaces((now) => placesWith(now, found)), [])
  const { scene } = told
  const drawn = shown.scene.graph.entities.every(({ id }) => places.has(id))

  useEffect(() => {
    if (!drawn || !next || scene !== shown.scene) return
    ahead.current?.stop()
    const abort = new AbortController()
    const found = placesOf(plate.current, next, places, abort.signal)
    ahead.current = { scene: next, from: places, found, stop: () => abort.abort() }
  }, [plate, next, scene, shown, places, drawn])
  useEffect(() => () => ahead.current?.stop(), [])

  useEffect(() => {
    if (scene === shown.scene) {
      // Turned back before the other one was there.
      if (!travels.current) setShared(undefined)
      return
    }
    const abort = new AbortController()
    const turns = scene.id !== shown.scene.id && !still
    setShared(turns ? sharedOf(shown.scene.graph, scene.graph) : undefined)
    const known = ahead.current?.scene === scene && ahead.current.from === places ? ahead.current.found : undefined
    const faded = new Promise((done) => setTimeout(done, turns ? MOTION.fade : 0))
    void Promise.all([known ?? placesOf(plate.current, scene, places, abort.signal), faded]).then(([found]) => {
      if (abort.signal.aborted) return
      travels.current = true
      // At once, so that no frame has the words of one and the picture of the other.
      flushSync(() => {
        setPlaces(found ?? keptPlaces(places, scene.graph))
        setShown(told)
      })
    })
    return () => abort.abort()
  }, [plate, told, scene, shown, places, still])

  // The camera goes to the new scene; only when it is there do the new things stand out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene that is drawn too ends the wait of this one
  useEffect(() => {
    if (!travels.current || !drawn) return
    travels.current = false
    plate.current?.fit(MOTION.scene)
    const timer = setTimeout(() => setShared(undefined), MOTION.scene)
    return () => clearTimeout(timer)
  }, [plate, shown, drawn])
  return { shown, places, shared, keep }
}

function placesOf(
  plate: PlateHandle | null,
  { graph }: Scene,
  places: Places,
  signal: AbortSignal,
): Promise<Places | undefined> {
  const { entities, relations } = graph
  return (
    plate?.placeAhead({ entities, relations, places: keptPlaces(places, graph) }, signal) ?? Promise.resolve(undefined)
  )
}
