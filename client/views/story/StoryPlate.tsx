import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { type Places, placesWith, type Selected } from '../../../drawing/places.ts'
import { MOTION } from '../../../drawing/tokens.ts'
import { Plate } from '../../canvas/Plate.tsx'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import { go } from '../../state/history/history.ts'
import { useLabelText } from '../../text/LabelText.tsx'
import { useMedia } from '../../useMedia.ts'
import styles from './StoryPlate.module.css'
import { keptPlaces, sharedOf } from './scenes.ts'

// A fraction of the usual budget, as scenes are small and readers should not wait between them.
const PATIENCE = 0.2

type Scene = AnswerOf<'story'>['story']['scenes'][number]

/**
 * The plate of a scene. Between scenes leaving entities fade, shared ones keep their places while the camera travels,
 * and new ones appear last. `pointed` is a claim or entity of the text under the pointer.
 */
export function StoryPlate({ scene, story, pointed }: { scene: Scene; story: string; pointed: string | undefined }) {
  const { t } = useTranslation('story')
  const say = useLabelText()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const plate = useRef<PlateHandle>(null)
  const [shown, setShown] = useState(scene)
  const [places, setPlaces] = useState<Places>(new Map())
  const [shared, setShared] = useState<ReadonlySet<string>>()

  useEffect(() => {
    if (scene === shown) return
    const arrive = () => {
      travels.current = true
      setPlaces((now) => keptPlaces(now, scene.graph))
      setShown(scene)
    }
    if (still || scene.id === shown.id) {
      setShared(undefined)
      arrive()
      return
    }
    setShared(sharedOf(shown.graph, scene.graph))
    const timer = setTimeout(arrive, MOTION.fade)
    return () => clearTimeout(timer)
  }, [scene, shown, still])

  // The camera goes to the new scene as soon as all of it has its place; only then do the new things stand out.
  const travels = useRef(false)
  useEffect(() => {
    if (!travels.current || shown.graph.entities.some(({ id }) => !places.has(id))) return
    travels.current = false
    plate.current?.fit(MOTION.scene)
    const timer = setTimeout(() => setShared(undefined), MOTION.scene)
    return () => clearTimeout(timer)
  }, [shown, places])

  const emphasis = useMemo(() => {
    const thread = pointed === undefined ? undefined : shown.details.find(({ id }) => id === pointed)?.relation
    const entity = shown.graph.entities.some(({ id }) => id === pointed) ? pointed : undefined
    return {
      ...(shared ? { lit: shared } : {}),
      ringed: new Set([entity ?? shown.focus]),
      thread: new Set(thread ? [thread] : []),
    }
  }, [shown, shared, pointed])
  const open = (item: Selected | undefined) => {
    if (item) go('entity' in item ? pages.entity(item.entity) : pages.relation(item.relation))
  }
  const keep = (found: Places) => setPlaces((now) => placesWith(now, found))
  return (
    <div className={styles.side}>
      <div className={`plate ${styles.plate}`}>
        <Plate
          ref={plate}
          label={t('plate', { title: say(shown.title) })}
          entities={shown.graph.entities}
          relations={shown.graph.relations}
          places={places}
          emphasis={emphasis}
          relationLabels="all"
          cameraKey={story}
          renew
          patience={PATIENCE}
          on={{ select: open, move: keep, placed: keep }}
        />
      </div>
    </div>
  )
}
