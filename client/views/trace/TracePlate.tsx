import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { CanvasState } from '../../../contracts/canvasState.ts'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { Path } from '../../../contracts/path.ts'
import { type Places, placesWith } from '../../../drawing/places.ts'
import { currentStep, now } from '../../state/explore.ts'
import { writeFragment } from '../../state/history/fragment.ts'
import { go } from '../../state/history/history.ts'
import { drawPaths, pathsThatFit, relationsOf } from '../../state/traced.ts'
import { Icon } from '../../ui/Icon.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import { PathsPlate } from './PathsPlate.tsx'
import { pathsGraph } from './pathsGraph.ts'
import styles from './TracePlate.module.css'

/**
 * The paths as a plate, from top to bottom: ticked ones as the red thread, the one under the pointer lit, others faded.
 */
export function TracePlate({
  paths,
  chosen,
  pointed,
  conditions,
}: {
  paths: Path[]
  chosen: ReadonlySet<number>
  /** The path under the pointer or the keyboard. */
  pointed: number | undefined
  conditions: ClaimConditions
}) {
  const { t } = useTranslation('trace')
  const [places, setPlaces] = useState<Places>(new Map())
  const graph = useMemo(() => pathsGraph(paths), [paths])
  const emphasis = useMemo(() => {
    const { entities, relations } = pathsGraph(paths.filter((_, at) => chosen.has(at)))
    const thread = new Set(relations.map(({ id }) => id))
    const ringed = new Set(entities.map(({ id }) => id))
    const over = pathsGraph(paths.filter((_, at) => at === pointed))
    const lit = [...over.entities, ...over.relations].map(({ id }) => id)
    return { lit: new Set([...thread, ...ringed, ...lit]), thread, ringed }
  }, [paths, chosen, pointed])
  // Ticked paths, without a tick all of them, join what is on the canvas; on an empty one they stand as they do here.
  const toCanvas = () => {
    const some = chosen.size > 0 ? paths.filter((_, at) => chosen.has(at)) : paths
    const step = currentStep(now())
    const best = step && pathsThatFit(step, some)
    if (best?.length) {
      drawPaths(best, true)
      return go(pages.explore())
    }
    const { entities } = pathsGraph(some)
    const items = entities.flatMap(({ id }): CanvasState['items'] => {
      const place = places.get(id)
      return place ? [[id, place.x, place.y, place.side]] : []
    })
    const fragment = writeFragment({ items, traced: relationsOf(some) })
    go(pages.explore() + (fragment ? `#${fragment}` : ''))
  }
  const keep = (found: Places) => setPlaces((now) => placesWith(now, found))
  const numbers = [...chosen].sort().map((at) => at + 1)
  return (
    <aside className={styles.side} aria-label={t('plate')}>
      <PathsPlate
        label={t('plate')}
        className={styles.plate}
        graph={graph}
        places={places}
        emphasis={emphasis}
        conditions={conditions}
        onPlaces={keep}
      />
      <p className={styles.caption}>
        {numbers.length > 0 ? t('caption', { paths: numbers.join(', ') }) : t('captionNone')}
      </p>
      <WordButton onPress={toCanvas}>
        <Icon name="plate" />
        {t('toCanvas')}
      </WordButton>
    </aside>
  )
}
