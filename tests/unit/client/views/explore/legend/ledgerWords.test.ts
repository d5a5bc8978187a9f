import { describe, expect, it } from 'vitest'
import { startI18n } from '../../../../../../client/i18n/start.ts'
import { type LedgerFacts, ledgerWords } from '../../../../../../client/views/explore/legend/ledgerWords.ts'
import { claims, entity, relation } from '../../../cards.ts'

const t = startI18n('en').getFixedT('en', 'explore')
const NONE = { entities: 0, claims: 0 }
const facts = ({
  faded = NONE,
  hidden = NONE,
  beyond,
  ...change
}: Partial<LedgerFacts & Record<'faded' | 'hidden' | 'beyond', typeof NONE>> = {}) =>
  ({
    dataset: { counts: { entities: 90, claims: 300 }, version: `abcd1234${'0'.repeat(56)}` },
    left: {
      entities: [entity('a'), entity('b')],
      relations: [relation('a~NEAR~b', claims({ claims: 3 })), relation('a~HEADS~b')],
      faded: new Set(),
      counts: { faded, hidden, beyond },
    },
    filters: [],
    unlabelled: 0,
    highlight: undefined,
    ...change,
  }) as unknown as LedgerFacts
const words = (change?: Parameters<typeof facts>[0]) => ledgerWords(facts(change), t, ({ is }) => is)
const SHOWN = 'Shown 2 of 90 entities, 4 of 300 claims'
const VERSION = 'Dataset version abcd 1234'

describe('the ledger in words', () => {
  it('says what is shown, of which version, and that nothing is filtered', () => {
    expect(words()).toEqual([SHOWN, 'No filter', VERSION])
  })

  it('says everything that changes the picture, in order', () => {
    const all = words({
      filters: [
        { of: 'kind', is: 'Place', how: 'hide' },
        { of: 'modality', is: 'intended', how: 'fade' },
      ],
      faded: { entities: 1, claims: 2 },
      hidden: { entities: 3, claims: 0 },
      focus: { name: 'Radek', depth: 2 },
      beyond: { entities: 5, claims: 1 },
      traced: 2,
      highlight: 'Persons',
      unlabelled: 1,
    })
    expect(all).toEqual([
      SHOWN,
      `Place ${t('legend.how.hide')}`,
      `intended ${t('legend.how.fade')}`,
      'Faded: 1 entity, 2 claims',
      'Further than 2 steps from Radek: 5 entities, 1 claim',
      'Hidden: 3 entities, 0 claims',
      'Paths: 2 relations',
      'Highlighted: Persons',
      '1 label without room',
      VERSION,
    ])
  })

  it('says that claims alone are faded or hidden', () => {
    expect(words({ faded: { entities: 0, claims: 1 }, hidden: { entities: 0, claims: 2 } })).toEqual([
      SHOWN,
      'Faded: 0 entities, 1 claim',
      'Hidden: 0 entities, 2 claims',
      'No filter',
      VERSION,
    ])
  })
})
