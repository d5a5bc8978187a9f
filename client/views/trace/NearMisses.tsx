import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { NearMiss } from '../../../contracts/noPath.ts'
import type { Path } from '../../../contracts/path.ts'
import { type Places, placesWith } from '../../../drawing/places.ts'
import { go } from '../../state/history/history.ts'
import { MarkedText } from '../../text/LabelText.tsx'
import { useNarrow } from '../../useMedia.ts'
import styles from './NoPath.module.css'
import { nearGraph } from './nearGraph.ts'
import { PathStrip } from './PathStrip.tsx'
import { PathsPlate } from './PathsPlate.tsx'
import { StepDoors } from './StepDoors.tsx'
import { useConditionWords } from './useConditionWords.ts'
import { useNameList } from './useNameList.ts'
import { useToldPaths } from './useToldPaths.ts'

/** Paths that exist without the conditions: as a plate, and as strips with the conditions that each breaks. */
export function NearMisses({
  misses,
  affirmed,
  nameOf,
}: {
  misses: NearMiss[]
  /** The question counts what is affirmed alone. */
  affirmed: boolean
  nameOf: (entity: string) => string
}) {
  const { t } = useTranslation('trace')
  const narrow = useNarrow()
  const words = useConditionWords(nameOf)
  const all = useNameList('conjunction')
  const steps = (places: readonly number[]) => all(places.map((at) => t('why.step', { step: at + 1 })))
  const told = useToldPaths(
    misses.map(({ path }) => path),
    NO_CONDITIONS,
  )
  const [places, setPlaces] = useState<Places>(new Map())
  const { graph, emphasis, held } = useMemo(() => nearGraph(misses), [misses])
  const keep = (found: Places) => setPlaces((now) => placesWith(now, found))
  return (
    <>
      <aside className={styles.nearPlate} aria-label={t('none.nearest')}>
        <PathsPlate
          label={t('none.nearest')}
          className={styles.plate}
          graph={graph}
          places={places}
          emphasis={emphasis}
          relationLabels="all"
          onPlaces={keep}
        />
        {held > 0 && <p className={styles.caption}>{t('none.caption', { count: held })}</p>}
      </aside>
      <section className={styles.near} aria-label={t('none.nearest')}>
        <h3 className={styles.ways}>{t('none.nearest')}</h3>
        {misses.map(({ path, breaks }, at) => (
          <article key={path.entities.map(({ id }) => id).join(' ')} className={styles.miss}>
            <p>
              <MarkedText
                text={[
                  ...breaks.map((condition) => {
                    const { steps: at, parameter } = condition
                    if (at.length === 0) return t('none.breaks', { condition: words(condition).is })
                    const named = { count: at.length, steps: steps(at), condition: words(condition).is }
                    return affirmed && parameter === 'polarity' ? t('none.negated', named) : t('none.breaksAt', named)
                  }),
                  ...(affirmed ? alsoNegated(path, breaks).map((at) => t('none.beside', { steps: steps([at]) })) : []),
                ].join(' ')}
              />
            </p>
            <PathStrip
              path={path}
              columns={path.entities.length}
              breaking={breaks.flatMap(({ steps }) => steps)}
              narrow={narrow}
              onEntity={(id) => go(pages.explore({ entity: id }))}
            />
            <StepDoors steps={told?.[at]} />
          </article>
        ))}
      </section>
    </>
  )
}

// The claims that break a condition tell the path.
const NO_CONDITIONS = {}

// Steps that something affirmed makes, and beside it something negated, which is drawn too.
function alsoNegated({ steps }: Path, breaks: NearMiss['breaks']): number[] {
  const broken = breaks.flatMap(({ parameter, steps }) => (parameter === 'polarity' ? steps : []))
  const negated = steps.map(({ relations }) =>
    relations.some(({ lines }) => lines.some(({ polarity }) => polarity === 'negated')),
  )
  return [...steps.keys()].filter((at) => negated[at] && !broken.includes(at))
}
