import type { Core } from 'cytoscape'
import { afterEach, expect, it } from 'vitest'
import { Picture } from '../../../client/canvas/picture.ts'
import { type Covered, DEFAULT_INPUT, type PictureInput } from '../../../client/canvas/pictureInput.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Camera, Place } from '../../../drawing/places.ts'

const card = (id: string): EntityCard => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })

const DRAWER = { right: 300 }
const AT: [string, Place][] = [
  ['radek', { x: 40, y: 200, side: 'right' }],
  ['talat', { x: 300, y: 40, side: 'right' }],
  ['enver', { x: 440, y: 360, side: 'right' }],
]
const FAR: [string, Place][] = [...AT, ['cemal', { x: 540, y: 200, side: 'right' }]]

const input = (places: [string, Place][], some: Partial<PictureInput> = {}): PictureInput => ({
  ...DEFAULT_INPUT,
  entities: places.map(([id]) => card(id)),
  relations: [],
  places: new Map(places),
  words: { language: 'en', wording: () => '', symmetric: () => false, works: () => 1 },
  theme: 'light',
  camera: [300, 200, 1],
  ...some,
})

let end = () => {}
afterEach(() => end())

// A picture as it opens, on a canvas of 600 × 400.
function open(places: [string, Place][], some?: Partial<PictureInput>) {
  const container = document.body.appendChild(document.createElement('div'))
  container.style.cssText = 'width: 600px; height: 400px'
  const picture = new Picture(container, () => ({}), false)
  const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg
  end = () => {
    picture.destroy()
    container.remove()
  }
  const draw = (more: Partial<PictureInput> = {}) => picture.show(input(places, { ...some, ...more }))
  draw()
  const seen = (id: string) => picture.boxOf(id)!.x2 - container.getBoundingClientRect().x
  const rests = async () => expect.poll(() => cy.animated(), { interval: 60 }).toBe(false)
  const camera = () => [Math.round(cy.pan().x), Math.round(cy.pan().y), cy.zoom()]
  return { picture, container, cy, draw, seen, rests, camera }
}

const choose = (covered: Covered, entity = 'enver') => ({ covered, emphasis: { selected: { entity } } })

it('goes as a whole into what a drawer leaves: by a pan where it fits, else fitted, and stays when that closes', async () => {
  const { draw, seen, rests, camera } = open(AT)
  expect(camera()).toEqual([0, 0, 1])
  draw(choose({ right: 60 }))
  await rests()
  expect(camera()).toEqual([expect.any(Number), 0, 1])
  expect(seen('enver')).toBeLessThanOrEqual(540)
  draw(choose(DRAWER))
  await rests()
  const [, , zoom] = camera()
  expect(zoom).toBeLessThan(0.9)
  for (const [id] of AT) expect(seen(id)).toBeLessThanOrEqual(300)
  const there = camera()
  draw()
  draw(choose(DRAWER, 'talat'))
  await rests()
  expect(camera()).toEqual(there)
})

it('goes as a whole into a canvas that becomes narrower, once more while it is on its way, and stays when it widens', async () => {
  const { container, seen, rests, camera } = open(FAR)
  container.style.width = '500px'
  await expect.poll(() => camera()[2]).toBeLessThan(1)
  container.style.width = '380px'
  await expect.poll(() => seen('cemal')).toBeLessThanOrEqual(380)
  await rests()
  expect(seen('cemal')).toBeGreaterThan(300)
  const there = camera()
  container.style.width = '600px'
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  await rests()
  expect(camera()).toEqual(there)
})

it.each([
  ['the reader has zoomed', {}, (picture: Picture) => picture.zoomBy(1.01)],
  ['a part was out of view', { camera: [400, 200, 1] satisfies Camera }, () => {}],
])('brings only what is chosen out from under a drawer where %s', async (_, some, before) => {
  const { picture, draw, seen, rests, camera } = open(AT, some)
  before(picture)
  await rests()
  const [, y, zoom] = camera()
  draw(choose(DRAWER))
  await rests()
  expect(camera().slice(1)).toEqual([y, zoom])
  expect(seen('enver')).toBeLessThanOrEqual(300)
  expect(seen('enver')).toBeGreaterThan(270)
})

it('brings all that are chosen together out from under a drawer where the reader has steered', async () => {
  const { picture, draw, seen, rests, camera } = open(AT)
  picture.zoomBy(1.01)
  await rests()
  const [, y, zoom] = camera()
  draw({ covered: DRAWER, together: ['talat', 'enver'], emphasis: { ringed: new Set(['talat', 'enver']) } })
  await rests()
  expect(camera().slice(1)).toEqual([y, zoom])
  expect(seen('enver')).toBeLessThanOrEqual(300)
  expect(seen('enver')).toBeGreaterThan(270)
})

it('keeps a camera that comes with a choice, and fits into the room beside what covers it', async () => {
  const { picture, draw, rests, camera, seen } = open(AT, choose({}, 'radek'))
  draw(choose(DRAWER, 'radek'))
  await rests()
  expect(camera()).toEqual([0, 0, 1])
  picture.fit()
  await rests()
  for (const [id] of AT) expect(seen(id)).toBeLessThanOrEqual(300)
})

it('fades a name that an edge cuts, of the canvas or of what lies over it, until it is seen whole', async () => {
  const { picture, cy, draw } = open(FAR, { camera: [270, 200, 1] })
  const cut = () => cy.nodes('.cut').map((node) => node.id())
  await expect.poll(cut).toEqual(['cemal'])
  expect(cy.getElementById('cemal').numericStyle('text-opacity')).toBeLessThan(0.5)
  expect(cy.getElementById('radek').numericStyle('text-opacity')).toBe(1)
  picture.lookAt(270, 200)
  draw({ covered: { right: 100 } })
  await expect.poll(cut).toEqual(['enver'])
  picture.fit()
  await expect.poll(cut).toEqual([])
})
