import { queryOf } from '../../../contracts/addresses.ts'
import { Id } from '../../../contracts/ids.ts'
import { LIMITS } from '../../../contracts/limits.ts'

/** The question that a trace address asks; what the address says wrongly is left out. */
export interface TraceQuery {
  from?: string
  to?: string
  /** The longest path wished, in steps. */
  max: number
  /** Whether denied relations may be steps. */
  denials: boolean
}

/** Reads the query of a trace address. */
export function readTraceQuery(search: string): TraceQuery {
  const params = new URLSearchParams(search)
  const id = (name: string) => {
    const parsed = Id.safeParse(params.get(name))
    return parsed.success ? parsed.data : undefined
  }
  const from = id('from')
  const to = id('to')
  const max = /^[1-9]$/.test(params.get('max') ?? '') ? Number(params.get('max')) : LIMITS.paths.length
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    max: Math.min(max, LIMITS.paths.longest),
    denials: params.getAll('polarity').includes('negated'),
  }
}

/** The address of a question; what is as usual is left out. */
export function traceAddress({ from, to, max, denials }: TraceQuery): string {
  return `/trace${queryOf({
    from,
    to,
    max: max === LIMITS.paths.length ? undefined : String(max),
    polarity: denials ? ['affirmed', 'negated'] : undefined,
  })}`
}
