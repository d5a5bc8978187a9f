import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { FACES, KNOWN_KINDS, kindLook } from '../../../drawing/tokens.ts'
import { overviewTitle } from '../../../seed/overviewTitle.ts'
import { canonicalDataset } from '../../../server/dataset/canonicalDataset.ts'
import { curationFindings } from '../../../server/dataset/curation/findings.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { Prepared } from '../../../server/dataset/prepared.ts'
import { readDataset } from '../../../server/dataset/read.ts'

const EXAMPLES = path.resolve(import.meta.dirname, '../../../seed/examples')
const FIRST = JSON.parse(
  readFileSync(path.resolve(EXAMPLES, '../data/vocabulary.json'), 'utf8'),
) as Dataset['vocabulary']

describe.each(readdirSync(EXAMPLES))('the example %s', (id) => {
  let dataset: Dataset
  let prepared: Prepared
  beforeAll(async () => {
    const read = await readDataset(path.join(EXAMPLES, id))
    if ('errors' in read) throw new Error(JSON.stringify(read.errors[0]))
    dataset = read.dataset
    prepared = prepare(dataset)
  })

  test('has the id of its folder, and nothing but loose ends and shared quotes that a curator should look at again', () => {
    expect(dataset.card.id).toBe(id)
    const open = ['event-end', 'aim-asserted', 'quote-shared', 'scene-bare']
    expect(curationFindings(dataset).filter(({ rule }) => !open.includes(rule))).toEqual([])
  })

  test('is small, in English alone, with denials and every modality', () => {
    expect(dataset.card.languages).toEqual(['en'])
    expect(dataset.claims.length).toBeGreaterThanOrEqual(40)
    expect(dataset.claims.length).toBeLessThanOrEqual(80)
    expect(dataset.claims.filter(({ polarity }) => polarity === 'negated').length).toBeGreaterThan(10)
    expect(new Set(dataset.claims.map(({ modality }) => modality)).size).toBe(4)
    expect(dataset.coverage?.length).toBe(dataset.segments.length)
  })

  test('shares with the first dataset neither its kinds nor its predicates', () => {
    const own = (mine: { id: string }[], first: { id: string }[]) =>
      mine.filter((one) => !first.some((other) => other.id === one.id)).length / mine.length
    expect(own(dataset.vocabulary.kinds, FIRST.kinds)).toBeGreaterThan(0.5)
    expect(own(dataset.vocabulary.predicates, FIRST.predicates)).toBeGreaterThan(0.7)
  })

  test('has kinds that are drawn apart, those of the look as everywhere', () => {
    const kinds = dataset.vocabulary.kinds.map(({ id }) => id)
    const figures = kinds.map((kind) => {
      const { family, outline24, glyphs } = kindLook(kind)
      expect(FACES[family], kind).toBeDefined()
      return `${family} ${outline24} ${glyphs.map(({ d }) => d).join()}`
    })
    expect(new Set(figures).size).toBe(kinds.length)
    expect(kinds.some((kind) => !KNOWN_KINDS.includes(kind))).toBe(true)
  })

  test('opens on a picture with a title in its language', () => {
    expect(dataset.views.overview?.title).toEqual(overviewTitle(['en']))
    expect(Object.keys(dataset.views.overview?.plates ?? {})).toEqual(['wide', 'square', 'narrow'])
  })

  test('lies in canonical order, as an export writes it', () => {
    const canonical = canonicalDataset(dataset)
    for (const name of ['claims', 'coverage', 'entities', 'segments', 'sources'] as const)
      expect(readFileSync(path.join(EXAMPLES, id, `${name}.jsonl`), 'utf8'), name).toBe(
        canonical[name]?.map((one) => `${JSON.stringify(one)}\n`).join(''),
      )
  })

  test('says of its source which package it is from and whose rights it has', () => {
    for (const { role, csl } of dataset.sources)
      if (role === 'evidence') expect(csl).toMatchObject({ version: expect.any(String), rights: 'Public domain' })
  })

  test('dates what the text dates', () => {
    const bounds = (claim: string) => {
      const { earliest, latest } = prepared.claims.find((one) => one.id === claim) ?? {}
      return [earliest, latest]
    }
    expect(bounds('declaration-dated')).toEqual(['1776-07-04', '1776-07-04'])
    expect(bounds('king-transports-mercenaries')).toEqual(['1776-07-04', '1776-07-04'])
  })
})

test('the overview has a title in each language of its dataset, English where there is no word for it', () => {
  expect(overviewTitle(['de', 'tr'])).toEqual({ de: 'Overview', tr: 'Genel görünüm' })
})
