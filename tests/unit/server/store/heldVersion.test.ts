import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../../server/dataset/prepare.ts'
import type { Prepared } from '../../../../server/dataset/prepared.ts'
import { type HeldVersion, heldBuilder } from '../../../../server/store/heldVersion.ts'
import { PackedTexts } from '../../../../server/store/packedTexts.ts'
import { generate } from '../../../fixtures/generate.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Bytes in use, on the heap and beside it, when nothing is left that could go. */
function inUse(): number {
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function hold({ entities, claims }: Prepared): HeldVersion {
  const builder = heldBuilder(entities.length, claims.length)
  // Nothing may depend on the order in which they come.
  for (const entity of entities.toReversed())
    builder.entity(entity.no, { ...entity, labels: JSON.stringify(entity.labels) })
  for (const claim of claims.toReversed())
    if (claim.object !== undefined) builder.claim({ ...claim, object: claim.object }, claim.id)
  return builder.build()
}

describe('a version held in memory', () => {
  it('gives back the card of every entity and the row of every claim with an object, and finds every id', () => {
    const prepared = prepare(generate({ entities: 300, claims: 1500 }))
    const held = hold(prepared)
    for (const { no, id, kind, labels, degree, claims } of prepared.entities) {
      expect(held.find(id)).toBe(no)
      expect(held.card(no)).toEqual({ id, kind, labels, degree, claims })
    }
    expect(held.find('nobody-at-all')).toBeUndefined()
    const rows = prepared.claims.filter(({ object }) => object !== undefined)
    expect([...held.arrays.no]).toEqual(rows.map(({ no }) => no))
    rows.forEach(
      ({ no, id, subjectId, objectId, predicate, modality, polarity, explicit, sources, works, strength }, at) => {
        const row = { no, claim: id, subject: subjectId, object: objectId, predicate, modality, polarity, explicit }
        expect(held.row(at)).toEqual({ ...row, sources, works, strength })
      },
    )
  })

  it('takes at most 150 bytes a claim, with the cards of its entities', () => {
    const prepared = prepare(generate({ entities: 3000, claims: 15_000 }))
    hold(prepared)
    const before = inUse()
    const held = hold(prepared)
    const bytes = inUse() - before
    const claims = held.arrays.no.length
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
