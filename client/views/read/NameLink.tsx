import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { Link } from '../../shell/Link.tsx'
import { unmarked, useMarkedLabel } from '../../text/LabelText.tsx'
import styles from './NameLink.module.css'

/**
 * A name in a text as the link to its entity; where several bear it, to the first, and all are named. It carries the
 * claims that quote it, so that they are offered beside the entity.
 */
export function NameLink({
  entities,
  claims,
  cards,
  children,
}: {
  entities: readonly string[]
  claims: readonly string[]
  cards: ReadonlyMap<string, EntityCard>
  children: ReactNode
}) {
  const { t } = useTranslation('read')
  const say = useMarkedLabel()
  const [first = ''] = entities
  const names = entities.flatMap((id) => {
    const card = cards.get(id)
    return card ? [unmarked(say(card.labels))] : []
  })
  const several = entities.length > 1
  return (
    <Link
      to={pages.entity(first)}
      className={styles.name}
      data-entity={first}
      data-entities={several ? entities.join(' ') : undefined}
      data-claims={claims.length > 0 ? claims.join(' ') : undefined}
      title={several ? t('severalNamed', { names: names.join(', ') }) : undefined}
    >
      {children}
    </Link>
  )
}
