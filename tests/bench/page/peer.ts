import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { lineElement, markElement } from '../../../client/canvas/elements.ts'
import { styleOf } from '../../../client/canvas/style.ts'
import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import type { Graph } from '../../../contracts/graph.ts'
import { linesOf } from '../../../drawing/lines.ts'
import { marksOf } from '../../../drawing/marks.ts'

/** A picture as plain Cytoscape takes it. */
export interface PeerPicture {
  elements: ElementDefinition[]
  style: StylesheetJson
}

declare global {
  interface Window {
    peer: { pictureOf: typeof pictureOf; expand: typeof expand; layOutAnew: typeof layOutAnew }
  }
}

cytoscape.use(fcose)
window.peer = { pictureOf, expand, layOutAnew }

/** The elements and the style that our page gives Cytoscape for these cards. */
function pictureOf(
  { entities, relations }: Pick<Graph, 'entities' | 'relations'>,
  dataset: DatasetAnswer,
): PeerPicture {
  const works = new Map(dataset.sources.map(({ id, work }) => [id, work ?? id]))
  const predicates = new Map(dataset.vocabulary.predicates.map((one) => [one.id, one]))
  const words = {
    language: 'tr',
    wording: (id: string) => predicates.get(id)?.labels.tr ?? id,
    symmetric: (id: string) => predicates.get(id)?.symmetric === true,
    works: (sources: readonly string[]) => new Set(sources.map((id) => works.get(id))).size,
  }
  const marks = marksOf(entities, relations, words.language)
  const lines = linesOf(relations, words, new Set())
  return {
    elements: [...marks.map((mark) => ({ ...markElement(mark), classes: 'right' })), ...lines.map(lineElement)],
    style: styleOf('light', [...new Set(entities.map(({ kind }) => kind))].sort()),
  }
}

// Draws the picture of the address as anybody would: all elements at once, laid out by fcose or at their places.
const asked = new URLSearchParams(window.location.search)
const picture = asked.get('picture')
const container = document.querySelector<HTMLElement>('[data-canvas]')
let cy: cytoscape.Core | undefined
if (picture && container) {
  const { elements, style } = (await (await fetch(`/${picture}.json`)).json()) as PeerPicture
  cy = cytoscape({ container, elements, style })
  layOut({ name: asked.get('layout') ?? 'fcose' })
}

/** Adds elements at the expanded entity and lets fcose place them; `fixed` holds all others in place. */
function expand(elements: ElementDefinition[], from: string, fixed: boolean): void {
  if (!cy) return
  window.probe.pressedAt = performance.now()
  const position = cy.getElementById(from).position()
  const old = cy.nodes().map((node) => ({ nodeId: node.id(), position: { ...node.position() } }))
  cy.add(elements.map((one) => (one.group === 'nodes' ? { ...one, position: { ...position } } : one)))
  layOut({ name: 'fcose', randomize: false, fit: false, ...(fixed ? { fixedNodeConstraint: old } : {}) })
}

/** Lets fcose lay out what is drawn as if it had no places yet. */
function layOutAnew(): void {
  layOut({ name: 'fcose', fit: false })
}

function layOut(options: { name: string } & Record<string, unknown>): void {
  if (!cy || !container) return
  const all = cy.nodes().length
  cy.one('layoutstop', () => {
    container.dataset.drawn = String(all)
  })
  cy.layout({ ...options, animate: false } as never).run()
}
