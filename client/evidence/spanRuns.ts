import type { Span, Spans } from '../../contracts/spans.ts'

/** An end of a claim or its predicate, whose words a quote may mark. */
export type Role = keyof Spans

/** A stretch of a quote under the same roofs, the outermost first. */
export interface SpanRun {
  text: string
  roofs: Role[]
  /** The subject's words start with it. */
  starts?: true
  /** Their words end with it. */
  ends: Role[]
}

/** Subject, predicate and object in the order in which a quote names them beside each other. */
export const ROLES = ['subject', 'predicate', 'object'] as const satisfies Role[]

/** How many roofs lie below that of each role where their words overlap. */
export type Levels = Record<Role, number>

/** Puts the roofs of roles whose words overlap over each other, that of the predicate outermost. */
export function roofLevels(spans: Spans): Levels {
  const levels: Levels = { subject: 0, object: 0, predicate: 0 }
  const placed: Role[] = []
  for (const role of ['subject', 'object', 'predicate'] as const) {
    const below = placed.filter((other) => overlap(spans[role], spans[other])).map((other) => levels[other])
    while (below.includes(levels[role])) levels[role]++
    placed.push(role)
  }
  return levels
}

/**
 * Cuts a text that begins at code point `start` of its file where roofs begin and end, and so that the sign of a roof
 * stands with one whole word, from which no line end parts it.
 */
export function spanRuns(text: string, start: number, spans: Spans, levels: Levels): SpanRun[] {
  const points = [...text]
  const end = start + points.length
  const first = spans.subject?.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const last = new Map(ROLES.map((role) => [role, Math.max(0, ...(spans[role] ?? []).map(([, to]) => to))]))
  last.delete('subject')

  const blank = (at: number) => at < start || at >= end || /\s/.test(points[at - start] as string)
  const cuts = new Set([start, end])
  for (const [from, to] of ROLES.flatMap((role) => spans[role] ?? [])) {
    cuts.add(from).add(to)
    if (from === first) cuts.add(step(from, 1, (at) => at >= to || blank(at)))
    if ([...last.values()].includes(to)) cuts.add(step(to, -1, (at) => at <= from || blank(at - 1)))
  }

  const at = [...cuts].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b)
  return at.slice(0, -1).map((from, index) => {
    const to = at[index + 1] as number
    const over = ROLES.filter((role) => spans[role]?.some((span) => span[0] <= from && to <= span[1]))
    return {
      text: points.slice(from - start, to - start).join(''),
      roofs: over.sort((a, b) => levels[b] - levels[a]),
      ...(from === first ? { starts: true as const } : {}),
      ends: over.filter((role) => last.get(role) === to),
    }
  })
}

/** The words under the roofs of a role, as the parts of a quote have them. */
export function wordsUnder(
  spans: readonly Span[] | undefined,
  parts: readonly { exact: string; start: number }[],
): string {
  return (spans ?? []).map((span) => textUnder(span, parts).replace(/\s+/g, ' ')).join(' … ')
}

/** The text of a span, as the parts of a quote have it. */
export function textUnder([from, to]: Span, parts: readonly { exact: string; start: number }[]): string {
  const part = parts.findLast(({ start }) => start <= from)
  return part ? [...part.exact].slice(from - part.start, to - part.start).join('') : ''
}

function overlap(some: readonly Span[] = [], others: readonly Span[] = []): boolean {
  return some.some((one) => others.some((other) => one[0] < other[1] && other[0] < one[1]))
}

function step(from: number, by: 1 | -1, stop: (at: number) => boolean): number {
  let at = from
  while (!stop(at)) at += by
  return at
}
