import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, Evidence } from '../../../contracts/claim.ts'
import { seeded } from '../../fixtures/random.ts'
import { both, VOCABULARY } from '../../fixtures/vocabulary.ts'
import { lineFile } from './lineFile.ts'
import { claimMaker, type MadeClaim } from './madeClaims.ts'
import { madeName } from './madeNames.ts'
import { COMMON, COMMON_AT, textWriter } from './madeText.ts'
import { CLAIMS_A_SOURCE, entityId, SHARE, SIZES, type Size, sourceId } from './sizes.ts'

const VERBS = new Map(VOCABULARY.predicates.map(({ id, labels }) => [id, labels.tr]))

/** Writes the folder of a dataset, record by record: all that is held of it are the names of its entities. */
export function writeScaled(size: Size, folder: string): void {
  mkdirSync(join(folder, 'texts'), { recursive: true })
  const { entities, claims } = SIZES[size]
  const random = seeded(1)
  const names = writeEntities(folder, entities)
  const files = Object.fromEntries(
    (['sources', 'segments', 'claims'] as const).map((part) => [part, lineFile(join(folder, `${part}.jsonl`))]),
  ) as Record<'sources' | 'segments' | 'claims', ReturnType<typeof lineFile>>
  const record = (part: keyof typeof files, one: object) => files[part].write(`${JSON.stringify(one)}\n`)
  const make = claimMaker(SIZES[size], random)
  const big = Math.floor(claims * SHARE.bigSource)
  const sources = 1 + Math.ceil((claims - big) / CLAIMS_A_SOURCE)
  for (let source = 0, at = 0; source < sources; source++) {
    const text = lineFile(join(folder, 'texts', `${sourceId(source)}.txt`))
    const writer = textWriter(source, { text: text.write, segment: (one) => record('segments', one) })
    for (const end = Math.min(claims, big + source * CLAIMS_A_SOURCE); at < end; at++) {
      const { said, ends } = make(at)
      const sentence = sentenceOf(said, ends, names)
      const start = writer.say(sentence)
      const parts = [{ exact: sentence, start, end: start + sentence.length }]
      const evidence = [{ source: sourceId(source), stance: 'supports' as const, parts }, ...elsewhere(source)]
      record('claims', { ...said, id: `claim-${String(at).padStart(8, '0')}`, evidence } satisfies Claim)
    }
    text.close()
    record('sources', writer.source())
  }
  for (const file of Object.values(files)) file.close()
  writeCard(folder, size)

  function elsewhere(source: number): Evidence[] {
    const other = random.below(sources)
    if (!random.chance(0.2) || other === source) return []
    const parts = [{ exact: COMMON, start: COMMON_AT, end: COMMON_AT + COMMON.length }]
    return [{ source: sourceId(other), stance: 'supports', parts }]
  }
}

function writeEntities(folder: string, count: number): string[] {
  const random = seeded(2)
  const file = lineFile(join(folder, 'entities.jsonl'))
  const names = Array.from({ length: count }, (_, at) => {
    const name = madeName(random, at)
    const labels = both(name, `${name} (en)`)
    const kind = random.pick(VOCABULARY.kinds).id
    file.write(`${JSON.stringify({ id: entityId(at), kind, labels, names: [] })}\n`)
    return name
  })
  file.close()
  return names
}

function sentenceOf({ predicate, value, polarity, date }: MadeClaim['said'], ends: MadeClaim['ends'], names: string[]) {
  const [subject, object] = ends
  const what = object === undefined ? String((value as { number: number }).number) : names[object]
  const not = polarity === 'negated' ? ' değil' : ''
  return `${names[subject]} ile ${what}: ${VERBS.get(predicate)}${not}${date ? ` (${date.written})` : ''}`
}

function writeCard(folder: string, size: Size): void {
  const id = `scale-${size.toLowerCase()}`
  const card = {
    id,
    title: both(`Yapma veri ${size}`, `Made dataset ${size}`),
    description: both('Ölçmek için yapılmıştır.', 'Made to be measured.'),
    licence: 'CC0-1.0',
    rights: both('Yok.', 'None.'),
    cite: both(id, id),
    languages: ['tr', 'en'],
  }
  for (const [name, content] of [
    ['dataset.json', card],
    ['vocabulary.json', VOCABULARY],
  ] as const)
    writeFileSync(join(folder, name), `${JSON.stringify(content, undefined, 2)}\n`)
}
