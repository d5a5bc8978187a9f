import { Cursor } from '../../contracts/cursor.ts'
import { Refusal, wrongField } from '../problems.ts'
import type { PageEnd } from '../store/port.ts'

const VALUES = {
  evidence: 'list',
  degree: 'number',
  name: 'string',
  place: 'number',
  names: 'number',
  white: 'number',
  mentions: 'number',
} as const satisfies Record<Cursor['sort'], string>

/** Encodes a cursor as base64url of its JSON. */
export function writeCursor({ value, no }: PageEnd, version: string, sort: Cursor['sort']): string {
  const cursor: Cursor = { version, sort, value, no }
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** Reads a cursor for a page of this version and order. Throws 410 for another version, 400 for anything else. */
export function readCursor(text: string, version: string, sort: Cursor['sort']): PageEnd {
  const cursor = Cursor.safeParse(jsonOf(text)).data
  if (!cursor) throw wrongField('after', 'is not a cursor of ours')
  if (cursor.version !== version)
    throw new Refusal('gone', 'The dataset has changed since that page; begin again from the first.')
  if (cursor.sort !== sort) throw wrongField('after', 'belongs to another order')
  const { value, no } = cursor
  const is = Array.isArray(value) ? 'list' : typeof value
  if (is !== VALUES[sort]) throw wrongField('after', 'is not a cursor of ours')
  return { value: value as PageEnd['value'], no }
}

/** The cursor behind so many items of a list. */
export function writePlace(place: number, version: string, list: 'names' | 'white' | 'mentions'): string {
  return writeCursor({ value: place, no: 0 }, version, list)
}

/** The place in a list from which a page of it begins. */
export function readPlace(text: string | undefined, version: string, list: 'names' | 'white' | 'mentions'): number {
  const place = text === undefined ? 0 : Number(readCursor(text, version, list).value)
  if (place < 0) throw wrongField('after', 'is not a cursor of ours')
  return place
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
