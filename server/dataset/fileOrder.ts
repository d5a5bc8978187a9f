import { z } from 'zod'
import { compareCodePoints, sortSets } from '../../contracts/canonical.ts'

/** Orders a record as a canonical file has it: fields by the schema, free fields and items of sets by code point. */
export function inFileOrder<T>(schema: z.ZodType<T>, record: T): T {
  return ordered(schema, sortSets(record)) as T
}

function ordered(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return ordered(schema.unwrap(), value)
  if (schema instanceof z.ZodLazy) return ordered(schema.unwrap(), value)
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => z.safeParse(option, value).success)
    return fitting ? ordered(fitting, value) : value
  }
  if (Array.isArray(value)) {
    return schema instanceof z.ZodArray ? value.map((item) => ordered(schema.element, item)) : value
  }
  if (value === null || typeof value !== 'object') return value
  const fields = value as Record<string, unknown>
  if (schema instanceof z.ZodObject) {
    const names = Object.keys(schema.shape).filter((name) => fields[name] !== undefined)
    return Object.fromEntries(names.map((name) => [name, ordered(schema.shape[name], fields[name])]))
  }
  const names = Object.keys(fields).sort(compareCodePoints)
  const inner = schema instanceof z.ZodRecord ? schema.valueType : undefined
  return Object.fromEntries(names.map((name) => [name, inner ? ordered(inner, fields[name]) : fields[name]]))
}
