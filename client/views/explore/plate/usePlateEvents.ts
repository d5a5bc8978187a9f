import { useQueryClient } from '@tanstack/react-query'
import type { PictureEvents } from '../../../canvas/pictureInput.ts'
import { group, move, setUnbundled } from '../../../state/arrangement.ts'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { groupId, kindOfGroup } from '../../../state/groups.ts'
import { choose, select, toggleChosen } from '../../../state/selection.ts'
import { useLatest } from '../../../useLatest.ts'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes } from '../panes.ts'

/** Handlers for selecting and opening; a group stands for its entities. */
export function usePlateEvents(): {
  on: Omit<PictureEvents, 'walked'>
  chooseKind: (kind: string) => void
  /** Opens the menu of what the plate draws; a group falls apart. */
  expandMark: (id: string) => void
  /** Opens the menu of an entity of the text view: the group that it is drawn in falls apart first. */
  expandEntity: (id: string) => void
} {
  const { picture } = useExploreParts()
  const { entities } = picture.left
  const answers = useQueryClient()
  const chooseKind = useLatest((kind: string) =>
    choose(entities.filter((card) => card.kind === kind).map(({ id }) => id)),
  )
  const expandMark = useLatest((id: string) => {
    const kind = kindOfGroup(id)
    if (kind !== undefined) return group(kind, false)
    select({ entity: id })
    setPanes({ menu: id })
  })
  const bringMark = useLatest((id: string) => {
    const kind = kindOfGroup(id)
    if (kind !== undefined) return group(kind, false)
    const card = entities.find((one) => one.id === id)
    if (!card) return
    void import('../expand/bringNeighbours.ts').then(({ bringNeighbours }) =>
      bringNeighbours(answers, card, picture.all.relations),
    )
  })
  const selectMark = (item: Parameters<typeof select>[0]) => {
    setPanes({ menu: undefined })
    const kind = item && 'entity' in item ? kindOfGroup(item.entity) : undefined
    if (kind !== undefined) chooseKind(kind)
    else select(item)
  }
  return {
    chooseKind,
    expandMark,
    expandEntity: (id) => {
      const card = entities.find((one) => one.id === id)
      const step = currentStep(useExplore.getState())
      expandMark(card && step?.groups?.includes(card.kind) ? groupId(card.kind) : id)
    },
    on: {
      select: selectMark,
      choose: (ids) => {
        setPanes({ lasso: false })
        const kinds = new Set(ids.map(kindOfGroup))
        choose([...ids, ...entities.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id)])
      },
      toggle: (id) => (kindOfGroup(id) ? selectMark({ entity: id }) : toggleChosen(id)),
      bring: bringMark,
      expand: expandMark,
      menu: (spot) => setPanes({ menu: undefined, spot }),
      unbundle: (pair) => setUnbundled(pair, true),
      move,
      placed: (places) => useExplore.getState().placed(places),
      camera: (camera) => useExplore.getState().look(camera),
      hover: (hovered) => setPanes({ hovered }),
      unlabelled: (unlabelled) => setPanes({ unlabelled }),
    },
  }
}
