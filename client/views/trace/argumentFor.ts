import { type Lang, toldIn } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { type Argument, argumentOf } from '../../../contracts/argument.ts'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import { type ClaimConditions, claimPasses } from '../../../contracts/claimPasses.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { Path, Step } from '../../../contracts/path.ts'
import type { Source } from '../../../contracts/source.ts'
import { ask } from '../../api.ts'
import { argument as en } from '../../i18n/en/argument.ts'
import { argument as tr } from '../../i18n/tr/argument.ts'
import { cardsById } from '../../text/cardsById.ts'

/** Address of an argument: the public one of the page, without a slash at the end, if any, and the path's there. */
export interface Found {
  origin: string | undefined
  address: string
}

/** The claims of each step of a path that pass the conditions, and the cards of the entities that they name. */
export type ToldSteps = Pick<AnswerOf<'relation'>, 'claims' | 'entities'>[]

/** Fetches the claims of a path's steps. Throws what `get` throws. */
export function toldSteps(path: Path, conditions: ClaimConditions, get: typeof ask = ask): Promise<ToldSteps> {
  return Promise.all(path.steps.map((step) => claimsOf(step, conditions, get)))
}

/**
 * Tells a path as an argument, in the wished language if the dataset has it: fetches the claims of its steps, takes
 * the best of those that pass the conditions, and fetches the sources that they quote. Throws what `get` throws.
 */
export async function argumentFor(
  path: Path,
  conditions: ClaimConditions,
  wished: Lang,
  found: Found,
  get: typeof ask = ask,
): Promise<Argument> {
  const [dataset, steps] = await Promise.all([get('dataset'), toldSteps(path, conditions, get)])
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

// Only claims that the step counts: a path without denials does not tell them.
async function claimsOf({ relations }: Step, conditions: ClaimConditions, get: typeof ask) {
  const answers = await Promise.all(
    relations.map(async ({ id, lines }) => {
      const answer = await allClaims(id, get)
      const polarities = new Set(lines.map(({ polarity }) => polarity))
      return {
        ...answer,
        claims: answer.claims.filter((claim) => polarities.has(claim.polarity) && claimPasses(claim, conditions)),
      }
    }),
  )
  return {
    claims: answers.flatMap(({ claims }) => claims),
    entities: answers.flatMap(({ entities }) => entities),
  }
}

// The best claim may stand anywhere among those of a relation.
async function allClaims(id: string, get: typeof ask): Promise<Pick<AnswerOf<'relation'>, 'claims' | 'entities'>> {
  const found: Pick<AnswerOf<'relation'>, 'claims' | 'entities'> = { claims: [], entities: [] }
  for (let left = true; left; ) {
    const query = { limit: String(LIMITS.list.most), skip: String(found.claims.length) }
    const { claims, entities, omitted } = await get('relation', { params: { id }, query })
    found.claims.push(...claims)
    found.entities.push(...entities)
    left = omitted.claims > 0 && claims.length > 0
  }
  return found
}

async function sourcesOf(claims: readonly ClaimDetail[], get: typeof ask): Promise<Source[]> {
  const quoted = claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, translation }) => (translation ? [source, translation.source] : [source])),
  )
  const ids = [...new Set(quoted)].sort()
  const pages = Array.from({ length: Math.ceil(ids.length / LIMITS.list.page) }, (_, at) =>
    ids.slice(at * LIMITS.list.page, (at + 1) * LIMITS.list.page),
  )
  const answers = await Promise.all(pages.map((id) => get('sources', { query: { id } })))
  return answers.flatMap(({ sources }) => sources)
}
