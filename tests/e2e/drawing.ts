import type { Page } from 'playwright-core'
import { passInPage } from './passInPage.ts'

interface Box {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** A mark as Cytoscape draws it: its box and its label's (in px of the canvas), and its letter size on the screen. */
export interface Drawn {
  id: string
  x: number
  y: number
  /** Where it stands on the plate. */
  at: { x: number; y: number }
  mark: Box
  label: Box | undefined
  letters: number
  chosen: boolean
}

/** The whole drawing: marks, relations, and the camera (the point of the plate in the middle, and the zoom). */
export interface Drawing {
  marks: Drawn[]
  relations: string[]
  camera: [number, number, number]
}

/** Waits for the fonts and until nothing moves, then reads from Cytoscape what is drawn and where. */
export async function readDrawing(page: Page, atLeast = 1): Promise<Drawing> {
  await page.waitForFunction(
    (least) => Number(document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn ?? 0) >= least,
    atLeast,
  )
  return page.evaluate(async () => {
    const corners = ({ x1, y1, x2, y2 }: Box): Box => ({ x1, y1, x2, y2 })
    const read = (): Drawing => {
      // Cytoscape leaves itself at its container.
      const { cy } = (document.querySelector('[data-canvas]') as unknown as { _cyreg: { cy: Cytoscape } })._cyreg
      return {
        marks: cy.nodes().map((node) => {
          const { x, y } = node.renderedPosition()
          const labelled = node.style('label') !== ''
          return {
            id: node.id(),
            x,
            y,
            at: { x: Math.round(node.position().x * 100) / 100, y: Math.round(node.position().y * 100) / 100 },
            mark: corners(
              node.renderedBoundingBox({ includeLabels: false, includeEdges: false, includeOverlays: false }),
            ),
            label: labelled
              ? corners(node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false }))
              : undefined,
            letters: Number.parseFloat(node.style('font-size')) * cy.zoom(),
            chosen: node.hasClass('chosen') || node.hasClass('ringed'),
          }
        }),
        relations: [...new Set(cy.edges().map((edge) => edge.data('relation')))].sort(),
        camera: [(cy.width() / 2 - cy.pan().x) / cy.zoom(), (cy.height() / 2 - cy.pan().y) / cy.zoom(), cy.zoom()],
      }
    }
    // Waits by the page's own clock and for a frame: on a busy machine moving things may stand still meanwhile.
    const wait = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
    await document.fonts.ready
    let last = read()
    for (let tries = 0; tries < 50; tries++) {
      await wait()
      const now = read()
      if (JSON.stringify(now) === JSON.stringify(last)) return now
      last = now
    }
    throw new Error('the plate does not come to rest')
  })
}

/** Where the mark of an entity is in the window, once nothing moves. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const { marks } = await readDrawing(page)
  const mark = marks.find((one) => one.id === id)
  const box = await page.locator('[data-canvas]').boundingBox()
  if (!mark || !box) throw new Error(`${id} is not drawn`)
  return { x: box.x + mark.x, y: box.y + mark.y }
}

/** Holds a finger on the mark of an entity until that has had its effect. */
export async function longPress(page: Page, id: string, until: () => Promise<unknown>): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const point = await pointOf(page, id)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await until()
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** How many marks are drawn just now. */
export function drawnNow(page: Page): Promise<number> {
  return page.locator('[data-canvas]').evaluate((canvas) => Number((canvas as HTMLElement).dataset.drawn))
}

/** Where every mark stands on the plate, a text for each, in order of their ids. */
export function placesOf({ marks }: Drawing): string[] {
  return marks.map(({ id, at }) => `${id} ${at.x} ${at.y}`).sort()
}

/** Clicks the mark of an entity, `times` times, and waits until that has been taken for what it is. */
export async function clickMark(page: Page, id: string, times = 1): Promise<void> {
  const { x, y } = await pointOf(page, id)
  await page.mouse.click(x, y, { clickCount: times })
  await tapsHeard(page)
}

/** Opens the menu of an entity as the mouse does: by a right click. */
export async function openMenu(page: Page, id: string): Promise<void> {
  const { x, y } = await pointOf(page, id)
  await page.mouse.click(x, y, { button: 'right' })
}

/** Waits until a click can no longer be the first of two: only then does the plate choose. */
export async function tapsHeard(page: Page): Promise<void> {
  await passInPage(page, 300)
}

/** Pairs of boxes that share more than a border. */
export function overlaps(boxes: { id: string; box: Box }[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.box.x1 < b.box.x2 && b.box.x1 < a.box.x2 && a.box.y1 < b.box.y2 && b.box.y1 < a.box.y2)
      .map((b) => `${a.id} and ${b.id}`),
  )
}

/** How far each of the earlier marks moved on the screen, in px; those that did not move are left out. */
export function moved(before: Drawing, after: Drawing): string[] {
  return before.marks.flatMap(({ id, x, y }) => {
    const now = after.marks.find((one) => one.id === id)
    if (!now) return [`${id} is gone`]
    const far = Math.hypot(now.x - x, now.y - y)
    return far === 0 ? [] : [`${id} moved ${far} px`]
  })
}

interface Element {
  id(): string
  data(name: string): string
  style(name: string): string
  hasClass(name: string): boolean
  position(): { x: number; y: number }
  renderedPosition(): { x: number; y: number }
  renderedBoundingBox(of: Record<string, boolean>): Box
}

interface Cytoscape {
  nodes(): { map<T>(of: (node: Element) => T): T[] }
  edges(): { map<T>(of: (edge: Element) => T): T[] }
  zoom(): number
  pan(): { x: number; y: number }
  width(): number
  height(): number
}
