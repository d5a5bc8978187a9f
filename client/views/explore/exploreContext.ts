import { createContext, type RefObject, use } from 'react'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import type { ShownGraph } from '../../state/graph/useShownGraph.ts'
import type { ExportActions } from './export/useExport.ts'
import type { Layouts } from './plate/useLayouts.ts'
import type { StepNames } from './trail/useStepNames.ts'
import type { Room } from './useRoom.ts'

/** Shared parts of the view besides the stores. */
export interface ExploreParts {
  picture: ShownGraph
  names: StepNames
  exporting: ExportActions
  layouts: Layouts
  plate: RefObject<PlateHandle | null>
  /** The element that the plate fills. */
  area: RefObject<HTMLDivElement | null>
  room: Room
}

/** Gives the parts of the view what they share. */
export const ExploreContext = createContext<ExploreParts | undefined>(undefined)

/** Returns the shared parts of the view; throws outside of it. */
export function useExploreParts(): ExploreParts {
  const parts = use(ExploreContext)
  if (!parts) throw new Error('a part of the explore view stands outside of it')
  return parts
}
