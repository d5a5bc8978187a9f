import type { Meta } from '../../dataset/prepared.ts'
import { neighboursIn, strengthsIn } from '../arrayNeighbours.ts'
import { amongIn, betweenIn, cardsIn, nosIn } from '../memoryAnswers.ts'
import type { Call, Snapshot } from '../port.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import type { VersionInMemory } from '../versionInMemory.ts'
import { among, between, claims, rows } from './claims.ts'
import { derived, wordSums } from './derived.ts'
import { disagreements } from './disagreements.ts'
import type { Read } from './driver.ts'
import { cards, counts, entity, naming, nos } from './entities.ts'
import { neighbourhood } from './neighbourhood.ts'
import { degrees, neighbours, strengths } from './neighbours.ts'
import { coverage, list, marks, placeOf, segments, segmentsAt, source, text, textBetween } from './reading.ts'
import { records, story, view } from './records.ts'
import { search, soundingLike } from './search.ts'
import { countWith, quoting, segmentsWith } from './textHits.ts'
import { around, sources } from './texts.ts'
import { versionReader } from './version.ts'

/**
 * The port's snapshot of one version, each method in the file of its noun; paths are answered from memory once the
 * version is there.
 */
export function snapshotOf(v: number, meta: Meta, read: Read, inMemory: () => VersionInMemory | undefined): Snapshot {
  const at = versionReader(v, meta, read)
  const symmetric = new Set(at.symmetric)
  const either = async <T>(
    call: Call,
    fromMemory: (version: VersionInMemory) => T | Promise<T>,
    byQuery: () => Promise<T>,
  ): Promise<T> => {
    const version = inMemory()
    if (!version) return byQuery()
    throwIfEnded(call)
    return fromMemory(version)
  }
  return {
    meta,
    nos: (ids, call) =>
      either(
        call,
        (version) => nosIn(version, ids, call),
        () => nos(at, ids, call),
      ),
    cards: (wanted, call) =>
      either(
        call,
        (version) => cardsIn(version, wanted, call),
        () => cards(at, wanted, call),
      ),
    entity: (id, call) => entity(at, id, call),
    counts: (no, call) => counts(at, no, call),
    naming: (no, limit, call) => naming(at, no, limit, call),
    neighbourhood: (no, query, call) => neighbourhood(at, no, query, call),
    among: (wanted, call) =>
      either(
        call,
        (version) => amongIn(version, wanted, call),
        () => among(at, wanted, call),
      ),
    between: (pairs, filter, call) =>
      either(
        call,
        (version) => betweenIn(version, pairs, filter, symmetric, call),
        () => between(at, pairs, filter, call),
      ),
    rows: (ids, call) => rows(at, ids, call),
    claims: (ids, call) => claims(at, ids, call),
    neighbours: (wanted, filter, call) =>
      either(
        call,
        ({ arrays }) => neighboursIn(arrays, wanted, filter, symmetric),
        () => neighbours(at, wanted, filter, call),
      ),
    strengths: (pairs, filter, call) =>
      either(
        call,
        ({ arrays }) => strengthsIn(arrays, pairs, filter, symmetric),
        () => strengths(at, pairs, filter, call),
      ),
    degrees: (wanted, call) =>
      either(
        call,
        ({ arrays }) => wanted.map((no) => arrays.degree[no] as number),
        () => degrees(at, wanted, call),
      ),
    search: (tokens, kinds, limit, call) => search(at, tokens, kinds, limit, call),
    segmentsWith: (words, where, call) => segmentsWith(at, words, where, call),
    countWith: (words, of, most, call) => countWith(at, words, of, most, call),
    quoting: (spots, each, call) => quoting(at, spots, each, call),
    soundingLike: (keys, call) => soundingLike(at, keys, call),
    around: (spots, call) => around(at, spots, call),
    sources: (call) => sources(at, call),
    text: (file, call) => text(at, file, call),
    source: (id, call) => source(at, id, call),
    placeOf: (segment, call) => placeOf(at, segment, call),
    textBetween: (file, start, end, call) => textBetween(at, file, start, end, call),
    segments: (of, from, limit, call) => segments(at, of, from, limit, call),
    segmentsAt: (wanted, call) => segmentsAt(at, wanted, call),
    marks: (spot, limit, call) => marks(at, spot, limit, call),
    coverage: (wanted, call) => coverage(at, wanted, call),
    list: (name, from, limit, call) => list(at, name, from, limit, call),
    disagreements: (places, call) => disagreements(at, places, call),
    story: (id, call) => story(at, id, call),
    view: (id, call) => view(at, id, call),
    records: (part, call) => records(at, part, call),
    derived: (part, call) => derived(at, part, call),
    wordSums: (of, count, call) => wordSums(at, of, count, call),
  }
}
