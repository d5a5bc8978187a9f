import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../contracts/claim.ts'
import { coverageDocument } from '../../../../server/dataset/coverageDocument.ts'
import { astralDataset } from '../../../fixtures/astralDataset.ts'

const both = (en: string) => ({ tr: 'x', en })
const LEADS = 'Captain Ayşe — leads → Assembly of the Moon'

/** Changes of one claim, and its row. */
const ROWS: [what: string, Partial<Claim>, row: string][] = [
  ['as it is', {}, `[${LEADS}]; asserted`],
  ['in so many words', { explicit: true }, `${LEADS}; asserted`],
  ['negated', { explicit: true, polarity: 'negated' }, 'Captain Ayşe — does not lead → Assembly of the Moon; asserted'],
  [
    'of a predicate that is not there',
    { explicit: true, predicate: 'RULES' },
    'Captain Ayşe — RULES → Assembly of the Moon; asserted',
  ],
  ['about an entity that is not there', { explicit: true, subject: 'x' }, 'x — leads → Assembly of the Moon; asserted'],
  [
    'with all that qualifies it',
    {
      explicit: true,
      modality: 'believed',
      role: both('as a captain'),
      holder: 'cem',
      mistaken: false,
      act: 'says',
      participants: [
        { entity: 'boran-bey', role: 'with' },
        { entity: 'yolculuk', role: 'through' },
      ],
      date: { written: 'o gün', calendar: 'gregorian', edtf: '1921', basis: 'text' },
      place: 'acilis',
      event: 'yolculuk',
      alternatives: [{ subject: 'cem' }, { object: 'boran-bey' }],
    },
    `${LEADS}; believed (says); “as a captain”; according to Cem; rightly; with Boran Bey; through Journey; when: o gün; ` +
      'where: Opening; in: Journey; or: Cem; or: Boran Bey',
  ],
  ['that is mistaken', { explicit: true, mistaken: true }, `${LEADS}; asserted; wrongly`],
  [
    'with a date as value',
    valued({ date: { written: 'o gün', calendar: 'gregorian', edtf: '1921', basis: 'text' } }),
    'Captain Ayşe — leads → o gün (1921); asserted',
  ],
  [
    'with a relative date as value',
    valued({ date: { written: 'bir gün sonra', calendar: 'relative', basis: 'text' } }),
    'Captain Ayşe — leads → bir gün sonra; asserted',
  ],
  ['with a number', valued({ number: 2, unit: both('ships') }), 'Captain Ayşe — leads → 2 ships; asserted'],
  ['with a duration', valued({ duration: 'P1M' }), 'Captain Ayşe — leads → P1M; asserted'],
  ['with a text', valued({ text: both('alone') }), 'Captain Ayşe — leads → alone; asserted'],
  ['without an end', valued(undefined), 'Captain Ayşe — leads → ; asserted'],
]

function valued(value: Claim['value']): Partial<Claim> {
  return { explicit: true, object: undefined, value }
}

describe('the coverage document', () => {
  test('gives each segment of evidence in reading order with its words and its claims, or why none', () => {
    const astral = astralDataset()
    const segments = astral.segments.filter(({ id }) => /^mektup|^defter-[135]$/.test(id)).reverse()
    const coverage = astral.coverage?.filter(({ segment }) => segment !== 'mektup-3')
    expect(coverageDocument({ ...astral, segments, coverage: coverage ?? [] }).split('\n\n')).toEqual([
      '# What each sentence yields',
      expect.stringMatching(/^Made from `coverage\.jsonl` by `npm run coverage`; not to be edited\. A claim reads .*$/),
      '## Notebook (`defter`)',
      '**defter-1** (heading)',
      '> Defter 🗺️',
      '- *no claim*: A heading.',
      '**defter-3** (item)',
      '> Cafe\u0301’de toplanan Ay Meclisi,',
      '- Assembly of the Moon — sends → Boran Bey; asserted; “as an envoy”; through Captain Ayşe; to Cem · `assembly-sends-boran`',
      '**defter-5** (item)',
      '> Ay Meclisi 𝟚 Nisan 1921’de açıldı; Boran Bey bir ay sonra yola çıktı.',
      '- Journey — is dated → bir ay sonra; asserted · `journey-dated`\n' +
        '- Opening — is dated → 𝟚 Nisan 1921 (1921-04-02); asserted · `opening-dated`',
      '## Letter (`mektup`)',
      '**mektup-1** (heading)',
      '> Mektup 𐰀',
      '- *no claim*: A heading.',
      '**mektup-2** (sentence)',
      '> 1) Ayşe Kaptan Ay Meclisi’nin başındadır.',
      `- [${LEADS}]; asserted · \`ayse-leads-assembly-2\``,
      '**mektup-3** (sentence)',
      '> 2) Boran Bey ile Ayşe Kaptan görüştü.',
      '- *no claim*: not accounted for\n',
    ])
  })

  test('accounts for nothing where no coverage is recorded, and writes quotes on one line', () => {
    const { coverage: _, ...rest } = astralDataset()
    const segments = [{ id: 'two', source: 'defter', kind: 'item' as const, start: 72, end: 95 }]
    expect(coverageDocument({ ...rest, segments })).toContain(
      '**two** (item)\n\n> Ay Meclisi, • Boran Bey\n\n- *no claim*: not accounted for\n',
    )
  })

  test.each(ROWS)('writes a claim %s', (_, fields, row) => {
    const astral = astralDataset()
    const claims = astral.claims.map((claim) =>
      claim.id === 'ayse-leads-assembly-2' ? { ...claim, ...fields } : claim,
    )
    const lines = coverageDocument({ ...astral, claims }).split('\n')
    expect(lines.filter((line) => line.endsWith('`ayse-leads-assembly-2`'))).toEqual([
      `- ${row} · \`ayse-leads-assembly-2\``,
    ])
  })
})
