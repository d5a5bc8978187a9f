import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { Link } from '../../shell/Link.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { LabelText } from '../../text/LabelText.tsx'
import { EntityLink } from './ClaimEnds.tsx'
import nearest from './NearestEntities.module.css'
import { RecordPart } from './RecordPage.tsx'
import styles from './SharedEvents.module.css'

/** Those who share most events with an entity: how many, the first of them, and a way to all paths between the two. */
export function SharedEvents({
  id,
  sharing,
  entities,
  counted,
  omitted,
}: { id: string } & Pick<AnswerOf<'sharing'>, 'sharing' | 'entities' | 'counted' | 'omitted'>) {
  const { t } = useTranslation('record')
  const cards = cardsById(entities)
  if (sharing.length === 0) return null
  return (
    <RecordPart title={t('events')}>
      <ul className={nearest.list}>
        {sharing.map(({ entity, shared, first }) => (
          <li key={entity} data-shared={shared}>
            <EntityLink id={entity} cards={cards} />
            <Link to={pages.trace({ from: id, to: entity })} className={nearest.paths}>
              {t('shared', { count: shared })}
            </Link>
            <span className={styles.events}>
              {first.map((event, at) => (
                <span key={event}>
                  {at > 0 && ' · '}
                  <Link to={pages.entity(event)}>
                    <LabelText label={cards.get(event)?.labels ?? {}} name />
                  </Link>
                </span>
              ))}
              {shared > first.length && ` ${t('sharedMore')}`}
            </span>
          </li>
        ))}
      </ul>
      {(omitted.sharing > 0 || omitted.through > 0) && (
        <p className={styles.left}>
          {[
            ...(omitted.sharing > 0 ? [t('sharedLeft', { count: omitted.sharing })] : []),
            ...(omitted.through > 0 ? [t('sharedCounted', { counted, omitted: omitted.through })] : []),
          ].join(' ')}
        </p>
      )}
    </RecordPart>
  )
}
