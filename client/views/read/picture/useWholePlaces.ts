import { type RefObject, useMemo, useState } from 'react'
import { type Places, placesWith } from '../../../../drawing/places.ts'
import { useAnswer } from '../../../api.ts'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { drawnTogether } from './drawnTogether.ts'
import type { ReadGraph } from './readGraph.ts'

/**
 * Where everything that a text names stands: by the dataset's own first picture where it has one, the rest laid out
 * round that. `given` is to be placed; as soon as all of it is, `places` has them brought together for the frame.
 */
export function useWholePlaces({ entities }: ReadGraph, frame: RefObject<HTMLElement | null>) {
  const { dataset } = useVocabulary()
  const stored = dataset?.views.includes('overview')
  const answer = useAnswer('view', stored ? { params: { id: 'overview' } } : undefined)
  const [places, setPlaces] = useState<Places>()
  const plates = answer.data?.view.plates
  const given = useMemo(() => {
    if (!dataset || (stored && !plates && !answer.isError)) return undefined
    const plate = plates?.square ?? plates?.wide ?? plates?.narrow
    const wanted = new Set(entities.map(({ id }) => id))
    return new Map(Object.entries(plate?.places ?? {}).filter(([id]) => wanted.has(id)))
  }, [dataset, stored, plates, answer.isError, entities])
  const bring = (all: Places) => {
    const { clientWidth: width = 400, clientHeight: height = 300 } = frame.current ?? {}
    setPlaces(drawnTogether(all, { width, height }))
  }
  if (given && !places && entities.every(({ id }) => given.has(id))) setPlaces(given)
  return {
    given,
    places,
    onFound: (found: Places) =>
      places ? setPlaces(placesWith(places, found)) : given && bring(placesWith(given, found)),
  }
}
