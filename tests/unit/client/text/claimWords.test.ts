import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimWords } from '../../../../client/text/claimWords.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import { Vocabulary } from '../../../../contracts/vocabulary.ts'

const FILE = join(import.meta.dirname, '../../../../seed/data/vocabulary.json')
const { predicates } = Vocabulary.parse(JSON.parse(readFileSync(FILE, 'utf8')))
const predicate = (id: string) => predicates.find((one) => one.id === id)
const card = (id: string, label: string): [string, EntityCard] => [
  id,
  { id, kind: 'Person', labels: { tr: label, en: label }, degree: 1, claims: 1 },
]
const cards = new Map([card('radek', 'Radek'), card('talat', 'Talat Paşa')])
const claim = { subject: 'radek', predicate: 'CONTACTS', object: 'talat', polarity: 'affirmed' } as const

describe('a claim in a few words', () => {
  it('is the sentence of its predicate with its two ends, denied where it is denied', () => {
    const say = (more: object, lang: string) => claimWords({ ...claim, ...more }, predicate, cards, lang).text
    expect(say({}, 'tr')).toBe('Radek, Talat Paşa ile temasa geçer')
    expect(say({}, 'en')).toBe('Radek makes contact with Talat Paşa')
    expect(say({ polarity: 'negated' }, 'en')).toBe('Radek makes no contact with Talat Paşa')
  })

  it('leaves room for a value, and has ids for what is unknown', () => {
    const value = { ...claim, object: undefined }
    expect(claimWords(value, predicate, cards, 'en').text).toBe('Radek: makes contact with')
    expect(claimWords({ ...claim, object: 'nobody' }, predicate, cards, 'en').text).toContain('nobody')
    expect(claimWords(claim, () => undefined, cards, 'en')).toEqual({ text: 'Radek CONTACTS', lang: 'en' })
  })
})
