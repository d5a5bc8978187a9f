import { join } from 'node:path'
import type { Dataset } from '../../../contracts/dataset.ts'
import { readDataset } from '../../../server/dataset/read.ts'
import { buildDataset, type ClaimSketch } from '../../fixtures/buildDataset.ts'
import { generate } from '../../fixtures/generate.ts'
import { type Random, seeded } from '../../fixtures/random.ts'
import { both, KINDS, RELATIONS } from '../../fixtures/vocabulary.ts'

/** A graph to draw, by its name. */
export interface NamedGraph {
  name: string
  dataset: Dataset
}

/** Two numbers of entities that a claim joins. */
type Joined = [number, number]

const ROOT = join(import.meta.dirname, '../../..')
const SYLLABLES = 'an be cı dü fer gül hız iz kö lam mu nur ör paş rü sel şev tu ün var yıl zi'.split(' ')
const TITLES = ['Bey', 'Paşa', 'Heyeti', 'Cemiyeti', 'Hanım', 'Konferansı', 'Hükûmeti', '']

/** The two datasets of this repository, and six graphs made of seeds, each of another build. */
export async function namedGraphs(): Promise<NamedGraph[]> {
  return [
    { name: 'ours', dataset: await read('seed/data') },
    { name: 'declaration', dataset: await read('seed/examples/declaration-1776') },
    made('hubs', 130, attached(130, 2)),
    made('circles', 108, circles(6, 18)),
    made('neighbours', 120, nearest(120, 3)),
    made('offices', 120, offices(120)),
    made('members', 120, members(96, 24)),
    { name: 'dense', dataset: generate({ entities: 110, claims: 300, seed: 7 }) },
  ]
}

async function read(folder: string): Promise<Dataset> {
  const read = await readDataset(join(ROOT, folder))
  if ('errors' in read) throw new Error(`${folder} has errors`)
  return read.dataset
}

// Some pairs are joined more than once, as in our dataset.
function made(name: string, entities: number, joined: Joined[]): NamedGraph {
  const random = seeded(entities + joined.length)
  const word = () => {
    const small = random.pick(SYLLABLES) + random.pick(SYLLABLES)
    return small.charAt(0).toLocaleUpperCase('tr') + small.slice(1)
  }
  const people = Array.from({ length: entities }, (_, at) => {
    const label = [word(), random.chance(0.6) ? word() : '', random.pick(TITLES)].filter(Boolean).join(' ')
    return { id: idOf(at), kind: random.pick(KINDS), labels: both(label, label) }
  })
  const claims = joined.flatMap(([a, b]): ClaimSketch[] => {
    const times = random.chance(0.15) ? 2 : 1
    const first = random.below(RELATIONS.length)
    return Array.from({ length: times }, (_, more) => ({
      subject: idOf(a),
      predicate: RELATIONS[(first + more) % RELATIONS.length] as string,
      object: idOf(b),
      sources: [random.below(3)],
    }))
  })
  return { name, dataset: buildDataset({ id: name, entities: people, claims, sources: 3 }) }
}

function idOf(at: number): string {
  return `e-${String(at).padStart(3, '0')}`
}

// Everybody who comes joins others, those sooner who know many already (Barabási and Albert, 1999).
function attached(entities: number, each: number): Joined[] {
  const random = seeded(31)
  const ends: number[] = [0, 1]
  const joined: Joined[] = [[0, 1]]
  for (let at = 2; at < entities; at++) {
    const others = new Set<number>()
    while (others.size < Math.min(each, at)) others.add(random.pick(ends))
    for (const other of others) {
      joined.push([other, at])
      ends.push(other, at)
    }
  }
  return joined
}

// Circles of people who know each other, and a few who know somebody elsewhere.
function circles(count: number, size: number): Joined[] {
  const random = seeded(37)
  const joined: Joined[] = []
  for (let a = 0; a < count * size; a++) {
    for (let b = a + 1; b < count * size; b++) {
      const together = Math.floor(a / size) === Math.floor(b / size)
      if (random.chance(together ? 0.2 : 0.008)) joined.push([a, b])
    }
  }
  return joined
}

// Places on a map, each joined to the nearest.
function nearest(entities: number, each: number): Joined[] {
  const random = seeded(41)
  const at = Array.from({ length: entities }, () => [random.next(), random.next()] as const)
  const far = (a: number, b: number) => Math.hypot(at[a]![0] - at[b]![0], at[a]![1] - at[b]![1])
  const joined = new Map<string, Joined>()
  for (let a = 0; a < entities; a++) {
    const others = Array.from({ length: entities }, (_, b) => b).filter((b) => b !== a)
    others.sort((b, c) => far(a, b) - far(a, c))
    for (const b of others.slice(0, each)) joined.set([a, b].sort((x, y) => x - y).join(), [a, b])
  }
  return [...joined.values()]
}

// Heads and those under them, with some links across.
function offices(entities: number): Joined[] {
  const random = seeded(43)
  const joined: Joined[] = []
  for (let at = 1; at < entities; at++) joined.push([Math.floor((at - 1) / 3), at])
  for (let more = 0; more < entities / 5; more++) across(random, entities, joined)
  return joined
}

function across(random: Random, entities: number, joined: Joined[]): void {
  const [a, b] = [random.below(entities), random.below(entities)]
  if (a !== b) joined.push([a, b])
}

// Persons and the bodies that they belong to.
function members(persons: number, bodies: number): Joined[] {
  const random = seeded(47)
  const joined: Joined[] = []
  for (let person = 0; person < persons; person++) {
    const mine = new Set<number>()
    const count = 1 + random.below(3)
    while (mine.size < count) mine.add(Math.floor(bodies * random.next() ** 1.5))
    for (const body of mine) joined.push([persons + body, person])
  }
  return joined
}
