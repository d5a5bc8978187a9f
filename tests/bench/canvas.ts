import { join } from 'node:path'
import { errors } from 'playwright-core'
import { buildPage } from '../../server/buildPage.ts'
import { readDataset } from '../../server/dataset/read.ts'
import { generate } from '../fixtures/generate.ts'
import { askApi } from './askApi.ts'
import { expanding } from './expanding.ts'
import { firstDrawing } from './firstDrawing.ts'
import { type LargePicture, largePicture } from './largePicture.ts'
import { layingOut } from './layingOut.ts'
import type { Bench } from './main.ts'
import { moving } from './moving.ts'
import { onGrid } from './onGrid.ts'
import { peerPicture } from './peerPicture.ts'
import { pictureAddress } from './pictureAddress.ts'
import { type Pages, withPages } from './withPages.ts'
import { inWorld, type World } from './world.ts'

/**
 * Measures the page as the graph grows, against plain Cytoscape with fcose on the same elements, and on all of them.
 */
export async function canvas(bench: Bench): Promise<void> {
  await buildPage()
  const read = await readDataset(join(import.meta.dirname, '../../seed/data'))
  if (!('dataset' in read)) throw new Error('seed/data is refused; npm run seed -- --check says why')
  const worlds = {
    'our dataset': read.dataset,
    '1k/3k': generate({ id: 'made-1k', entities: 1000, claims: 3000 }),
    '5k/15k': generate({ id: 'made-5k', entities: 5000, claims: 15_000 }),
  }
  const parts = ['first drawing', 'panning', 'expanding', 'laying out']
  await withPages(bench.chromium, async (pages) => {
    for (const [name, dataset] of Object.entries(worlds)) {
      if (!parts.some((part) => bench.wants(`${part}, ${name}`))) continue
      await inWorld(name, dataset, async (world) => {
        const large = await largePicture(world)
        const part = async (what: string, measure: () => Promise<void>) => {
          if (bench.wants(`${what}, ${name}`)) await measure().catch(ended(bench, `${what}, ${name}`))
        }
        await part('first drawing', () => drawings(bench, pages, world))
        await part('panning', () => movements(bench, pages, world, large))
        await part('expanding', () => expansions(bench, pages, world, large))
        if (name !== '5k/15k') await part('laying out', () => layouts(bench, pages, world, large))
      })
    }
  })
}

// Reports a side that does not end in minutes, and leaves it out, as the rest is still worth having.
function ended(bench: Bench, what: string): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof errors.TimeoutError)) throw error
    bench.leaveOut(`${what}: ${error.message.split('\n')[0]}`)
  }
}

async function drawings(bench: Bench, pages: Pages, { name, program, dataset, all }: World): Promise<void> {
  const overview = await askApi(program.url, 'overview')
  const ours = `${program.url}/explore`
  const drawn = `ours draws ${sizeOf(overview)} first`
  pages.peer.give('same', await peerPicture(pages, overview, dataset))
  await firstDrawing(bench, pages, ours, `${name}, the same elements`, {
    picture: 'same',
    layout: 'fcose',
    note: `${drawn}, the peer these by fcose`,
  })
  pages.peer.give('all', await peerPicture(pages, all, dataset, onGrid(all.entities.map(({ id }) => id))))
  await firstDrawing(bench, pages, ours, `${name}, all by the peer`, {
    picture: 'all',
    layout: 'preset',
    note: `${drawn}, the peer all ${sizeOf(all)}, their places given`,
  })
}

async function movements(bench: Bench, pages: Pages, world: World, large: LargePicture): Promise<void> {
  const { name, program, dataset, all } = world
  const shown = without(large.graph, large.heldBack)
  const ours = pictureAddress(program.url, large)
  pages.peer.give('same', await peerPicture(pages, shown, dataset, large.places))
  await moving(bench, pages, `${name}, the same elements`, {
    ours,
    peer: `${pages.peer.url}/?picture=same&layout=preset`,
    note: `${sizeOf(shown)} on both sides`,
  })
  if (all.entities.length <= large.graph.entities.length) return
  pages.peer.give('all', await peerPicture(pages, all, dataset, onGrid(all.entities.map(({ id }) => id))))
  await moving(bench, pages, `${name}, all by the peer`, {
    ours,
    peer: `${pages.peer.url}/?picture=all&layout=preset`,
    note: `ours draws ${sizeOf(shown)}, the peer all ${sizeOf(all)}`,
  })
}

async function expansions(bench: Bench, pages: Pages, world: World, large: LargePicture): Promise<void> {
  const { name, program, dataset } = world
  const shown = without(large.graph, large.heldBack)
  const { elements, style } = await peerPicture(pages, large.graph, dataset, large.places)
  const held = new Set(large.heldBack)
  const isHeld = (id: unknown) => held.has(String(id))
  const brought = elements.filter(({ data }) => isHeld(data.id) || isHeld(data.source) || isHeld(data.target))
  pages.peer.give('same', { elements: elements.filter((one) => !brought.includes(one)), style })
  for (const fixed of [false, true]) {
    await expanding(bench, pages, `${name}, ${fixed ? 'the peer held fast' : 'the peer laid out anew'}`, {
      ours: pictureAddress(program.url, large),
      peer: `${pages.peer.url}/?picture=same&layout=preset`,
      hub: large.hub,
      before: shown.entities.length,
      brought,
      fixed,
      note: `${held.size} new ones to ${sizeOf(shown)}; the peer: fcose from where they stand${fixed ? ', old ones fixed' : ''}`,
    })
  }
}

// The largest world is drawn up to the size of a smaller one, and fcose takes minutes for that.
async function layouts(bench: Bench, pages: Pages, world: World, large: LargePicture): Promise<void> {
  const { name, program, dataset } = world
  const shown = without(large.graph, large.heldBack)
  pages.peer.give('same', await peerPicture(pages, shown, dataset, large.places))
  await layingOut(bench, pages, name, {
    ours: pictureAddress(program.url, large),
    peer: `${pages.peer.url}/?picture=same&layout=preset`,
    note: `${sizeOf(shown)} on both sides; the peer: fcose`,
  })
}

function without({ entities, relations }: World['all'], gone: readonly string[]): World['all'] {
  return {
    entities: entities.filter(({ id }) => !gone.includes(id)),
    relations: relations.filter(({ subject, object }) => !gone.includes(subject) && !gone.includes(object)),
  }
}

function sizeOf({ entities, relations }: World['all']): string {
  return `${entities.length} entities with ${relations.length} relations`
}
