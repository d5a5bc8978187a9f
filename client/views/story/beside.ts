import { pages } from '../../../contracts/addresses.ts'
import type { Selected } from '../../../drawing/places.ts'
import { keepInEntry } from '../../state/history/addressBar.ts'
import { go } from '../../state/history/history.ts'

/** Opens something beside a scene: its address names it, and Back closes it, however many were opened in turn. */
export function openBeside(story: string, scene: string, item: Selected, instead: boolean): void {
  const mark = instead ? opensHere() : true
  go(pages.story(story, scene, item), { replace: instead })
  keepInEntry({ [MARK]: mark })
}

/** Closes it. Where this tab opened it, the entry before is the bare scene, to which this returns. */
export function closeBeside(story: string, scene: string): void {
  const back = opensHere()
  go(pages.story(story, scene), { replace: true })
  if (back) window.history.back()
}

const MARK = 'beside'

function opensHere(): boolean {
  const { [MARK]: mark } = Object(window.history.state) as { [MARK]?: unknown }
  return mark === true
}
