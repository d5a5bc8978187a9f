import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLOURS } from '../../../../../drawing/tokens.ts'

const CSS = readFileSync(join(import.meta.dirname, '../../../../../client/views/read/marks.css'), 'utf8')
const LOOKS = ['asserted', 'reported', 'intended', 'believed', 'negated']
const [light, dark, chosen] = CSS.split(/:root[^{]*\{/)
  .slice(1)
  .map((rule) => new Map([...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour])))

function luminance(colour = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe('the tints of passages', () => {
  it('are the same whether the system or the reader chose the dark theme', () => expect(chosen).toEqual(dark))

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('keep the words readable and their lines visible in the %s theme', (theme, colours) => {
    for (const look of LOOKS) {
      const tint = colours?.get(`${look}-tint`)
      expect(contrast(COLOURS[theme].ink, tint), look).toBeGreaterThanOrEqual(9.8)
      expect(contrast(colours?.get(`${look}-line`), tint), look).toBeGreaterThanOrEqual(4)
    }
  })
})
