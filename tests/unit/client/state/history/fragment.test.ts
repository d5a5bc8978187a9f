import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFragment, writeFragment } from '../../../../../client/state/history/fragment.ts'
import type { CanvasState } from '../../../../../contracts/canvasState.ts'
import { LIMITS } from '../../../../../contracts/limits.ts'

const packed = (text: string) =>
  btoa(strFromU8(deflateSync(strToU8(text)), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
// Ids that hardly pack: the digits of a number that never repeats.
const crowd = (count: number): CanvasState => ({
  items: Array.from({ length: count }, (_, n) => [
    Math.sqrt(n + 2)
      .toString(36)
      .replace('.', '-'),
  ]),
})

describe('the fragment of an address', () => {
  it('needs no letter that an address would have to escape, and reads with or without its #', () => {
    for (let count = 1; count < 20; count++) {
      const written = writeFragment(crowd(count)) ?? ''
      expect(written).toMatch(/^v1\.[A-Za-z0-9_-]+$/)
      expect(readFragment(`#${written}`)).toEqual(crowd(count))
      expect(readFragment(written)).toEqual(crowd(count))
    }
  })

  it.each([')', '.', ').', '%29', '”', '&utm_source=x', '?a=b'])('is read without a %s behind it', (more) => {
    expect(readFragment(`#${writeFragment(crowd(3))}${more}`)).toEqual(crowd(3))
  })

  it('is written as long as an address may carry it', () => {
    let [fits, over] = [1, 1500]
    while (over - fits > 1) {
      const count = (fits + over) >> 1
      if (writeFragment(crowd(count))) fits = count
      else over = count
    }
    const length = writeFragment(crowd(fits))?.length
    expect(length).toBeLessThanOrEqual(LIMITS.url)
    expect(length).toBeGreaterThan(LIMITS.url - 30)
  })

  it.each(['', '#', '#notes', '#sceneV1', '#v1', '#a-v1.x', '#v.x'])('is none of ours where it is %j', (hash) => {
    expect(readFragment(hash)).toBeUndefined()
  })

  it.each([
    ['of a later form', '#v2.abc'],
    ['of a much later form', '#v12.abc'],
    ['of an older form with what we could read', `#v0.${packed('{"items":[]}')}`],
    ['not base64', '#v1.%%%'],
    ['with a second #', `##v1.${packed('{"items":[]}')}`.slice(1).replace('v1.', 'v1.#')],
    ['not packed', `#v1.${btoa('{"items":[]}')}`],
    ['no JSON', `#v1.${packed('{"items":')}`],
    ['no canvas', `#v1.${packed('{"items":["Radek!"]}')}`],
    ['too large to be a picture', `#v1.${packed(`{"items":[]${' '.repeat(400_000)}}`)}`],
  ])('is broken where it is %s', (_, hash) => {
    expect(readFragment(hash)).toBe('broken')
  })
})
