import { describe, expect, it } from 'vitest'
import { pngOf } from '../../../client/figure/png.ts'
import { svgOf } from '../../../client/figure/svg.ts'
import type { Figure, Lettering } from '../../../drawing/shapes.ts'
import { HOSTILE_LABELS } from '../../fixtures/hostileLabels.ts'

const FACE = { family: 'serif', style: 'normal', weight: 400, size: 14 } as const
const NAMES = ['svg', 'title', 'desc', 'rect', 'g', 'text']

/** A figure that says a label wherever it can: as title, description and lettering with its halo. */
function figureOf(label: string): Figure {
  const lettering: Lettering = { text: label, lang: 'tr', x: 20, y: 40, face: FACE, fill: '#000000', halo: '#ffffff' }
  return {
    width: 200,
    height: 80,
    title: label,
    description: label,
    lang: 'tr',
    background: '#ffffff',
    shapes: [{ shapes: [lettering], entity: 'constructor' }],
  }
}

// XML has no sign for these, and knows one line break.
const shown = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n')

describe.each(HOSTILE_LABELS.map((label) => [JSON.stringify(label).slice(0, 60), label]))(
  'the label %s',
  (_, label) => {
    it('is one text of an SVG, and nothing else is in it', () => {
      const drawn = new DOMParser().parseFromString(svgOf(figureOf(label), ''), 'image/svg+xml')
      expect(drawn.querySelector('parsererror')).toBeNull()
      const all = [...drawn.querySelectorAll('*')]
      expect(all.map(({ localName }) => localName)).toEqual([...NAMES, 'text'])
      for (const name of ['title', 'desc', 'text'])
        for (const one of drawn.querySelectorAll(name)) expect(one.textContent).toBe(shown(label))
      const odd = all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on|href/i.test(name))
      expect(odd).toEqual([])
    })

    it('is painted into a PNG that holds pixels alone', async () => {
      const { blob, width, height } = await pngOf(figureOf(label))
      const picture = await createImageBitmap(blob)
      expect([picture.width, picture.height]).toEqual([width, height])
      expect(new Set(await chunksOf(blob))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']))
    })
  },
)

/** The names of the chunks of a PNG (RFC 2083, 3.2). */
async function chunksOf(blob: Blob): Promise<string[]> {
  const bytes = new DataView(await blob.arrayBuffer())
  const names: string[] = []
  for (let at = 8; at < bytes.byteLength; at += 12 + bytes.getUint32(at))
    names.push(String.fromCharCode(...[4, 5, 6, 7].map((k) => bytes.getUint8(at + k))))
  return names
}
