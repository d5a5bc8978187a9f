import { useMemo, useRef } from 'react'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { Places } from '../../../drawing/places.ts'
import { PLATE } from '../../../drawing/sizes.ts'
import { Plate } from '../../canvas/Plate.tsx'
import type { Emphasis, PictureInput } from '../../canvas/pictureInput.ts'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import { useSlipPlace } from '../../evidence/useSlipPlace.ts'
import { go } from '../../state/history/history.ts'
import { pictureOnCanvas } from '../../state/history/pictureOnCanvas.ts'
import { dropAt } from '../../ui/draggedEntity.ts'
import { PathEvidence } from './PathEvidence.tsx'
import type { pathsGraph } from './pathsGraph.ts'
import { useBeside } from './useBeside.ts'
import { withOpened } from './withOpened.ts'

/**
 * Paths as a plate, from top to bottom. A click opens sentences in place; a name among them leads to the canvas with
 * this picture.
 */
export function PathsPlate({
  label,
  className,
  graph,
  places,
  emphasis,
  conditions,
  relationLabels = 'lit',
  onPlaces,
}: {
  label: string
  className: string | undefined
  graph: ReturnType<typeof pathsGraph>
  places: Places
  emphasis: Emphasis
  /** Conditions of the question: other claims are not shown. */
  conditions?: ClaimConditions | undefined
  relationLabels?: PictureInput['relationLabels']
  onPlaces: (found: Places) => void
}) {
  const plate = useRef<PlateHandle>(null)
  const { opened, open, close } = useBeside(graph)
  const drawn = graph.entities.every(({ id }) => places.has(id))
  const { area, corner } = useSlipPlace(plate, opened, drawn)
  const shown = useMemo(() => withOpened(emphasis, opened), [emphasis, opened])
  return (
    <div ref={area} className={`plate ${className}`}>
      <Plate
        ref={plate}
        label={label}
        {...graph}
        places={places}
        initialLayout="steps"
        nearest={PLATE.fitFew}
        emphasis={shown}
        relationLabels={relationLabels}
        on={{
          select: (item) => (item ? open(item) : opened && close()),
          dropOutside: dropAt,
          move: onPlaces,
          placed: onPlaces,
        }}
      />
      {opened && (
        <PathEvidence
          graph={graph}
          opened={opened}
          conditions={conditions}
          corner={corner}
          onEntity={(id) => go(pictureOnCanvas(graph.entities, places, id))}
          onClose={(within) => {
            close()
            if (within) plate.current?.focus()
          }}
        />
      )}
    </div>
  )
}
