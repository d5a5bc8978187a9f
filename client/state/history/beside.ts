import { keepInEntry } from './addressBar.ts'
import { go } from './history.ts'

/** Opens something beside a picture: its address names it, and Back closes it, however many were opened in turn. */
export function openBeside(address: string, instead: boolean): void {
  const { izlek: _, [MARK]: opened, ...kept } = stateOfEntry()
  go(address, { replace: instead })
  keepInEntry({ ...kept, [MARK]: instead ? opened === true : true })
}

/** Closes it. Where this tab opened it, the entry before is that of the bare address, to which this returns. */
export function closeBeside(bare: string): void {
  const { izlek: _, [MARK]: opened, ...kept } = stateOfEntry()
  go(bare, { replace: true })
  keepInEntry(kept)
  if (opened === true) window.history.back()
}

const MARK = 'beside'

function stateOfEntry(): { izlek?: unknown; [MARK]?: unknown } {
  return Object(window.history.state)
}
