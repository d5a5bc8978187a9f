import type { Core } from 'cytoscape'
import { expect, it } from 'vitest'
import { Picture } from '../../../client/canvas/picture.ts'
import { DEFAULT_INPUT, type PictureInput } from '../../../client/canvas/pictureInput.ts'
import type { EntityCard } from '../../../contracts/graph.ts'

const card = (id: string, kind: string): EntityCard => ({ id, kind, labels: { en: id }, degree: 1, claims: 1 })

const input = (entities: EntityCard[], places: PictureInput['places'] = new Map()): PictureInput => ({
  ...DEFAULT_INPUT,
  entities,
  relations: [],
  places,
  words: { language: 'en', wording: () => '', symmetric: () => false, works: () => 1 },
  theme: 'light',
  renew: true,
})

it('leaves a mark that goes its look while the next picture is being placed', async () => {
  const container = document.body.appendChild(document.createElement('div'))
  container.style.cssText = 'width: 400px; height: 300px'
  const picture = new Picture(container, () => ({}), false)
  const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg
  const lookOf = (id: string) => {
    const node = cy.getElementById(id)
    return [node.style('shape'), node.style('background-color')]
  }
  picture.show(input([card('berlin', 'Place')], new Map([['berlin', { x: 0, y: 0, side: 'right' }]])))
  const before = lookOf('berlin')
  expect(before[0]).not.toBe('ellipse')
  picture.show(input([card('radek', 'Person')]))
  expect(lookOf('berlin')).toEqual(before)
  await expect.poll(() => cy.nodes().map((node) => node.id())).toEqual(['radek'])
  picture.destroy()
})
