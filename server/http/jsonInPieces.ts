import type { Pause } from '../turns.ts'
import { HEAVY_VALUE, weightOf } from './weight.ts'

/** Work of writing what weighs one. */
const WRITE = 10

/** Characters that are turned into bytes at once. */
const CHUNK = 65_536

/**
 * Writes a JSON value as JSON.stringify would, in UTF-8: what is heavy element by element and field by field, so that
 * others are let on meanwhile.
 */
export async function jsonInPieces(value: object, pause: Pause): Promise<Buffer> {
  const bytes: Buffer[] = []
  let text = ''
  const say = (more: string) => {
    text += more
    if (text.length < CHUNK) return
    bytes.push(Buffer.from(text))
    text = ''
  }
  const write = async (one: unknown): Promise<void> => {
    const weight = weightOf(one)
    const paused = pause(WRITE * weight)
    if (paused) await paused
    if (weight < HEAVY_VALUE || typeof one !== 'object' || one === null) return say(JSON.stringify(one) ?? 'null')
    if (Array.isArray(one)) return writeList(one)
    const fields = Object.entries(one).filter(([, field]) => field !== undefined)
    say('{')
    for (const [at, [key, field]] of fields.entries()) {
      say(`${at === 0 ? '' : ','}${JSON.stringify(key)}:`)
      await write(field)
    }
    say('}')
  }
  // Light items go together, as one text.
  const writeList = async (list: unknown[]) => {
    let separator = '['
    for (let from = 0, to = 0; from < list.length; from = to) {
      let weight = 0
      do weight += weightOf(list[to++])
      while (to < list.length && weight < HEAVY_VALUE / 2)
      say(separator)
      separator = ','
      if (weight < HEAVY_VALUE) {
        const paused = pause(WRITE * weight)
        if (paused) await paused
        say(JSON.stringify(list.slice(from, to)).slice(1, -1))
      } else {
        for (const [at, item] of list.slice(from, to).entries()) {
          if (at > 0) say(',')
          await write(item)
        }
      }
    }
    say(']')
  }
  await write(value)
  bytes.push(Buffer.from(text))
  return bytes.length === 1 ? (bytes[0] as Buffer) : Buffer.concat(bytes)
}
