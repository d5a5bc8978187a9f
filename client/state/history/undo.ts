import { useExplore } from '../explore.ts'
import { tab } from './addressWriter.ts'
import { leadsByEntry } from './entries.ts'

/** Takes the last step back, by the browser's own Back where that leads to the step before. */
export function undo(): void {
  goBy(-1)
}

/** Takes a step again that was undone. */
export function redo(): void {
  goBy(1)
}

function goBy(by: -1 | 1): void {
  const explore = useExplore.getState()
  if (leadsByEntry(tab.entries, explore, by)) window.history.go(by)
  else explore.goTo(explore.at + by)
}
