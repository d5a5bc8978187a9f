import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import { endsOfRelation } from '../../../contracts/relationId.ts'
import { around, type Box } from '../../../drawing/geometry.ts'
import type { Places, Selected } from '../../../drawing/places.ts'
import { Plate } from '../../canvas/Plate.tsx'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import { useLabelText } from '../../text/LabelText.tsx'
import styles from './StoryPlate.module.css'
import { type Corner, cornerFrom, coveredBy, slipIn } from './slipPlace.ts'

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
  const { t } = useTranslation('story')
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
  const [corner, setCorner] = useState<Corner>('bottom-right')
  const area = useRef<HTMLDivElement>(null)
  const drawn = scene.graph.entities.every(({ id }) => places.has(id))
  // The slip lies away from what is opened, and where there is no such room the picture gives way.
  useEffect(() => {
    const slip = area.current?.querySelector('[data-corner]')
    const box = drawn && opened && boxOf(plate.current, opened)
    if (!box || !slip || !area.current) return
    const room = boxOfElement(area.current)
    const away = cornerFrom(box, room)
    setCorner(away)
    const covered = coveredBy(slipIn(away, boxOfElement(slip), room), away, box, room)
    if (covered) plate.current?.reveal(endsOf(opened), [], covered)
  }, [plate, opened, drawn])
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
          patience={PATIENCE}
          on={{ select: onOpen, move: onPlaces, placed: onPlaces }}
        />
        {children(corner)}
      </div>
    </div>
  )
}

function endsOf(item: Selected | undefined): readonly string[] {
  if (!item) return []
  return 'entity' in item ? [item.entity] : endsOfRelation(item.relation)
}

function boxOf(plate: PlateHandle | null, item: Selected): Box | undefined {
  return around(endsOf(item).flatMap((id) => plate?.boxOf(id) ?? []))
}

function boxOfElement(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { x1: left, y1: top, x2: right, y2: bottom }
}
