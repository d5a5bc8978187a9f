import type { Page } from 'playwright-core'

/** Where everything stands on the plate (px at zoom 1), and which relations are drawn, read from Cytoscape itself. */
export interface OnPlate {
  places: Record<string, { x: number; y: number }>
  relations: string[]
}

/** Waits until the plate has drawn something, then reads it. */
export async function readPlate(page: Page): Promise<OnPlate> {
  await page.locator('[data-canvas][data-drawn]:not([data-drawn="0"])').waitFor()
  return page.evaluate(() => {
    // Cytoscape leaves itself at its container.
    const { cy } = (document.querySelector('[data-canvas]') as unknown as { _cyreg: { cy: Cytoscape } })._cyreg
    const places = cy.nodes().map((node) => [node.id(), { ...node.position() }] as const)
    return {
      places: Object.fromEntries(places),
      relations: [...new Set(cy.edges().map((edge) => edge.data('relation')))],
    }
  })
}

/** Ids of marks and lines (`RELATION~POLARITY`) at one moment, sorted, by selector: `node.pinned`, `edge.faded`. */
export function idsBy<K extends string>(page: Page, selectors: Record<K, string>): Promise<Record<K, string[]>> {
  return page.evaluate((wanted) => {
    const { cy } = (document.querySelector('[data-canvas]') as unknown as { _cyreg: { cy: Cytoscape } })._cyreg
    const idsOf = (selector: string) => cy.$(selector).map((one) => one.id())
    return Object.fromEntries(wanted.map(([key, selector]) => [key, idsOf(selector).sort()])) as Record<K, string[]>
  }, Object.entries<string>(selectors))
}

/** The relations that are lit without being the thread, once nothing fades any more. */
export async function litRelations(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[data-canvas]') as unknown as { _cyreg: { cy: Cytoscape } })._cyreg
    const lit = cy.edges().map((edge) => (edge.hasClass('lit') ? [edge.data('relation')] : []))
    return [...new Set(lit.flat())]
  })
}

/** The names of relations as they are drawn, each with how strongly (0 to 1). */
export async function namedLines(page: Page): Promise<[label: string, strength: number][]> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[data-canvas]') as unknown as { _cyreg: { cy: Cytoscape } })._cyreg
    const all = cy.edges().map((edge): [string, number] => [edge.style('source-label'), edge.effectiveOpacity()])
    return all.filter(([label]) => label !== '')
  })
}

interface Cytoscape {
  $(selector: string): { map<T>(of: (element: { id(): string }) => T): T[] }
  nodes(): { map<T>(of: (node: { id(): string; position(): { x: number; y: number } }) => T): T[] }
  edges(): { map<T>(of: (edge: Edge) => T): T[] }
}

interface Edge {
  data(name: string): string
  hasClass(name: string): boolean
  style(name: string): string
  effectiveOpacity(): number
}
