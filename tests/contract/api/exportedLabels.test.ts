import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { HOSTILE_LABELS } from '../../fixtures/hostileLabels.ts'
import { both } from '../../fixtures/vocabulary.ts'
import { exchange } from './exchange.ts'
import { onBothStores } from './onBothStores.ts'

// Refused by the checker already: what is no character in a text, and what turns its direction without an end.
const REFUSED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/
const LABELS = HOSTILE_LABELS.filter((label) => !REFUSED.test(label))
const idOf = (at: number) => ['constructor', 'prototype', 'tostring'][at] ?? `x-${at}`
const dataset = buildDataset({
  id: 'hostile',
  entities: LABELS.map((label, at) => ({
    id: idOf(at),
    labels: both(label, label),
    names: [{ text: label, lang: 'tr', form: 'preferred', basis: 'text' }],
  })),
  claims: LABELS.map((_, at) => ({ subject: idOf(at), predicate: 'KNOWS', object: idOf((at + 1) % LABELS.length) })),
})

onBothStores(
  async () => dataset,
  (api) => {
    it('exports labels that could break out of a file as one JSON record a line, with nothing else in it', async () => {
      const { bytes } = await exchange(api().origin, { target: '/api/export' })
      const files = unzipSync(bytes)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(files['entities.jsonl'])
      const records = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(LABELS.length).toBeGreaterThan(20)
      expect(new Map(records.map(({ id, labels, names }) => [id, [labels, names[0].text]]))).toEqual(
        new Map(LABELS.map((label, at) => [idOf(at), [both(label, label), label]])),
      )
    })
  },
)
