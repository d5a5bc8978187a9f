import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { EntityCard } from '../../contracts/graph.ts'
import { Modality } from '../../contracts/modality.ts'
import { KNOWN_KINDS } from '../../drawing/tokens.ts'
import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import type { ToldLine } from './printedNotes.ts'
import styles from './Sheet.module.css'

/** The marks and lines that occur in a printed picture, with what they mean. */
export function PrintedLegend({ entities, lines }: { entities: readonly EntityCard[]; lines: readonly ToldLine[] }) {
  const { t } = useTranslation(['print', 'panel'])
  const { kind, symmetric } = useVocabulary()
  const order = (id: string) => (KNOWN_KINDS.includes(id) ? KNOWN_KINDS.indexOf(id) : KNOWN_KINDS.length)
  const kinds = [...new Set(entities.map((card) => card.kind))].sort((a, b) => order(a) - order(b))
  const has = (is: (told: ToldLine) => boolean) => lines.some(is)
  const plain = { modality: 'asserted', polarity: 'affirmed', inferred: false } as const
  return (
    <ul className={styles.legend}>
      {kinds.map((id) => (
        <li key={id}>
          <KindMark kind={id} size={12} /> <LabelText label={kind(id)} />
        </li>
      ))}
      {Modality.options
        .filter((modality) => has(({ line }) => line.modality === modality))
        .map((modality) => (
          <li key={modality}>
            <LineSample {...plain} modality={modality} /> {t(`panel:modality.${modality}`)}
          </li>
        ))}
      {has(({ line }) => line.polarity === 'negated') && (
        <li>
          <LineSample {...plain} polarity="negated" /> {t('panel:polarity.negated')}
        </li>
      )}
      {has(({ line }) => line.inferred) && (
        <li>
          <LineSample {...plain} inferred /> {t('inferred')}
        </li>
      )}
      {has(({ relation }) => symmetric(relation.predicate)) && (
        <li>
          <LineSample {...plain} symmetric /> {t('symmetric')}
        </li>
      )}
    </ul>
  )
}
