import { describe, expect, it } from 'vitest'
import { type Page, readAddress } from '../../../contracts/addresses.ts'
import { ENDPOINTS } from '../../../contracts/api.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { onStore } from './onBothStores.ts'

/** The kind of answer that each question of our dataset has; a question without a row fails. */
const ANSWERS = new Map<string, 'told' | 'denied' | 'joined' | 'path' | 'only believed'>([
  ['/relation/bekir-sami-bey~HEADS~moscow-delegation', 'told'],
  ['/relation/tevfik-pasa~YIELDS_FLOOR_TO~tbmm', 'told'],
  ['/trace?from=first-inonu-victory&to=london-conference&directed=true', 'path'],
  ['/entity/tbmm-participation', 'joined'],
  ['/relation/entente-powers~RECOGNISES~tbmm', 'told'],
  ['/entity/empire-partition', 'joined'],
  ['/trace?from=radek&to=anatolian-movement', 'path'],
  ['/entity/delegation-decision', 'joined'],
  ['/claim/delegation-not-yet-in-moscow', 'denied'],
  ['/trace?from=talat-pasa&to=anatolian-movement&max=1&modality=asserted', 'only believed'],
])

const { questions = [] } = (await readFolder(OURS)).card

describe('the questions of our dataset', () => {
  it('are ten, none of them twice', () => {
    expect(questions).toHaveLength(10)
    expect(questions.map(({ address }) => address)).toEqual([...ANSWERS.keys()])
  })

  onStore(
    () => embeddedPlace(),
    () => readFolder(OURS),
    (api) => {
      it.each(questions.map(({ label, address }) => ({ title: label.en, address })))('$title', async ({ address }) => {
        expect(await kindOf(readAddress(address).page, api().origin)).toBe(ANSWERS.get(address))
      })
    },
  )
})

async function kindOf(page: Page, origin: string): Promise<string> {
  const ask = async (path: string): Promise<unknown> => {
    const answer = await fetch(origin + path)
    expect(answer.status, path).toBe(200)
    return answer.json()
  }
  if (page.name === 'relation') {
    const { claims } = ENDPOINTS.relation.answer.parse(await ask(`/api/relations/${page.id}`))
    return polarityOf(claims.map(({ polarity }) => polarity))
  }
  if (page.name === 'claim') {
    const { claim } = ENDPOINTS.claim.answer.parse(await ask(`/api/claims/${page.id}`))
    return polarityOf([claim.polarity])
  }
  if (page.name === 'entity') {
    const { relations } = ENDPOINTS.neighbourhood.answer.parse(await ask(`/api/entities/${page.id}/neighbourhood`))
    return relations.length > 0 ? 'joined' : 'alone'
  }
  if (page.name !== 'trace') return page.name
  const { paths, none } = ENDPOINTS.paths.answer.parse(await ask(`/api/paths${page.question}&explain=true`))
  if (paths.length > 0) return 'path'
  const [nearest] = none?.nearest ?? []
  const lines = nearest?.path.steps.flatMap(({ relations }) => relations.flatMap((relation) => relation.lines)) ?? []
  return lines.length > 0 && lines.every(({ modality }) => modality === 'believed') ? 'only believed' : 'none'
}

function polarityOf(polarities: string[]): string {
  if (polarities.length === 0) return 'untold'
  return polarities.every((one) => one === 'negated') ? 'denied' : 'told'
}
