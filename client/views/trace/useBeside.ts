import { useMemo } from 'react'
import { writeAddress } from '../../../contracts/addresses.ts'
import type { Selected } from '../../../drawing/places.ts'
import { openedIn } from '../../evidence/useSlipPlace.ts'
import { usePage } from '../../state/history/addressBar.ts'
import { closeBeside, openBeside } from '../../state/history/beside.ts'
import type { pathsGraph } from './pathsGraph.ts'

/** The part of the picture of paths that the address opens, and functions to open another or close it. */
export function useBeside(graph: ReturnType<typeof pathsGraph>): {
  opened: Selected | undefined
  open: (item: Selected) => void
  close: () => void
} {
  const page = usePage()
  const { question, entity, relation } = page.name === 'trace' ? page : {}
  const opened = useMemo(() => openedIn(graph, entity, relation), [graph, entity, relation])
  const addressOf = (item?: Selected) => writeAddress({ base: '/', page: { name: 'trace', question, ...item } })
  return {
    opened,
    open: (item) => openBeside(addressOf(item), opened !== undefined),
    close: () => closeBeside(addressOf()),
  }
}
