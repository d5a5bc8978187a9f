import { Buffer } from 'node:buffer'
import { compareCodePoints } from '../../contracts/canonical.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import type { Call, Snapshot } from '../store/port.ts'
import { exportFiles } from './exportFiles.ts'
import { prepare } from './prepare.ts'
import type { ClaimRow, EntityRow, Prepared } from './prepared.ts'
import { told } from './toldDifferences.ts'
import { derivedThatDiffer } from './verifyDerived.ts'

/** Records compared at once. */
const CHUNK = 500

/**
 * Compares what a store holds of a version with its hash, and what it derived from the records with what is derived
 * from them now; gives a line for each difference. Throws StoreUnavailable where records are missing.
 */
export async function verifyStored(snapshot: Snapshot, call: Call): Promise<string[]> {
  const { meta } = snapshot
  const prepared = prepare(await datasetOf(snapshot, call))
  const found: string[] = []
  for (const hash of ['version', 'extras'] as const)
    if (prepared.meta[hash] !== meta[hash])
      found.push(`the records have the ${hash} ${prepared.meta[hash]}, the pointer says ${meta[hash]}`)
  // Rows cannot be told apart by their places where the records themselves have changed.
  if (prepared.meta.version !== meta.version) return found
  return [
    ...found,
    ...(await entitiesThatDiffer(snapshot, prepared, call)),
    ...(await claimsThatDiffer(snapshot, prepared, call)),
    ...(await derivedThatDiffer(snapshot, prepared, call)),
  ]
}

/** The dataset that the records of a snapshot make. */
async function datasetOf(snapshot: Snapshot, call: Call): Promise<Dataset> {
  const files = new Map<string, Uint8Array>()
  for await (const { path, parts } of exportFiles(snapshot, call)) {
    const bytes: Uint8Array[] = []
    for await (const part of parts) bytes.push(part)
    files.set(path, Buffer.concat(bytes))
  }
  const text = (path: string) => Buffer.from(files.get(path) ?? []).toString()
  const lines = (part: string) =>
    text(`${part}.jsonl`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  const inFolder = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
  return {
    card: JSON.parse(text('dataset.json')),
    vocabulary: JSON.parse(text('vocabulary.json')),
    sources: lines('sources'),
    segments: lines('segments'),
    entities: lines('entities'),
    claims: lines('claims'),
    stories: inFolder('stories').map((path) => JSON.parse(text(path))),
    views: Object.fromEntries(
      inFolder('views').map((path) => [path.slice('views/'.length, -'.json'.length), JSON.parse(text(path))]),
    ),
    ...(files.has('coverage.jsonl') ? { coverage: lines('coverage') } : {}),
    ...(files.has('redirects.jsonl') ? { redirects: lines('redirects') } : {}),
    texts: Object.fromEntries([...files].filter(([path]) => path.startsWith('texts/'))),
  }
}

async function entitiesThatDiffer(snapshot: Snapshot, { entities, claims }: Prepared, call: Call): Promise<string[]> {
  const others = neighboursOf(claims)
  return differences(entities, 'entity', async (chunk) => {
    const nos = chunk.map(({ no }) => no)
    const cards = await snapshot.cards(nos, call)
    const near = await snapshot.neighbours(nos, {}, call)
    return chunk.map((row, at) => [
      [{ ...cardOf(row), near: others.get(row.no) ?? [] }],
      [{ ...cards[at], near: [...(near[at] ?? [])] }],
    ])
  })
}

async function claimsThatDiffer(snapshot: Snapshot, { claims }: Prepared, call: Call): Promise<string[]> {
  const drawn = claims.filter(({ object }) => object !== undefined)
  const rows = await differences(drawn, 'claim', async (chunk) => {
    const found = new Map(
      (
        await snapshot.rows(
          chunk.map(({ id }) => id),
          call,
        )
      ).map((row) => [row.claim, row]),
    )
    const pairs = [
      ...new Map(
        chunk.map(({ subject, object = subject }) => [`${subject} ${object}`, [subject, object] as [number, number]]),
      ).values(),
    ]
    const lines = new Map((await snapshot.between(pairs, {}, call)).map((row) => [row.claim, row]))
    return chunk.map((row) => [
      [rowOf(row), rowOf(row)],
      [found.get(row.id), lines.get(row.id)],
    ])
  })
  const bounds = await differences(claims, 'date of claim', async (chunk) => {
    const stored = new Map(
      (
        await snapshot.claims(
          chunk.map(({ id }) => id),
          call,
        )
      ).map((one) => [one.claim.id, one]),
    )
    return chunk.map(({ id, no, earliest, latest, disagreements }) => {
      const one = stored.get(id)
      return [
        [no, earliest, latest, disagreements],
        [one?.no, one?.bounds?.earliest, one?.bounds?.latest, one?.disagreements],
      ]
    })
  })
  return [...rows, ...bounds]
}

/** Compares chunk by chunk, as text. */
async function differences<T extends { id: string }>(
  rows: T[],
  what: string,
  compare: (chunk: T[]) => Promise<[wanted: unknown, held: unknown][]>,
): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK)
    for (const [at, [wanted, held]] of (await compare(chunk)).entries())
      if (ordered(wanted) !== ordered(held)) ids.push((chunk[at] as T).id)
  }
  return told(what, ids)
}

/** JSON with fields in order, so that equal values are equal texts. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => compareCodePoints(a, b)))
      : one,
  )
}

function cardOf({ id, kind, labels, plural, spoken, degree, claims }: EntityRow) {
  return { id, kind, labels, plural, spoken, degree, claims }
}

function rowOf(row: ClaimRow) {
  const { no, id, subjectId, objectId, predicate, modality, polarity, explicit, sources, works, strength } = row
  return {
    no,
    claim: id,
    subject: subjectId,
    object: objectId,
    predicate,
    modality,
    polarity,
    explicit,
    sources,
    works,
    strength,
    ...(row.disagreements ? { disputed: true } : {}),
  }
}

/** The others of each entity, ascending. */
function neighboursOf(claims: ClaimRow[]): Map<number, number[]> {
  const others = new Map<number, Set<number>>()
  const add = (from: number, to: number) => {
    const set = others.get(from) ?? new Set()
    others.set(from, set.add(to))
  }
  for (const { subject, object } of claims) {
    if (object === undefined || object === subject) continue
    add(subject, object)
    add(object, subject)
  }
  return new Map([...others].map(([no, set]) => [no, [...set].sort((a, b) => a - b)]))
}
