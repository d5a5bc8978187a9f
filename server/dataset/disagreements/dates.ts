import type { FoundDisagreement } from './found.ts'
import type { ToldClaim } from './toldClaim.ts'

/**
 * Finds dates that cannot both be, among claims that all date one thing. Each side shares a day; dates that go with all
 * others, such as the whole year of two of its days, are on no side.
 */
export function dates(claims: readonly ToldClaim[]): FoundDisagreement[] {
  const dated = claims.filter((one) => one.dated)
  const last = greatest(dated.map(({ from }) => from))
  const first = least(dated.map(({ to }) => to))
  if (last === undefined || first === undefined || last <= first) return []
  const against = dated
    .filter(({ from, to }) => to < last || from > first)
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.no - b.no))
  const sides: ToldClaim[][] = []
  let day: string | undefined
  for (const one of against) {
    if (day === undefined || one.from > day) {
      day = one.to
      sides.push([])
    }
    sides.at(-1)?.push(one)
  }
  return [{ rule: 'dates', sides: sides.map((side) => side.map(({ no }) => no).sort((a, b) => a - b)) }]
}

function greatest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>((most, one) => (most === undefined || one > most ? one : most), undefined)
}

function least(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>((most, one) => (most === undefined || one < most ? one : most), undefined)
}
