import { useTranslation } from 'react-i18next'
import type { EntityCard } from '../../../../contracts/graph.ts'
import { group } from '../../../state/arrangement.ts'
import { select, toggleChosen } from '../../../state/selection.ts'
import type { Unplaced } from '../../../state/step.ts'
import { LabelText } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { ManyActions } from './ChosenActions.tsx'
import styles from './ManyPanel.module.css'

/** Several entities that are chosen together: what can be done with them, and each by name. */
export function ManyPanel({
  step,
  entities,
}: {
  step: Unplaced
  /** The cards of the selected entities. */
  entities: readonly EntityCard[]
}) {
  const { t } = useTranslation('explore')
  const { kind } = useVocabulary()
  const [first] = entities
  const alike = first && entities.every((card) => card.kind === first.kind) ? first.kind : undefined
  return (
    <section className={styles.panel} aria-labelledby="many-title">
      <h2 id="many-title" className={styles.title}>
        {t('many.title', { count: entities.length })}
      </h2>
      <ManyActions ids={entities.map(({ id }) => id)} step={step} />
      {alike && entities.length > 1 && (
        <WordButton onPress={() => group(alike, true)}>
          <KindMark kind={alike} size={16} />
          {t('many.group')}
        </WordButton>
      )}
      <ul className={styles.list}>
        {entities.map((card) => (
          <li key={card.id} data-entity={card.id}>
            <WordButton onPress={() => select({ entity: card.id })}>
              <KindMark kind={card.kind} size={16} />
              <LabelText label={card.labels} name />
              <span className="hidden">
                , <LabelText label={kind(card.kind)} />
              </span>
            </WordButton>
            <WordButton aria-label={t('many.drop', { id: card.id })} onPress={() => toggleChosen(card.id)}>
              {t('many.out')}
            </WordButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
