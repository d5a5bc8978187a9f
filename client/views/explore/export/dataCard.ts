import { inLanguage } from '../../../../contracts/label.ts'
import { Modality, type Polarity } from '../../../../contracts/modality.ts'
import { lineWidth } from '../../../../drawing/lineLooks.ts'
import { KNOWN_KINDS } from '../../../../drawing/tokens.ts'
import type { DataCard, LegendEntry } from '../../../figure/dataCard.ts'
import { useAddressBar } from '../../../state/history/addressBar.ts'
import { citationOf } from '../../../text/useCitation.ts'
import { type LedgerFacts, ledgerWords } from '../legend/ledgerWords.ts'
import { legendCounts } from '../legend/legendCounts.ts'
import type { CardWords } from './useCardWords.ts'

/**
 * Makes the card of an export. `title`: a marked text; `address`: public link to the same picture, if there is one that
 * can carry it; without it the card cites by dataset, version and record.
 */
export function dataCard(words: CardWords, title: string, facts: LedgerFacts, address: string | undefined): DataCard {
  const { t, tExplore, lang, say, nameOf, dictionary } = words
  const { kind, works } = dictionary
  const { dataset, left } = facts
  const counts = legendCounts(left.entities, left.relations, works)
  const countOf = (key: string) => counts.get(key) ?? 0
  const order = (id: string) => (KNOWN_KINDS.includes(id) ? KNOWN_KINDS.indexOf(id) : KNOWN_KINDS.length)
  const kinds = [...new Set(left.entities.map((card) => card.kind))].sort((a, b) => order(a) - order(b))
  const plain = { modality: 'asserted', polarity: 'affirmed', inferred: false, symmetric: false } as const
  const line = (look: Partial<Parameters<typeof sampleOf>[0]>, name: string, count: number): LegendEntry => ({
    mark: { line: sampleOf({ ...plain, sources: 1, ...look }) },
    name,
    count,
  })
  const widths = ([1, 2, 3] as const).filter((step) => countOf(`works ${step}`) > 0)
  return {
    lang,
    title,
    ledger: ledgerWords(facts, tExplore, nameOf),
    legend: [
      ...kinds.map((id) => ({ mark: { kind: id }, name: say(kind(id)), count: countOf(`kind ${id}`) })),
      ...Modality.options
        .filter((modality) => countOf(`modality ${modality}`) > 0)
        .map((modality) => line({ modality }, t(`panel:modality.${modality}`), countOf(`modality ${modality}`))),
      ...(countOf('polarity negated') > 0
        ? [line({ polarity: 'negated' }, t('panel:polarity.negated'), countOf('polarity negated'))]
        : []),
      ...(widths.length > 1
        ? widths.map((step) =>
            line(
              { sources: step, symmetric: true },
              t(`explore:legend.worksOf.${(['one', 'two', 'three'] as const)[step - 1] ?? 'one'}`),
              countOf(`works ${step}`),
            ),
          )
        : []),
    ],
    note: left.relations.some(({ lines }) => lines.some(({ inferred }) => inferred))
      ? t('explore:legend.inferred')
      : undefined,
    dataset: inLanguage(dataset.title, lang),
    licence: t('export:licence', { licence: dataset.licence }),
    citation: citationOf({ ...words, dataset }, title, useAddressBar.getState().page, address, dataset.version),
    link: address,
  }
}

function sampleOf(look: {
  modality: Modality
  polarity: Polarity
  inferred: boolean
  symmetric: boolean
  sources: number
}) {
  const { sources, ...rest } = look
  return { ...rest, width: lineWidth(sources, rest.modality) }
}
