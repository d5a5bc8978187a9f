import type { z } from 'zod'
import { pages } from '../../../contracts/addresses.ts'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { Modality } from '../../../contracts/modality.ts'
import { contradictionsIn, PathQuery } from '../../../contracts/pathQuery.ts'

/** The question of a trace address, as its parameters are written, without those that have their usual value. */
export type TraceQuery = { -readonly [P in Parameter]?: z.input<(typeof PathQuery.shape)[P]> | undefined }

/** A parameter of an address that cannot be used, and why; its value is left out of the question. */
export interface WrongParameter {
  parameter: string
  value: string
  why: 'unknown' | 'malformed' | 'missing' | 'repeated' | 'many' | 'contradicts'
}

/** Parameters of a question in the order of the address; `explain` is not part of it. */
type Parameter = Exclude<keyof typeof PathQuery.shape, 'explain'>
const PARAMETERS = Object.keys(PathQuery.shape).filter((name) => name !== 'explain') as Parameter[]

const LISTS: readonly Parameter[] = [
  'from',
  'to',
  'via',
  'avoid',
  'avoidKind',
  'predicate',
  'avoidPredicate',
  'modality',
  'polarity',
  'source',
]

const USUAL: { [P in Parameter]?: string } = {
  max: String(LIMITS.paths.length),
  limit: String(LIMITS.paths.paths),
  directed: 'false',
  polarity: 'affirmed',
  undated: 'include',
  rank: 'length',
}

/** Reads the query of a trace address: the question, and the parameters that cannot be used. */
export function readTraceQuery(search: string): { query: TraceQuery; wrong: WrongParameter[] } {
  const params = new URLSearchParams(search)
  const wrong: WrongParameter[] = []
  const query: Partial<Record<Parameter, string | string[]>> = {}
  for (const name of new Set(params.keys())) {
    const values = [...new Set(params.getAll(name))]
    const refuse = (some: string[], why: WrongParameter['why']) =>
      wrong.push(...some.map((value) => ({ parameter: name, value, why })))
    if (!isParameter(name)) refuse(values, 'unknown')
    else if (LISTS.includes(name)) {
      const sound = values.filter((value) => PathQuery.shape[name].safeParse([value]).success)
      refuse(
        values.filter((value) => !sound.includes(value)),
        'malformed',
      )
      let most = sound.length
      while (most > 0 && !PathQuery.shape[name].safeParse(sound.slice(0, most)).success) most -= 1
      refuse(sound.slice(most), 'many')
      if (most > 0) query[name] = sound.slice(0, most)
    } else if (values.length > 1) refuse(values, 'repeated')
    else if (!PathQuery.shape[name].safeParse(values[0]).success) refuse(values, 'malformed')
    else query[name] = values[0] ?? ''
  }
  return { query: asUsual(withoutContradictions(query as TraceQuery, wrong)), wrong }
}

/** Writes the address of a question, without usual values. */
export function traceAddress(query: TraceQuery): string {
  const usual = asUsual(query) as Partial<Record<Parameter, string | string[]>>
  return pages.trace(Object.fromEntries(PARAMETERS.map((name) => [name, usual[name]])))
}

/** A question with other values of one parameter; none leaves it out. */
export function withParameter(query: TraceQuery, parameter: Parameter, values: readonly string[]): TraceQuery {
  const value = values.length === 0 ? undefined : LISTS.includes(parameter) ? [...values] : values[0]
  return asUsual({ ...query, [parameter]: value } as TraceQuery)
}

/** A question with another entity, or none, wherever it names one. */
export function inPlaceOf(query: TraceQuery, entity: string, instead: string | undefined): TraceQuery {
  return (['from', 'to', 'via', 'avoid'] as const).reduce((left, parameter) => {
    const ids = valuesOf(left, parameter).flatMap((id) => (id === entity ? [instead ?? []].flat() : [id]))
    return withParameter(left, parameter, [...new Set(ids)])
  }, query)
}

/** The values of a parameter as a list. */
export function valuesOf(query: TraceQuery, parameter: Parameter): string[] {
  const value = query[parameter]
  return value === undefined ? [] : [value].flat()
}

/** Conditions of the question on claims, without polarity, which the lines of the answer show. */
export function claimConditions(query: TraceQuery): ClaimConditions {
  const asked = PathQuery.partial({ from: true, to: true }).parse(query)
  const { modality, explicit, source, on, span, undated, disputed } = asked
  return { modality, explicit, source, on, span, undated, disputed }
}

function isParameter(name: string): name is Parameter {
  return (PARAMETERS as string[]).includes(name)
}

function asUsual(query: TraceQuery): TraceQuery {
  const kept = PARAMETERS.flatMap((name) => {
    const value = query[name]
    const written = [value ?? []].flat().join(' ')
    const all = name === 'modality' && value?.length === Modality.options.length
    return written === '' || written === USUAL[name] || all ? [] : [[name, value]]
  })
  return Object.fromEntries(kept)
}

// The server refuses these; here each is named and left out, as everything else that is wrong.
function withoutContradictions(query: TraceQuery, wrong: WrongParameter[]): TraceQuery {
  const found = contradictionsIn(query)
  return (['to', 'via', 'avoid', 'span'] as const).reduce((left, parameter) => {
    const values = valuesOf(query, parameter)
    const bad = values.filter((one) => found.some(({ parameter: of, value }) => of === parameter && value === one))
    wrong.push(...bad.map((value) => ({ parameter, value, why: 'contradicts' as const })))
    const sound = values.filter((value) => !bad.includes(value))
    return bad.length > 0 ? withParameter(left, parameter, sound) : left
  }, query)
}
