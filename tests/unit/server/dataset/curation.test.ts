import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CURATION, type CurationRule, curationFindings } from '../../../../server/dataset/curation/findings.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { brokenCopy, type Copy } from '../../../fixtures/brokenCopy.ts'

const OURS = path.resolve(import.meta.dirname, '../../../../seed/data')

/** A way of breaking our dataset that the checker lets pass, and the record that a rule of curation must name. */
interface Lapse {
  rule: CurationRule
  what: string
  id: string
  break(copy: Copy): Promise<void>
}

const LAPSES: Lapse[] = [
  {
    rule: 'holder-missing',
    what: 'in which nobody says what is reported',
    id: 'tevfik-pasa-says-tbmm-represents-nation',
    break: (copy) =>
      copy.record('claims.jsonl', 'tevfik-pasa-says-tbmm-represents-nation', ({ holder: _, ...claim }) => claim),
  },
  {
    rule: 'holder-missing',
    what: 'in which a decision has a purpose of its own',
    id: 'decision-meant-for-agreement',
    break: (copy) => copy.record('claims.jsonl', 'decision-meant-for-agreement', ({ holder: _, ...claim }) => claim),
  },
  {
    rule: 'name-shared',
    what: 'in which one man is two',
    id: 'radek',
    break: async (copy) => {
      await copy.record('entities.jsonl', 'talat-pasa', (entity) => {
        entity.names = [{ text: 'Radek', lang: 'tr', form: 'preferred', basis: 'text' }]
      })
    },
  },
  {
    rule: 'name-shared',
    what: 'in which the treaty and the place of one name are not told apart',
    id: 'sevres',
    break: (copy) => copy.record('entities.jsonl', 'sevres', ({ notes: _, ...entity }) => entity),
  },
  {
    rule: 'names-unlike',
    what: 'in which two men are one',
    id: 'radek',
    break: (copy) =>
      copy.record('entities.jsonl', 'radek', ({ names }) =>
        names.push({ text: 'Talat Paşa', lang: 'tr', form: 'variant', basis: 'text' }),
      ),
  },
  {
    rule: 'name-stray',
    what: 'with a name from elsewhere given as one of the texts',
    id: 'radek',
    break: (copy) =>
      copy.record('entities.jsonl', 'radek', ({ names }) =>
        names.push({ text: 'Karl Radek', lang: 'tr', form: 'variant', basis: 'text' }),
      ),
  },
  {
    rule: 'claim-again',
    what: 'that says a thing twice with two quotes',
    id: 'france-rules-syria',
    break: async (copy) => {
      const lines = (await copy.read('claims.jsonl')).trimEnd().split('\n')
      const line = lines.find((one) => one.includes('"id":"france-controls-syria"')) as string
      const again = JSON.parse(line.replace('"france-controls-syria"', '"france-rules-syria"'))
      Object.assign(again, { statement: 'another', explicit: false })
      await copy.write('claims.jsonl', `${[...lines, JSON.stringify(again)].join('\n')}\n`)
      await copy.record('coverage.jsonl', 'makale-05', ({ claims }) => claims.push(again.id))
    },
  },
  {
    rule: 'event-end',
    what: 'in which nobody fights a battle',
    id: 'second-inonu-battle',
    break: (copy) =>
      copy.record('claims.jsonl', 'france-controls-syria', (claim) => {
        claim.event = 'second-inonu-battle'
      }),
  },
  {
    rule: 'aim-asserted',
    what: 'in which an aim is a fact',
    id: 'time-for-greeks-benefits-greece',
    break: (copy) =>
      copy.record('claims.jsonl', 'time-for-greeks-benefits-greece', ({ holder: _, act: __, ...claim }) => ({
        ...claim,
        predicate: 'CONCERNS',
        modality: 'asserted',
      })),
  },
  {
    rule: 'quote-shared',
    what: 'in which one quote serves three',
    id: 'france-controls-syria',
    break: async (copy) => {
      let quote: unknown
      await copy.record('claims.jsonl', 'yusuf-kemal-bey-minister-of-economy', ({ evidence }) => {
        quote = evidence[0]
      })
      for (const id of ['france-controls-syria', 'izmir-becomes-greek-province'])
        await copy.record('claims.jsonl', id, ({ evidence }) => evidence.push(quote))
    },
  },
  {
    rule: 'scene-bare',
    what: 'with a sentence that no claim supports',
    id: 'moskovaya-cikan-yollar/olum-vesikasi',
    break: (copy) =>
      copy.json('stories/moskovaya-cikan-yollar.json', ({ scenes }) => {
        scenes[0].text.en += ' Nobody knows why.'
      }),
  },
]

describe('the rules of curation', () => {
  test('find nothing in our dataset', async () => {
    expect(await findingsIn(OURS)).toEqual([])
  })

  test.each(LAPSES)('name by $rule what is wrong in a copy $what', async ({ rule, id, break: apply }) => {
    expect(await findingsIn(OURS)).not.toContainEqual({ rule, id })
    await brokenCopy(async (copy) => {
      await apply(copy)
      expect(await findingsIn(copy.folder)).toContainEqual({ rule, id })
    }, OURS)
  })

  test('have a broken copy each', () => {
    expect([...new Set(LAPSES.map(({ rule }) => rule))].sort()).toEqual(Object.keys(CURATION).sort())
  })
})

async function findingsIn(folder: string) {
  const read = await readDataset(folder)
  if ('errors' in read) throw new Error(JSON.stringify(read.errors[0]))
  return curationFindings(read.dataset).map(({ rule, id }) => ({ rule, id }))
}
