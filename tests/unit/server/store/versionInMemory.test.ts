import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { PackedTexts } from '../../../../server/store/packedTexts.ts'
import { generate } from '../../../fixtures/generate.ts'
import { buildVersion } from './buildVersion.ts'

const run = promisify(execFile)

describe('a version held in memory', () => {
  it('gives back the card of every entity and the row of every claim with an object, and finds every id', () => {
    const prepared = prepare(generate({ entities: 300, claims: 1500 }))
    const version = buildVersion(prepared)
    for (const { no, id, kind, labels, degree, claims } of prepared.entities) {
      expect(version.nos([id]).get(id)).toBe(no)
      expect(version.card(no)).toEqual({ id, kind, labels, degree, claims })
    }
    expect(version.nos(['nobody-at-all']).size).toBe(0)
    const rows = prepared.claims.filter(({ object }) => object !== undefined)
    expect([...version.arrays.no]).toEqual(rows.map(({ no }) => no))
    const row = version.rowMaker()
    rows.forEach(({ no, id, subjectId, objectId, predicate, modality, polarity, explicit, ...rest }, at) => {
      const { sources, works, strength, disagreements } = rest
      const facts = { no, claim: id, subject: subjectId, object: objectId, predicate, modality, polarity, explicit }
      const disputed = disagreements ? { disputed: true } : {}
      expect(row(at)).toEqual({ ...facts, sources, works, strength, ...disputed })
    })
    expect(rows.some(({ disagreements }) => disagreements)).toBe(true)
  })

  // In a process of its own: here the heap is also the runner's.
  it('takes at most 150 bytes a claim, with the cards of its entities', async () => {
    const child = fileURLToPath(new URL('./versionInChild.ts', import.meta.url))
    const { stdout } = await run(process.execPath, ['--expose-gc', '--import', 'tsx', child])
    const { bytes, claims } = JSON.parse(stdout)
    console.log(`held in memory: ${(bytes / claims).toFixed(0)} bytes a claim`)
    expect(bytes / claims).toBeLessThan(150)
    expect(bytes / claims).toBeGreaterThan(40)
  })
})

describe('packed texts', () => {
  it('give every text back whatever is in it, in whatever order they were set', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 80 }), (texts) => {
        const packed = new PackedTexts(texts.length)
        for (const at of [...texts.keys()].reverse()) packed.set(at, texts[at] as string)
        packed.trim()
        expect(texts.map((_, at) => packed.at(at))).toEqual(texts)
      }),
    )
  })

  it('find what is there among ascending texts, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/)),
        fc.stringMatching(/^[a-z]{1,3}$/),
        (ids, other) => {
          const texts = ids.sort()
          const packed = new PackedTexts(texts.length)
          texts.forEach((text, at) => {
            packed.set(at, text)
          })
          for (const [at, text] of texts.entries()) expect(packed.find(text)).toBe(at)
          expect(packed.find(other)).toBe(texts.includes(other) ? texts.indexOf(other) : undefined)
        },
      ),
    )
  })
})
