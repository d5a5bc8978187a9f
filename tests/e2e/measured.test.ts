import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { faceOf } from '../../drawing/labelText.ts'
import { outlineBox } from '../../drawing/outlineBox.ts'
import { MARK_SIZES, RELATION_LABEL } from '../../drawing/sizes.ts'
import { type Face, textWidth } from '../../drawing/textWidth.ts'
import { KNOWN_KINDS, kindLook, TYPEFACES } from '../../drawing/tokens.ts'
import { describeInBrowser, openPage } from './browser.ts'

const program = inject('program')

const ZOOMS = [0.5, 1, 4]

interface Sample {
  text: string
  face: Face
}

describeInBrowser('what is measured without a browser', () => {
  it.each(['tr', 'en'])(
    'every label of the dataset is as wide as in canvas and SVG, from far and near: %s',
    async (lang) => {
      const samples = await samplesIn(lang)
      expect(new Set(samples.map(({ face }) => face.size)).size).toBe(4)
      const { page } = await openPage(`${program.url}/explore?lang=${lang}`)
      await page.locator('[data-canvas][data-drawn]').waitFor()
      const measured = await widthsIn(page, lang, samples)
      const off = measured.flatMap(({ text, face, zoom, canvas, svg }) => {
        const ours = zoom * textWidth(text, face, lang)
        const far = [canvas, svg].filter((theirs) => Math.abs(ours - theirs) > Math.max(0.02 * theirs, 1))
        return far.map((theirs) => `${text}, ${JSON.stringify(face)}, zoom ${zoom}: ${ours}, in the browser ${theirs}`)
      })
      expect(measured.length).toBe(samples.length * ZOOMS.length)
      expect(off).toEqual([])
    },
  )

  it('the box of every outline is that of the browser', async () => {
    const outlines = [...KNOWN_KINDS, 'Steamship'].map((kind) => kindLook(kind).outline24)
    const { page } = await openPage(`${program.url}/explore`)
    const boxes = await page.evaluate((outlines) => {
      const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
      return outlines.map((outline) => {
        const path = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
        path.setAttribute('d', outline)
        const { x, y, width, height } = path.getBBox()
        return { x, y, width, height }
      })
    }, outlines)
    // The browser takes an arc for curves.
    for (const [k, outline] of outlines.entries())
      for (const [side, value] of Object.entries(outlineBox(outline)))
        expect(Math.abs(value - boxes[k]![side as 'x']), `${outline}: ${side}`).toBeLessThan(0.01)
  })
})

// Every name in its faces, chosen or not, at each size of mark; every wording of a relation in its two.
async function samplesIn(lang: string): Promise<Sample[]> {
  const entities = (await readFile('seed/data/entities.jsonl', 'utf8'))
    .trim()
    .split('\n')
    .map((line): { kind: string; labels: Record<string, string> } => JSON.parse(line))
  const {
    predicates,
  }: { predicates: { labels: Label; inverse: Label; negated: { labels: Label; inverse: Label } }[] } = JSON.parse(
    await readFile('seed/data/vocabulary.json', 'utf8'),
  )
  const names = entities.flatMap(({ kind, labels }) =>
    MARK_SIZES.map((size) => faceOf(kind, size)).flatMap((face) =>
      [face, { ...face, weight: 700 }].map((face) => ({ text: labels[lang] ?? '', face })),
    ),
  )
  const wordings = predicates
    .flatMap(({ labels, inverse, negated }) => [labels, inverse, negated?.labels, negated?.inverse])
    .flatMap((label) => label?.[lang] ?? [])
    .flatMap((text) =>
      [400, 600].map((weight) => ({
        text,
        face: { family: 'sans' as const, style: 'normal' as const, weight, size: RELATION_LABEL.size },
      })),
    )
  return [...names, ...wordings]
}

type Label = Record<string, string> | undefined

function widthsIn(page: Page, lang: string, samples: readonly Sample[]) {
  return page.evaluate(
    async ({ lang, samples, zooms, typefaces }) => {
      const fontOf = ({ family, style, weight, size }: Face, zoom: number) =>
        `${style} ${weight} ${size * zoom}px ${typefaces[family]}`
      const fonts = new Map<string, string>()
      for (const { text, face } of samples) fonts.set(fontOf(face, 1), (fonts.get(fontOf(face, 1)) ?? '') + text)
      await Promise.all([...fonts].map(([font, letters]) => document.fonts.load(font, letters)))
      const context = document.body.appendChild(document.createElement('canvas')).getContext('2d')
      if (!context) throw new Error('no canvas')
      const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
      return zooms.flatMap((zoom) => {
        svg.setAttribute('width', '100')
        svg.setAttribute('height', '100')
        svg.setAttribute('viewBox', `0 0 ${100 / zoom} ${100 / zoom}`)
        const lines = samples.map(({ text, face }) => {
          const written = document.createElementNS('http://www.w3.org/2000/svg', 'text')
          written.setAttribute('font-family', typefaces[face.family])
          written.setAttribute('font-size', String(face.size))
          written.setAttribute('font-weight', String(face.weight))
          written.setAttribute('font-style', face.style)
          written.setAttribute('lang', lang)
          written.textContent = text
          return written
        })
        svg.replaceChildren(...lines)
        return samples.map(({ text, face }, k) => {
          context.font = fontOf(face, zoom)
          const canvas = context.measureText(text).width
          return { text, face, zoom, canvas, svg: zoom * (lines[k]?.getComputedTextLength() ?? 0) }
        })
      })
    },
    { lang, samples, zooms: ZOOMS, typefaces: TYPEFACES },
  )
}
