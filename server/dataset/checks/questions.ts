import { z } from 'zod'
import { type Page, readAddress, writeAddress } from '../../../contracts/addresses.ts'
import { contradictionsIn, PathQuery } from '../../../contracts/pathQuery.ts'
import { clip } from '../errors.ts'
import type { Place } from '../folderContents.ts'
import type { Subject } from './subject.ts'

/** Parameters of a question of paths that may be repeated. */
const LISTS = new Set(
  Object.entries(PathQuery.shape).flatMap(([name, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
    return inner instanceof z.ZodArray ? [name] : []
  }),
)

/** Checks that the address of each question is one of a page, and names only what the dataset has. */
export function checkQuestions(subject: Subject): void {
  const { card } = subject
  for (const [index, { address }] of (card?.record.questions ?? []).entries()) {
    const place = card!.at('questions', index, 'address')
    const { page, ...site } = readAddress(address)
    const bare = [site.dataset, site.version, site.lang].every((one) => one === undefined) && !address.includes('#')
    const whole = page.name === 'trace' || writeAddress({ base: '/', page }) === address
    if (bare && whole && page.name !== 'unknown') checkPage(subject, page, place)
    else subject.report(place, 'question-address', `${clip(address)} is no plain address of a page`)
  }
}

function checkPage(subject: Subject, page: Page, place: Place): void {
  if (page.name === 'entity') subject.known('entities', page.id, place)
  if (page.name === 'claim') subject.known('claims', page.id, place)
  if (page.name === 'relation') relation(subject, page.id, place)
  if (page.name === 'explore' || page.name === 'story') {
    subject.known('entities', page.entity, place)
    if (page.relation !== undefined) relation(subject, page.relation, place)
  }
  if (page.name === 'story') story(subject, page, place)
  if (page.name === 'read') read(subject, page, place)
  if (page.name === 'trace') trace(subject, page.question, place)
}

function relation(subject: Subject, id: string, place: Place): void {
  const [from, name, to] = id.split('~') as [string, string, string]
  subject.known('entities', from, place)
  predicates(subject, [name], place)
  subject.known('entities', to, place)
}

function story({ stories, report }: Subject, { id, scene }: Extract<Page, { name: 'story' }>, place: Place): void {
  const told = stories.find(({ record }) => record.id === id)?.record
  if (id !== undefined && !told) report(place, 'question-address', `there is no story ${clip(id)}`)
  else if (told && scene !== undefined && !told.scenes.some((one) => one.id === scene))
    report(place, 'question-address', `the story ${clip(id)} has no scene ${clip(scene)}`)
}

function read(subject: Subject, { source, segment, claim }: Extract<Page, { name: 'read' }>, place: Place): void {
  subject.known('sources', source, place)
  subject.known('segments', segment, place)
  subject.known('claims', claim, place)
}

function trace(subject: Subject, question: string | undefined, place: Place): void {
  const asked = PathQuery.safeParse(listed(new URLSearchParams(question)))
  if (!asked.success) {
    const [issue] = asked.error.issues
    const what = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
    subject.report(
      place,
      'question-address',
      `the question of paths has an unknown, missing or malformed ${String(what)}`,
    )
    return
  }
  const {
    from,
    to,
    via = [],
    avoid = [],
    avoidKind = [],
    predicate = [],
    avoidPredicate = [],
    source = [],
  } = asked.data
  for (const { parameter, other } of contradictionsIn(asked.data))
    subject.report(place, 'question-address', `${parameter} and ${other} of the question of paths exclude each other`)
  for (const id of [...from, ...to, ...via, ...avoid]) subject.known('entities', id, place)
  for (const id of source) subject.known('sources', id, place)
  for (const id of avoidKind)
    if (subject.vocabulary && !subject.byId.kinds.has(id))
      subject.report(place, 'kind-unknown', `there is no kind ${clip(id)}`)
  predicates(subject, [...predicate, ...avoidPredicate], place)
}

/** A repeated parameter is a list; one that stands once is a list where the query takes one. */
// biome-ignore lint/plugin: parsed by a strict schema, which refuses every other name
function listed(params: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name)
      return [name, LISTS.has(name) || values.length > 1 ? values : (values[0] as string)]
    }),
  )
}

function predicates(subject: Subject, ids: string[], place: Place): void {
  for (const id of ids)
    if (subject.vocabulary && !subject.byId.predicates.has(id))
      subject.report(place, 'predicate-unknown', `there is no predicate ${clip(id)}`)
}
