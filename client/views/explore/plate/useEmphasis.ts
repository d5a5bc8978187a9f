import { useMemo } from 'react'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import { neighbourhood } from '../../../canvas/emphasis.ts'
import type { Emphasis } from '../../../canvas/pictureInput.ts'
import type { ShownGraph } from '../../../state/graph/useShownGraph.ts'
import { highlighted } from '../../../state/highlight.ts'
import type { Step } from '../../../state/step.ts'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { usePanes } from '../panes.ts'

/**
 * Computes the emphasis of the plate: the row under the pointer, else the highlight, else the selection and its
 * neighbours.
 */
export function useEmphasis(step: Step | undefined, { entities, relations, faded, left }: ShownGraph): Emphasis {
  const pointed = usePanes((panes) => panes.pointed)
  const highlight = usePanes((panes) => panes.highlight)
  const { works } = useVocabulary()
  const selected = step?.selected
  const openedFrom = step?.openedFrom
  const chosen = step?.chosen
  const pins = step?.pinned
  const traced = step?.traced
  const centred = selected && 'entity' in selected && step.focus?.entity === selected.entity
  const calm = left.counts.beyond !== undefined || (centred && step.focus?.depth === 0)
  return useMemo(() => {
    const standing = { faded, pinned: new Set(pins), thread: new Set(traced) }
    if (pointed) {
      const ends = relations
        .filter(({ id }) => pointed.includes(id))
        .flatMap(({ subject, object }) => [subject, object])
      return { selected, ...standing, lit: new Set([...pointed, ...ends]) }
    }
    if (highlight) return { selected, ...standing, lit: highlighted(highlight, entities, relations, works) }
    if (chosen) {
      const ringed = new Set(chosen)
      const between = relations.filter(({ subject, object }) => ringed.has(subject) && ringed.has(object))
      const thread = (traced ?? []).flatMap((id) => [id, ...endsOfRelation(id)])
      return { ...standing, ringed, lit: new Set([...chosen, ...between.map(({ id }) => id), ...thread]) }
    }
    if (!selected) return { selected, ...standing }
    const centre = 'entity' in selected ? selected.entity : undefined
    const lines = relations.flatMap(({ id, subject, object }) =>
      centre === undefined || subject === centre || object === centre
        ? [{ source: subject, target: object, relations: [id] }]
        : [],
    )
    return { selected, ...standing, calm, lit: neighbourhood(selected, lines, openedFrom) }
  }, [entities, relations, faded, selected, openedFrom, chosen, pins, traced, calm, pointed, highlight, works])
}
