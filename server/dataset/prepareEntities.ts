import { compareCodePoints } from '../../contracts/canonical.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import type { Entity } from '../../contracts/entity.ts'
import { foldName, foldWords } from '../../contracts/fold.ts'
import { inLanguage } from '../../contracts/label.ts'
import { phrasesOf } from '../../contracts/soughtWords.ts'
import type { ClaimRow, EntityRow } from './prepared.ts'
import { counted, type Progress } from './progress.ts'

/** Computes the counts of entities over all claims, and their names in the form that search needs. */
export function prepareEntities(dataset: Dataset, claims: ClaimRow[], progress?: Progress): EntityRow[] {
  const language = dataset.sources.find(({ role }) => role === 'evidence')?.lang
  const tallies = tally(dataset.entities.length, claims)
  return Array.from(counted(dataset.entities, 'preparing entities', progress), (entity, no) => {
    const names = unique([...Object.values(entity.labels), ...entity.names.map(({ text }) => text)])
    const folded = names.map((name) => foldWords(name).map(({ readings }) => readings))
    const phrases = unique(folded.flatMap(phrasesOf)).filter((phrase) => phrase !== '')
    const { others, count, sources } = tallies[no] as Tally
    return {
      no,
      id: entity.id,
      kind: entity.kind,
      labels: entity.labels,
      ...(entity.plural ? { plural: entity.plural } : {}),
      ...(entity.spoken ? { spoken: entity.spoken } : {}),
      degree: others.size,
      claims: count,
      sources: [...sources].sort(compareCodePoints),
      names,
      searchText: [...new Set(folded.flat(2))].join(' '),
      nameKey: `|${phrases.join('|')}|`,
      sortName: foldName(sortNameOf(entity, language)),
      json: JSON.stringify(entity),
    }
  })
}

interface Tally {
  others: Set<number>
  count: number
  sources: Set<string>
}

function tally(entities: number, claims: ClaimRow[]): Tally[] {
  const tallies = Array.from({ length: entities }, (): Tally => ({ others: new Set(), count: 0, sources: new Set() }))
  for (const { subject, object, sources } of claims) {
    for (const end of new Set(object === undefined ? [subject] : [subject, object])) {
      const one = tallies[end] as Tally
      one.count++
      for (const source of sources) one.sources.add(source)
      const other = end === subject ? object : subject
      if (other !== undefined && other !== end) one.others.add(other)
    }
  }
  return tallies
}

function sortNameOf(entity: Entity, language: string | undefined): string {
  const preferred = entity.names.filter(({ form }) => form === 'preferred')
  const name =
    preferred.find(({ lang }) => lang === language) ?? preferred.sort((a, b) => compareCodePoints(a.lang, b.lang))[0]
  return name?.text ?? inLanguage(entity.labels, language ?? '').text
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].sort(compareCodePoints)
}
