import { currentStep, useExplore } from '../../../state/explore.ts'
import { filter } from '../../../state/filters.ts'
import type { Step } from '../../../state/step.ts'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'
import { usePlateEvents } from '../plate/usePlateEvents.ts'
import { Legend } from './Legend.tsx'

const NO_FILTERS: NonNullable<Step['filters']> = []

/** The legend of the current plate. */
export function LegendPane() {
  const { all } = useExploreParts().picture
  const filters = useExplore((explore) => currentStep(explore)?.filters) ?? NO_FILTERS
  const highlight = usePanes((panes) => panes.highlight)
  const { chooseKind } = usePlateEvents()
  return (
    <Legend
      entities={all.entities}
      relations={all.relations}
      highlight={highlight}
      filters={filters}
      onHighlight={light}
      onKind={chooseKind}
      onFilter={filter}
    />
  )
}

function light(highlight: Parameters<typeof setPanes>[0]['highlight']): void {
  setPanes({ highlight })
}
