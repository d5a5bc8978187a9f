import { converter, differenceCiede2000, type Lrgb } from 'culori'
import { describe, expect, it } from 'vitest'
import { COLOURS, FACES, type Family, type Theme } from '../../../drawing/tokens.ts'

const FAMILIES = Object.keys(FACES) as Family[]
const difference = differenceCiede2000()
const linear = converter('lrgb')

// Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB.
const SIGHTS: Record<string, readonly number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

describe.each(['light', 'dark'] as Theme[])('in the %s theme', (theme) => {
  it.each(Object.keys(SIGHTS))('families can be told apart, and from the red, with %s sight', (sight) => {
    const seen = (name: Family | 'rubric') => asSeen(COLOURS[theme][name], SIGHTS[sight]!)
    for (const [at, a] of FAMILIES.entries()) {
      for (const b of FAMILIES.slice(at + 1))
        expect(difference(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(15)
      expect(difference(seen(a), seen('rubric')), `${a} and the red`).toBeGreaterThanOrEqual(10)
    }
  })
})

it('measures by CIEDE2000: a pair of its authors’ test data', () => {
  const lab = (l: number, a: number, b: number) => ({ mode: 'lab65' as const, l, a, b })
  expect(difference(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).toBeCloseTo(2.0425, 4)
})

function asSeen(colour: string, matrix: readonly number[][]): Lrgb {
  const { r, g, b } = linear(colour)!
  const row = (k: number) => Math.min(1, Math.max(0, matrix[k]![0]! * r + matrix[k]![1]! * g + matrix[k]![2]! * b))
  return { mode: 'lrgb', r: row(0), g: row(1), b: row(2) }
}
