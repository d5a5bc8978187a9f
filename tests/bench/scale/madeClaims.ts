import type { Claim } from '../../../contracts/claim.ts'
import { Modality } from '../../../contracts/modality.ts'
import type { Random } from '../../fixtures/random.ts'
import { both, RELATIONS } from '../../fixtures/vocabulary.ts'
import { entityId, SHARE, type SIZES, TOLD_OFTEN } from './sizes.ts'

/** A claim without its evidence and its id; `ends` are the numbers of its entities. */
export interface MadeClaim {
  said: Omit<Claim, 'id' | 'evidence'>
  ends: [number, number | undefined]
}

/** Earlier pairs of which some are told again. */
const REMEMBERED = 4096

/**
 * Makes claims one by one: the first use every entity, then a share has the hub as an end, some repeat a pair, and the
 * rest join entities of which few have very many claims.
 */
export function claimMaker(
  { entities, claims }: (typeof SIZES)[keyof typeof SIZES],
  random: Random,
): (at: number) => MadeClaim {
  const pairs: [number, number][] = []
  // Never the hub, which would otherwise have a share that shrinks as the dataset grows.
  const some = () => 1 + Math.floor((entities - 1) * random.next() ** 2)
  // Behind those that use every entity, and before the end of the big source.
  const first = entities / 2
  const step = Math.floor((claims * SHARE.bigSource - first) / TOLD_OFTEN)
  const places = new Set(Array.from({ length: TOLD_OFTEN }, (_, at) => first + at * step))
  return (at) => {
    if (places.has(at)) return toldOften()
    const ends = endsOf(at)
    const [subject, object] = ends
    pairs[at % REMEMBERED] = ends
    const said: MadeClaim['said'] = {
      subject: entityId(subject),
      predicate: random.pick(RELATIONS),
      object: entityId(object),
      modality: random.chance(0.7) ? 'asserted' : random.pick(Modality.options),
      polarity: random.chance(0.08) ? 'negated' : 'affirmed',
      explicit: random.chance(0.85),
      ...(at % 3 === 0 ? { date: dateOf(at) } : {}),
    }
    if (at * 2 >= entities && random.chance(0.04)) return valued(said, subject, random.below(500))
    return { said, ends }
  }

  function endsOf(at: number): [number, number] {
    // Both are always drawn, so that what comes after does not depend on which way was taken.
    const [way, earlier, one, two] = [random.next(), random.pick(pairs), some(), some()]
    if (at * 2 < entities) return [at * 2, at * 2 + 1]
    if (way < SHARE.hub) return [0, two]
    if (way < SHARE.hub + 0.15 && earlier) return earlier
    return [one, two]
  }
}

function toldOften(): MadeClaim {
  const said = { subject: entityId(1), predicate: 'LEADS', object: entityId(2) }
  return { said: { ...said, modality: 'asserted', polarity: 'affirmed', explicit: true }, ends: [1, 2] }
}

function valued({ object: _, ...said }: MadeClaim['said'], subject: number, number: number): MadeClaim {
  return {
    said: { ...said, predicate: 'COUNTS', value: { number, unit: both('kişi', 'people') } },
    ends: [subject, undefined],
  }
}

function dateOf(at: number): NonNullable<Claim['date']> {
  const two = (number: number) => String(number).padStart(2, '0')
  const edtf = `${1900 + ((at * 7) % 40)}-${two(1 + ((at * 5) % 12))}-${two(1 + ((at * 11) % 28))}`
  return { written: edtf, calendar: 'gregorian', edtf, basis: 'text' }
}
