import { type ReactNode, type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { Places, Selected } from '../../../drawing/places.ts'
import { PLATE } from '../../../drawing/sizes.ts'
import { Plate } from '../../canvas/Plate.tsx'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import type { Corner } from '../../evidence/slipPlace.ts'
import { endsOf, useSlipPlace } from '../../evidence/useSlipPlace.ts'
import { useLabelText } from '../../text/LabelText.tsx'
import { LineSample } from '../../ui/LineSample.tsx'
import styles from './StoryPlate.module.css'

// A fraction of the usual budget, as scenes are small and readers should not wait between them.
const PATIENCE = 0.2

type Scene = AnswerOf<'story'>['story']['scenes'][number]

/**
 * The plate of a scene, and what lies over it. `pointed` is a claim or entity of the text under the pointer, `opened`
 * what stands beside the scene.
 */
export function StoryPlate({
  plate,
  scene,
  story,
  places,
  shared,
  pointed,
  opened,
  onOpen,
  onPlaces,
  children,
}: {
  plate: RefObject<PlateHandle | null>
  scene: Scene
  story: string
  places: Places
  /** Between two scenes, what both show: all else is faded. */
  shared: ReadonlySet<string> | undefined
  pointed: string | undefined
  opened: Selected | undefined
  onOpen: (item: Selected | undefined) => void
  onPlaces: (found: Places) => void
  /** The slip over the plate, for the corner that is furthest from what is opened. */
  children: (corner: Corner) => ReactNode
}) {
  const { t } = useTranslation(['story', 'panel'])
  const say = useLabelText()
  const emphasis = useMemo(() => {
    const thread = pointed === undefined ? undefined : scene.details.find(({ id }) => id === pointed)?.relation
    const entity = scene.graph.entities.some(({ id }) => id === pointed) ? pointed : undefined
    return {
      ...(shared ? { lit: shared } : {}),
      ringed: new Set([entity ?? scene.focus, ...endsOf(opened)]),
      thread: new Set([...(thread ? [thread] : []), ...(opened && 'relation' in opened ? [opened.relation] : [])]),
    }
  }, [scene, shared, pointed, opened])
  const { area, corner } = useSlipPlace(
    plate,
    opened,
    scene.graph.entities.every(({ id }) => places.has(id)),
  )
  return (
    <div className={styles.side}>
      <div ref={area} className={`plate ${styles.plate}`}>
        <Plate
          ref={plate}
          label={t('plate', { title: say(scene.title) })}
          entities={scene.graph.entities}
          relations={scene.graph.relations}
          places={places}
          emphasis={emphasis}
          relationLabels="all"
          cameraKey={story}
          renew
          initialLayout="scene"
          nearest={PLATE.fitFew}
          patience={PATIENCE}
          on={{ select: onOpen, move: onPlaces, placed: onPlaces }}
        />
        {scene.graph.relations.some(({ lines }) => lines.some(({ polarity }) => polarity === 'negated')) && (
          <p className={styles.denial}>
            <LineSample modality="asserted" polarity="negated" inferred={false} />
            {t('panel:polarity.negated')}
          </p>
        )}
        {children(corner)}
      </div>
    </div>
  )
}
