import type { Dataset } from '../../../contracts/dataset.ts'
import type { Entity } from '../../../contracts/entity.ts'
import { foldName } from '../../../contracts/fold.ts'
import { usedBy } from '../../../contracts/usedBy.ts'
import { clip } from '../errors.ts'
import type { Finding } from './findings.ts'

/** Number of first letters that two forms of one word share (*Yunanistan*, *Yunanlılar*). */
const STEM = 4

/** Finds entities that share a name of the texts and lack a note that tells them apart: they may be one. */
export function sharedNames({ entities }: Dataset): Finding[] {
  const bearers = new Map<string, Entity[]>()
  for (const entity of entities)
    for (const name of new Set(ofText(entity).map(({ text }) => foldName(text))))
      bearers.set(name, [...(bearers.get(name) ?? []), entity])
  return [...bearers.values()]
    .filter((sharing) => sharing.length > 1 && sharing.some((entity) => !explained(entity)))
    .map((sharing) => {
      const [one, other] = sharing.map(({ id }) => id).sort() as [string, string]
      return { rule: 'name-shared', id: one, message: `has a name of ${clip(other)} too` }
    })
}

/** Finds entities whose names have no word in common and no note that joins them: they may be two. */
export function joinedNames({ entities }: Dataset): Finding[] {
  return entities.flatMap((entity) => {
    const names = ofText(entity).filter(({ form }) => form !== 'abbreviation')
    const [first, ...rest] = names.map(({ text }) => wordsOf(text))
    if (!first || explained(entity)) return []
    const alone = rest.findIndex((name) => ![first, ...rest].some((other) => other !== name && akin(name, other)))
    const text = names[alone + 1]?.text
    return alone < 0 ? [] : [{ rule: 'names-unlike', id: entity.id, message: `is called ${clip(text)} as well` }]
  })
}

/** Finds names of the texts that no supporting quote of a claim about the entity contains. */
export function strayNames({ entities, claims, sources }: Dataset): Finding[] {
  const quotes = new Map<string, string[][]>()
  for (const claim of claims) {
    const parts = claim.evidence.filter(({ stance }) => stance === 'supports').flatMap((one) => one.parts)
    const words = parts.map(({ exact }) => wordsOf(exact))
    for (const id of usedBy(claim)) quotes.set(id, [...(quotes.get(id) ?? []), ...words])
  }
  const works = new Set(sources.map(({ work }) => work))
  return entities.flatMap((entity) => {
    if (works.has(entity.id)) return []
    const stray = ofText(entity).find(
      ({ text }) => !quotes.get(entity.id)?.some((words) => holds(words, wordsOf(text))),
    )
    return stray
      ? [{ rule: 'name-stray', id: entity.id, message: `${clip(stray.text)} stands in no quote of a claim of it` }]
      : []
  })
}

function ofText({ names }: Entity): Entity['names'] {
  return names.filter(({ basis }) => basis === 'text')
}

/** Notes from outside (a date, a point on the earth) do not say what the texts mean by a name. */
function explained({ notes }: Entity): boolean {
  return notes?.some(({ basis }) => basis !== 'outside') ?? false
}

function wordsOf(text: string): string[] {
  return foldName(text).split(' ')
}

function akin(one: string[], other: string[]): boolean {
  return one.some((word) => other.some((also) => word === also || word.slice(0, STEM) === also.slice(0, STEM)))
}

/** Tests whether the words stand in a row in the text, each with any ending. */
function holds(text: string[], words: string[]): boolean {
  return text.some((_, at) => words.every((word, index) => text[at + index]?.startsWith(word)))
}
