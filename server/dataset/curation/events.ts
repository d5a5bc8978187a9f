import type { Act } from '../../../contracts/act.ts'
import { compareCodePoints } from '../../../contracts/canonical.ts'
import type { Claim } from '../../../contracts/claim.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import { OWN_MODALITY } from '../../../contracts/ownModality.ts'
import { clip } from '../errors.ts'
import type { Finding } from './findings.ts'

/** Acts that take place when something is intended; a wish and a plan are in somebody's mind. */
const DEEDS: ReadonlySet<Act | undefined> = new Set([
  'promises',
  'tries',
  'decides',
  'announces',
  'demands',
  'threatens',
  'says',
  'claims',
])

/** The predicate whose object need never have come about: an aim can be thwarted indeed. */
const THWARTS = 'PREVENTS'

/** The predicate whose subject is the aim, and whose object what it is about. */
const OF_AIMS = 'WOULD_CONCERN'

/** Most ends that a message names. */
const NAMED = 6

/** Finds events that no line joins to an end of the claims that tell them: deeds without doers. */
export function looseEvents({ claims }: Dataset): Finding[] {
  const joined = new Set(claims.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]))
  return [...tellings(claims)].flatMap(([event, telling]) => {
    const ends = [...new Set(telling.flatMap(({ subject, object }) => [subject, object]))]
    const asked = ends.filter((end): end is string => end !== undefined && end !== event)
    const missing = asked.filter((end) => !joined.has(`${event} ${end}`)).sort(compareCodePoints)
    if (missing.length === 0) return []
    const named = missing.slice(0, NAMED).map(clip).join(', ')
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : ''
    const what = missing.length === asked.length ? 'touches no end' : 'does not touch every end'
    return [{ rule: 'event-end', id: event, message: `${what} of the claims that tell it: not ${named}${more}` }]
  })
}

/**
 * Finds asserted lines of what exists only in somebody's aim or belief: of an object of WANTS and the like, and of an
 * event that only intended or believed claims tell. What was not expected may well have happened.
 */
export function assertedAims({ claims }: Dataset): Finding[] {
  const told = tellings(claims)
  const aimed = groupBy(
    claims.filter(
      ({ predicate, object, polarity }) =>
        OWN_MODALITY.has(predicate) && object !== undefined && polarity !== 'negated',
    ),
    ({ predicate, subject, object }) => (predicate === OF_AIMS ? subject : (object as string)),
  )
  const real = (id: string) =>
    told.get(id)?.some((claim) => !onlyMeant(claim)) || aimed.get(id)?.some(({ mistaken }) => mistaken === false)
  const meant = (id: string) =>
    (aimed.has(id) || told.get(id)?.some((claim) => !isDeed(claim) && onlyMeant(claim))) && !real(id)
  return claims.flatMap(({ id, subject, object, predicate, modality }) => {
    if (modality !== 'asserted' || object === undefined) return []
    const aim = [subject, ...(predicate === THWARTS ? [] : [object])].find(meant)
    return aim === undefined
      ? []
      : [{ rule: 'aim-asserted', id, message: `is asserted of ${clip(aim)}, which the texts only intend or believe` }]
  })
}

/** Claims by the event that they tell. */
function tellings(claims: Claim[]): Map<string, Claim[]> {
  return groupBy(
    claims.filter(({ event }) => event !== undefined),
    ({ event }) => event as string,
  )
}

function onlyMeant({ modality, mistaken }: Claim): boolean {
  return modality === 'intended' || (modality === 'believed' && mistaken !== false)
}

/** The event of a promise or a wish is the promising or wishing itself, which took place. */
function isDeed({ predicate, act }: Claim): boolean {
  return OWN_MODALITY.has(predicate) || DEEDS.has(act)
}
