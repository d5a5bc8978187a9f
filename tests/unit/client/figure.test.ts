import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../client/figure/fileName.ts'
import { rangeOf } from '../../../client/figure/fontFaces.ts'
import { MOST_PIXELS, resolutionOf } from '../../../client/figure/png.ts'
import { svgOf } from '../../../client/figure/svg.ts'
import { wrapped } from '../../../client/figure/wrap.ts'
import { lineShapes } from '../../../drawing/lineShapes.ts'

describe('a figure', () => {
  it('sets a label once to be read, its halo under it not at all, in the language it is in', () => {
    const face = { family: 'sans' as const, style: 'normal' as const, weight: 400, size: 12 }
    const svg = svgOf(
      {
        width: 10,
        height: 10,
        title: 'A & B',
        description: '',
        lang: 'tr',
        background: '#FFFFFF',
        shapes: [
          {
            shapes: [{ text: 'Şalva <Eliava>', lang: 'en', x: 1, y: 2, face, fill: '#000', halo: '#FFF' }],
            entity: 'x',
          },
        ],
      },
      '',
    )
    expect(svg).toContain('<title id="title">A &amp; B</title>')
    expect(svg.match(/Şalva &lt;Eliava&gt;/g)?.length).toBe(2)
    expect(svg.match(/<text aria-hidden="true"/g)?.length).toBe(1)
    expect(svg).toMatch(/<text x="1"[^>]* lang="en">/)
    expect(svg).toContain('<g data-entity="x">')
  })

  it('has three pixels for each of the screen, and fewer where it would be larger than any canvas', () => {
    expect(resolutionOf(1000, 800)).toEqual({ scale: 3, capped: false })
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 60_000 }), fc.integer({ min: 100, max: 60_000 }), (width, height) => {
        const { scale, capped } = resolutionOf(width, height)
        expect(Math.floor(width * scale) * Math.floor(height * scale)).toBeLessThanOrEqual(MOST_PIXELS)
        expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384.001)
        expect(capped).toBe(scale < 3)
      }),
    )
  })

  it('breaks lines without losing a letter, none wider than there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), fc.integer({ min: 2, max: 40 }), (words, most) => {
        const lines = wrapped(words.join(' '), most, (text) => text.length)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        expect(lines.filter((line) => line.length > most)).toEqual([])
      }),
    )
  })

  it('knows which letters a file of a face holds', () => {
    const latin = rangeOf('U+0-FF, U+131, U+2000-206F')
    expect(['a', 'ı', '“', 'ş'].map((letter) => latin(letter.codePointAt(0) ?? 0))).toEqual([true, true, true, false])
    expect(rangeOf('')(0x15f)).toBe(true)
  })

  it('draws modality by the line, polarity by a crossing, and no head on what has no direction', () => {
    const course = { start: { x: 0, y: 0 }, controls: [], end: { x: 100, y: 0 } }
    const plain = { inferred: false, symmetric: false, width: 1.4, polarity: 'affirmed' } as const
    const shapesOf = (look: Partial<Parameters<typeof lineShapes>[1]>) =>
      lineShapes(course, { ...plain, modality: 'asserted', ...look })
    expect(shapesOf({})).toHaveLength(2)
    expect(shapesOf({ modality: 'reported' })[0]).toMatchObject({ dash: [0.1, 4.2], round: true })
    expect(shapesOf({ modality: 'intended' })[0]).toMatchObject({ dash: [7, 4] })
    expect(shapesOf({ modality: 'believed' })).toHaveLength(3)
    expect(shapesOf({ polarity: 'negated' })).toHaveLength(3)
    expect(shapesOf({ symmetric: true })).toHaveLength(1)
    expect(shapesOf({ polarity: 'negated', symmetric: true })).toHaveLength(2)
  })

  it('is saved under a name that says of which dataset and version it is', () => {
    expect(fileName({ id: 'letters', version: `3f9a1c2e${'0'.repeat(56)}` }, 'a~HEADS~b', 'svg')).toBe(
      'letters-3f9a1c2e-a-heads-b.svg',
    )
  })
})
