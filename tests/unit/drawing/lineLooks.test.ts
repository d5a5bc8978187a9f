import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { styleOf } from '../../../client/canvas/style.ts'
import { LineSample } from '../../../client/ui/LineSample.tsx'
import { Modality, type Polarity } from '../../../contracts/modality.ts'
import { headGap, headShape } from '../../../drawing/lineHeads.ts'
import { LINE_LOOKS, lineWidth } from '../../../drawing/lineLooks.ts'
import { type LineLook, lineShapes } from '../../../drawing/lineShapes.ts'
import { PRINT } from '../../../drawing/print.ts'
import type { Outline } from '../../../drawing/shapes.ts'

const COURSE = { start: { x: 0, y: 0 }, controls: [], end: { x: 100, y: 0 } }
const RIGHT = { x: 1, y: 0 }

describe('how lines look', () => {
  it('has three widths by sources, dots a little wider, and one width for hollow lines', () => {
    const widths = (modality: Modality) => [0, 1, 2, 3, 40].map((sources) => lineWidth(sources, modality))
    expect(widths('asserted')).toEqual([1.4, 1.4, 2.5, 3.5, 3.5])
    expect(widths('reported')).toEqual([2.2, 2.2, 3, 4, 4])
    expect(widths('intended')).toEqual(widths('asserted'))
    expect(widths('believed')).toEqual([2.4, 2.4, 2.4, 2.4, 2.4])
  })

  it.each(Modality.options)('is the same on the canvas, in figures and in samples: %s', (modality) => {
    const { dash, round, outline, head } = LINE_LOOKS[modality]
    const width = lineWidth(1, modality)

    const style = (styleOf('light', []) as { selector: string; style: Record<string, unknown> }[]).find(
      ({ selector }) => selector === `edge.${modality}`,
    )?.style
    expect(style?.['line-dash-pattern']).toEqual(dash)
    expect(style?.['line-cap'] === 'round').toBe(round === true)
    expect(style?.['line-outline-width']).toBe(outline)
    expect(style?.['target-arrow-shape']).toBe(head.shape)
    expect(style?.['target-arrow-fill'] === 'hollow').toBe(head.hollow === true)
    expect(style?.['arrow-scale']).toBe(head.scale)

    const [first, ...rest] = figure({ modality })
    expect(first?.dash).toEqual(dash)
    expect(first?.round === true).toBe(round === true)
    expect(first?.width).toBe(width + 2 * (outline ?? 0))
    expect(rest.at(-1)?.fill).toBe(head.hollow ? PRINT.sheet : PRINT.relation)

    const sample = drawn({ modality })
    expect(sample.match(/stroke-dasharray="([^"]*)"/)?.[1]).toBe(dash?.join(' '))
    expect(sample.includes('stroke-linecap="round"')).toBe(round === true)
    expect(sample).toContain(`stroke-width="${width + 2 * (outline ?? 0)}"`)
    const { d } = headShape({ x: 0, y: 0 }, RIGHT, modality, 'affirmed', width, { line: '', sheet: '' })
    expect(sample).toContain(`<path d="${d}" fill="${head.hollow ? 'var(--sheet)' : 'var(--relation)'}"`)
    const gap = headGap(modality, 'affirmed', width)
    expect(sample).toContain(`<g transform="translate(${-gap} 0)"><line x1="${gap}" x2="100%"`)
  })

  it('crosses what is negated in the middle, and ends it in a tee', () => {
    for (const modality of Modality.options) {
      const shapes = figure({ modality, polarity: 'negated' })
      const tees = shapes.slice(-2).map(({ d }) => xs(d))
      expect(tees.map((of) => Math.max(...of))).toEqual([50, 100])
      expect(drawn({ modality, polarity: 'negated' }).match(/<path/g)?.length).toBe(2)
    }
  })

  it('lets a line end under its head: no farther back than the head reaches, and where it is round no farther on', () => {
    for (const modality of Modality.options) {
      const head = headShape({ x: 100, y: 0 }, RIGHT, modality, 'affirmed', 1.4, { line: '', sheet: '' })
      const end = 100 - headGap(modality, 'affirmed', 1.4)
      expect(end).toBeGreaterThan(Math.min(...xs(head.d)))
      expect(end).toBeLessThan(100)
    }
  })

  it('turns a sample that is read from the other end', () => {
    const [out, into] = (['out', 'in'] as const).map((direction) => drawn({ modality: 'asserted' }, direction))
    expect(out).toMatch(/<svg x="100%"[^>]*data-head/)
    expect(into).toMatch(/<svg x="0"[^>]*data-head/)
    expect(xs(out?.match(/<path d="([^"]*)"/)?.[1] ?? '').every((x) => x <= 0)).toBe(true)
    expect(xs(into?.match(/<path d="([^"]*)"/)?.[1] ?? '').every((x) => x >= 0)).toBe(true)
    expect(drawn({ modality: 'asserted', symmetric: true })).not.toContain('data-head')
  })
})

const PLAIN = { polarity: 'affirmed' as Polarity, inferred: false, symmetric: false }

function figure(look: Partial<LineLook> & { modality: Modality }): Outline[] {
  return lineShapes(COURSE, { ...PLAIN, width: lineWidth(1, look.modality), ...look }) as Outline[]
}

function drawn(look: Partial<typeof PLAIN> & { modality: Modality }, direction: 'out' | 'in' = 'out'): string {
  return renderToStaticMarkup(createElement(LineSample, { ...PLAIN, ...look, direction }))
}

// The corners of a path of straight lines, or where a circle begins: how far along each is.
function xs(d: string): number[] {
  return [...d.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))
}
