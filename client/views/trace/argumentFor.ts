import { type Lang, toldIn } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { type Argument, argumentOf } from '../../../contracts/argument.ts'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { Path, Step } from '../../../contracts/path.ts'
import type { ToldClaims } from '../../../contracts/pathQuery.ts'
import type { Source } from '../../../contracts/source.ts'
import { namedIn } from '../../../contracts/usedBy.ts'
import { ask } from '../../api.ts'
import { argument as en } from '../../i18n/en/argument.ts'
import { argument as tr } from '../../i18n/tr/argument.ts'
import { cardsById } from '../../text/cardsById.ts'

/** Address of an argument: the public one of the page, without a slash at the end, if any, and the path's there. */
export interface Found {
  origin: string | undefined
  address: string
}

/**
 * The best claims of each step of a path that pass the conditions, the cards of the entities that they name, and the
 * one version of all of them.
 */
export interface ToldSteps {
  version: string
  steps: Pick<AnswerOf<'claims'>, 'claims' | 'entities'>[]
}

/**
 * Fetches the claims that tell a path: of each relation of its steps the best of each polarity, of however many there
 * are; once again where the data were replaced meanwhile. Throws what `get` throws, and where the claims are not of
 * one version.
 */
export async function toldSteps(
  path: Pick<Path, 'steps'>,
  conditions: ClaimConditions,
  get: typeof ask = ask,
  again = true,
): Promise<ToldSteps> {
  const relations = [...new Set(path.steps.flatMap((step) => step.relations.map(({ id }) => id)))]
  const asked = { each: 1, conditions: toldClaims(conditions) }
  const answers = await Promise.all(
    inPages(relations, LIMITS.told.relations).map((some) => get('claims', { body: { relations: some, ...asked } })),
  )
  const [version, ...others] = new Set(answers.map((answer) => answer.version))
  if (version === undefined || others.length > 0) {
    if (again) return toldSteps(path, conditions, get, false)
    throw new Error('The sentences of a path are not of one version of the data')
  }
  const claims = answers.flatMap((answer) => answer.claims)
  const entities = cardsById(answers.flatMap((answer) => answer.entities))
  const steps = path.steps.map((step) => {
    const mine = claims.filter((claim) => isCounted(step, claim))
    const named = new Set(mine.flatMap(namedIn))
    return { claims: mine, entities: [...named].flatMap((id) => entities.get(id) ?? []) }
  })
  return { version, steps }
}

/**
 * Tells a path as an argument, in the wished language if the dataset has it: fetches the best claims of its steps that
 * pass the conditions, and the sources that they quote. Throws what `get` throws.
 */
export async function argumentFor(
  path: Path,
  conditions: ClaimConditions,
  wished: Lang,
  found: Found,
  get: typeof ask = ask,
): Promise<Argument> {
  const [card, { version, steps }] = await Promise.all([get('dataset'), toldSteps(path, conditions, get)])
  // Cited is the version that its sentences are of: the card may be one that was kept.
  const dataset = { ...card, version }
  const lang = toldIn(wished, dataset.languages)
  const works = new Map(dataset.sources.map(({ id, work }) => [id, work]))
  const told = steps.map(({ claims }) => chooseClaims(claims, (id) => works.get(id) ?? id))
  const cards = [...path.entities, ...steps.flatMap(({ entities }) => entities)]
  return argumentOf({
    from: path.entities[0]?.id ?? '',
    to: path.entities.at(-1)?.id ?? '',
    steps: told,
    settings: (path.settings ?? []).map(({ step, entity }) => ({
      step,
      entity,
      from: path.entities[step]?.id ?? '',
      to: path.entities[step + 2]?.id ?? '',
    })),
    entities: cardsById(cards),
    dataset,
    sources: await sourcesOf(told.flat(), get),
    lang,
    words: { tr, en }[lang],
    ...found,
  })
}

function toldClaims({ modality, explicit, source, on, span = on, undated, disputed }: ClaimConditions): ToldClaims {
  const written = span && `${span.earliest ?? '..'}/${span.latest ?? '..'}`
  return { modality, explicit, source, span: written, undated, disputed }
}

// A path without denials does not tell them.
function isCounted({ relations }: Step, { relation, polarity }: ClaimDetail): boolean {
  return relations.some(({ id, lines }) => id === relation && lines.some((line) => line.polarity === polarity))
}

async function sourcesOf(claims: readonly ClaimDetail[], get: typeof ask): Promise<Source[]> {
  const quoted = claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, translation }) => (translation ? [source, translation.source] : [source])),
  )
  const ids = [...new Set(quoted)].sort()
  const answers = await Promise.all(inPages(ids, LIMITS.list.page).map((id) => get('sources', { query: { id } })))
  return answers.flatMap(({ sources }) => sources)
}

function inPages<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}
