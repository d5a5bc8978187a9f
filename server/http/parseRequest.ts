import type { Request } from 'express'
import { z } from 'zod'
import type { QueryValues } from '../../contracts/addresses.ts'
import type { Endpoint } from '../../contracts/endpoint.ts'
import { type FieldError, Refusal } from '../problems.ts'

/** Parses params, query and body of a request by its row of the table. Throws a 400 that names every wrong field. */
export function parseRequest(row: Endpoint, request: Request) {
  const errors: FieldError[] = []
  const params = parsed(row.params, request.params, errors)
  const query = parsed(row.query, readQuery(row, request.originalUrl, errors), errors)
  const body = row.body ? parsed(row.body, request.body, errors) : undefined
  if (errors.length > 0) {
    const said = errors.slice(0, 3).map(({ field, detail }) => `${field} ${detail}`)
    throw new Refusal('bad-request', said.join('; '), errors)
  }
  return { params, query, body }
}

/** Reads the query of an address: a repeated name becomes a list if the schema has one, otherwise it is an error. */
function readQuery(row: Endpoint, url: string, errors: FieldError[]): QueryValues {
  const at = url.indexOf('?')
  const found = new Map<string, string[]>()
  for (const pair of at < 0 ? [] : url.slice(at + 1).split('&')) {
    if (pair === '') continue
    const [name, ...rest] = pair.split('=').map(decode)
    const values = found.get(name as string) ?? []
    values.push(rest.join('='))
    found.set(name as string, values)
  }
  const query: [string, string | string[]][] = []
  for (const [name, values] of found) {
    const schema = row.query.shape[name]
    if (values.some((value) => value.includes('\0'))) errors.push({ field: name, detail: 'has a NUL in it' })
    else if (schema && isList(schema)) query.push([name, values])
    else if (values.length > 1) errors.push({ field: name, detail: 'is given more than once' })
    else query.push([name, values[0] as string])
  }
  return Object.fromEntries(query)
}

// Fails for lone surrogates too, which have no UTF-8 form; raw characters beyond ASCII were not encoded.
function decode(text: string): string {
  if (/[^\x21-\x7e]/.test(text)) throw new Refusal('bad-request', 'The address is not well encoded.')
  return decodeURIComponent(text.replaceAll('+', ' '))
}

function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.def.innerType)
  return schema instanceof z.ZodArray
}

function parsed(schema: z.ZodType, value: unknown, errors: FieldError[]): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const field = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) errors.push({ field: [field, key].filter(Boolean).join('.'), detail: 'is unknown' })
    } else errors.push({ field: field || 'body', detail: issue.message })
  }
  return undefined
}
