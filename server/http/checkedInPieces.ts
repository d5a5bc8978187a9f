import { z } from 'zod'
import type { Pause } from '../turns.ts'
import { HEAVY_VALUE, weightOf } from './weight.ts'

/** Items of a list that are left in it, enough for every schema that asks for a least number. */
const LEFT = 2

/** Work of checking what weighs one. */
const CHECK = 30

/** The rest of a list that is checked item by item: its items, their schema, and how the checked list is found. */
interface Rest {
  items: unknown[]
  of: z.ZodType
  in: (checked: unknown) => unknown[]
}

/**
 * Checks an answer by its schema as `parse` would: a heavy one without most items of its lists, and these one by one,
 * so that others are let on meanwhile. Throws z.ZodError.
 */
export async function checkedInPieces<T>(schema: z.ZodType<T>, answer: unknown, pause: Pause): Promise<T> {
  const weight = weightOf(answer)
  const paused = pause(CHECK * weight)
  if (paused) await paused
  if (weight < HEAVY_VALUE) return schema.parse(answer)
  const rests: Rest[] = []
  const checked = schema.parse(shortened(schema, answer, (all) => all, rests))
  for (const { items, of, in: listIn } of rests) {
    const list = listIn(checked)
    for (const item of items) list.push(await checkedInPieces(of, item, pause))
  }
  return checked
}

/** The same with short lists; what was taken out of them is added to the rests. */
function shortened(schema: z.ZodType, value: unknown, find: (checked: unknown) => unknown, rests: Rest[]): unknown {
  if (schema instanceof z.ZodOptional)
    return value === undefined ? undefined : shortened(schema.unwrap() as z.ZodType, value, find, rests)
  if (schema instanceof z.ZodArray && Array.isArray(value) && mayBeCut(schema)) {
    const of = schema.element as z.ZodType
    const kept = value
      .slice(0, LEFT)
      .map((item, at) => shortened(of, item, (all) => (find(all) as unknown[])[at], rests))
    if (value.length > LEFT) rests.push({ items: value.slice(LEFT), of, in: (checked) => find(checked) as unknown[] })
    return kept
  }
  if (schema instanceof z.ZodObject && isUnrefined(schema) && typeof value === 'object' && value !== null) {
    const short = { ...value } as Fields
    for (const [key, field] of Object.entries(schema.shape as Readonly<Fields>))
      if (key in short)
        short[key] = shortened(field as z.ZodType, short[key], (all) => (find(all) as Fields)[key], rests)
    return short
  }
  return value
}

type Fields = Record<string, unknown>

// A greatest number of items holds for the whole list.
function mayBeCut(schema: z.ZodArray): boolean {
  return (schema.def.checks ?? []).every(
    (check) =>
      check._zod.def.check === 'min_length' && ((check._zod.def as { minimum?: number }).minimum as number) <= LEFT,
  )
}

function isUnrefined(schema: z.ZodObject): boolean {
  return (schema.def.checks ?? []).length === 0
}
