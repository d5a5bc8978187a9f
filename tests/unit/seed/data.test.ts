import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { canonicalDataset } from '../../../server/dataset/canonicalDataset.ts'
import { coverageDocument } from '../../../server/dataset/coverageDocument.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { Prepared } from '../../../server/dataset/prepared.ts'
import { readDataset } from '../../../server/dataset/read.ts'
import { versionOf } from '../../../server/dataset/versionHash.ts'

const OURS = path.resolve(import.meta.dirname, '../../../seed/data')

describe('the first dataset', () => {
  let dataset: Dataset
  let prepared: Prepared
  beforeAll(async () => {
    const read = await readDataset(OURS)
    if ('errors' in read) throw new Error(JSON.stringify(read.errors[0]))
    dataset = read.dataset
    prepared = prepare(dataset)
  })
  const file = (name: string) => readFile(path.join(OURS, name), 'utf8')
  const boundsOf = (id: string) => {
    const claim = prepared.claims.find((one) => one.id === id)
    return [claim?.earliest, claim?.latest]
  }

  test('says both things that it was commissioned to say, in so many words', () => {
    const said = ['bekir-sami-bey HEADS moscow-delegation', 'tevfik-pasa YIELDS_FLOOR_TO tbmm']
    const told = dataset.claims
      .filter(({ modality, polarity, explicit }) => modality === 'asserted' && polarity === 'affirmed' && explicit)
      .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)
    expect(told).toEqual(expect.arrayContaining(said))
  })

  test('has a COVERAGE.md that is current (npm run coverage)', async () => {
    expect(await file('COVERAGE.md')).toBe(coverageDocument(dataset))
  })

  test('lies in canonical order, as an export writes it', async () => {
    const canonical = canonicalDataset(dataset)
    for (const name of ['claims', 'coverage', 'entities', 'segments', 'sources'] as const)
      expect(await file(`${name}.jsonl`), name).toBe(canonical[name]?.map((one) => `${JSON.stringify(one)}\n`).join(''))
  })

  test('judges the translation of every claim of the article', () => {
    const unjudged = dataset.claims.filter(({ evidence }) =>
      evidence.some(({ source, translation }) => source === 'moskova-makalesi' && !translation),
    )
    expect(unjudged.map(({ id }) => id)).toEqual([])
  })

  test('marks the wrong words of each fault, but for what was left out or lost', () => {
    const unmarked = dataset.claims.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ translation }) =>
        (translation?.faults ?? [])
          .filter(({ kind, start }) => kind !== 'omission' && start === undefined)
          .map(({ kind }) => `${id} ${kind}`),
      ),
    )
    expect(unmarked).toEqual([])
  })

  test('marks in every quote the words of both ends, or says how they are known, and of what is said in so many words', () => {
    const unmarked = dataset.claims.flatMap(({ id, explicit, evidence }) =>
      evidence.flatMap(({ spans, resolved }) => [
        ...(['subject', 'object'] as const)
          .filter((end) => !spans?.[end] && !resolved?.[end])
          .map((end) => `${id} ${end}`),
        ...(explicit && !spans?.predicate ? [`${id} predicate`] : []),
      ]),
    )
    expect(unmarked).toEqual([])
  })

  test('names the act of everything that is intended or reported', () => {
    const acts = dataset.claims.filter(
      ({ modality, act }) => act !== 'expects' && /intended|reported/.test(modality) !== (act !== undefined),
    )
    expect(acts.map(({ id }) => id)).toEqual([])
  })

  test('leads from everything that went to what took its place', () => {
    const from = (dataset.redirects ?? []).map((one) => `${one.from} ${one.to}`)
    expect(from).toContain('greece-controls-izmir izmir-becomes-greek-province')
    expect(from).toContain('pact-based-settlement settlement-impossible')
    expect(from).toContain('berlin-contact-resembles-eliava-mission berlin-contact-resembles-istanbul-contact')
  })

  test('never shows a name from elsewhere as a label', () => {
    for (const { id, names, labels } of dataset.entities)
      for (const { text, basis } of names)
        if (basis === 'outside') expect(Object.values(labels), id).not.toContain(text)
  })

  test('reads relative and Rumi dates, and keeps them as they are written', () => {
    expect(boundsOf('sivas-congress-dated')).toEqual(['1919-09-04', '1919-09-04'])
    expect(boundsOf('eliava-mission-dated')).toEqual(['1919-10-01', '1919-11-30'])
    expect(boundsOf('eliava-travels-to-istanbul')).toEqual(['1919-10-01', '1919-11-30'])
    expect(boundsOf('berlin-contact-dated')).toEqual(['1919-10-01', undefined])
    expect(boundsOf('talat-pasa-in-berlin')).toEqual(['1919-10-01', undefined])
    expect(boundsOf('council-election-dated')).toEqual(['1920-05-02', '1920-05-02'])
    expect(boundsOf('secret-sessions-16-october-dated')).toEqual(['1920-10-16', '1920-10-16'])
    expect(boundsOf('secret-sessions-17-october-dated')).toEqual(['1920-10-17', '1920-10-17'])
    const written = dataset.claims.flatMap(({ value }) => (value && 'date' in value ? value.date.written : []))
    expect(written).toEqual(expect.arrayContaining(['16 Teşrinievvel 1336', '2 Mayıs', 'bir müddet sonra']))
  })

  test('gives no date to what the London notes tell, which have none', () => {
    const dated = dataset.claims.filter(
      ({ date, value, evidence }) =>
        evidence.some(({ source }) => source === 'londra-notlari') && (date || (value && 'date' in value)),
    )
    expect(dated.map(({ id }) => id)).toEqual([])
  })

  test('agrees with plural subjects in every English sentence', () => {
    const agrees =
      /^(\[\[The date given for \{subject\} is (not )?\{value\}\]\]\[\[|The aim of \{holder\}, |The aim\[\[ of \{holder\}\]\] in )?\{subject\}( is (not )?\{object\}|, has | ((\[\[\{role\} \]\]|later )?\{subject\||and \{object\} are |never served|wrote|edited|did not ))|^\{object\} \{object\|/
    for (const { id, sentence, negated } of dataset.vocabulary.predicates)
      for (const template of [sentence.en, negated.sentence.en]) expect(template, id).toMatch(agrees)
  })

  test('opens on Tevfik Paşa, the Assembly, Bekir Sami Bey and the delegation among others', () => {
    const { wide, square, narrow } = dataset.views.overview?.plates ?? {}
    for (const plate of [wide, square])
      expect(Object.keys(plate?.places ?? {})).toEqual(
        expect.arrayContaining(['tevfik-pasa', 'tbmm', 'bekir-sami-bey', 'moscow-delegation']),
      )
    // The narrow plate has room for those only that have most relations to each other.
    expect(Object.keys(narrow?.places ?? {})).toEqual(expect.arrayContaining(['tbmm', 'tevfik-pasa']))
  })

  test('tells its story in ten scenes of the version that it belongs to', () => {
    const [story] = dataset.stories
    expect(story?.version).toBe(versionOf(dataset))
    expect(story?.scenes).toHaveLength(10)
    for (const scene of story?.scenes ?? []) {
      const linked = (text = '') => [...text.matchAll(/\(claim:([a-z0-9-]+)\)/g)].map(([, id]) => id as string)
      expect(new Set(linked(scene.text.tr)), scene.id).toEqual(new Set(linked(scene.text.en)))
    }
  })
})
