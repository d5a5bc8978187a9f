import { type Lang, toldIn } from '../../../contracts/addresses.ts'
import { type Argument, argumentOf } from '../../../contracts/argument.ts'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import { type ClaimConditions, claimPasses } from '../../../contracts/claimPasses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { Path, Step } from '../../../contracts/path.ts'
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
 * Tells a path as an argument, in the wished language if the dataset has it: fetches the claims of its steps and takes
 * the best of those that pass the conditions. Throws what `get` throws.
 */
export async function argumentFor(
  path: Path,
  conditions: ClaimConditions,
  wished: Lang,
  found: Found,
  get: typeof ask = ask,
): Promise<Argument> {
  const limit = String(LIMITS.list.most)
  const [dataset, { sources }, steps] = await Promise.all([
    get('dataset'),
    get('sources', { query: { limit } }),
    Promise.all(path.steps.map((step) => claimsOf(step, conditions, limit, get))),
  ])
  const lang = toldIn(wished, dataset.languages)
  const workOf = (id: string) => sources.find((source) => source.id === id)?.work ?? id
  const cards = [...path.entities, ...steps.flatMap(({ entities }) => entities)]
  return argumentOf({
    from: path.entities[0]?.id ?? '',
    to: path.entities.at(-1)?.id ?? '',
    steps: steps.map(({ claims }) => chooseClaims(claims, workOf)),
    entities: cardsById(cards),
    dataset,
    sources,
    lang,
    words: { tr, en }[lang],
    ...found,
  })
}

// Only claims that the step counts: a path without denials does not tell them.
async function claimsOf({ relations }: Step, conditions: ClaimConditions, limit: string, get: typeof ask) {
  const answers = await Promise.all(
    relations.map(async ({ id, lines }) => {
      const answer = await get('relation', { params: { id }, query: { limit } })
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
