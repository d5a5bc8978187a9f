import { Trans, useTranslation } from 'react-i18next'
import type { DatasetAnswer } from '../../contracts/api.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { shortVersion } from '../../contracts/shortVersion.ts'
import { Icon } from './Icon.tsx'
import styles from './Ledger.module.css'

/** The standing line that says what is shown of what, what is highlighted, and of which version. */
export function Ledger({
  dataset,
  entities,
  relations,
  highlight,
  onClear,
}: {
  dataset: DatasetAnswer | undefined
  entities: number
  relations: readonly RelationCard[]
  highlight: string | undefined
  onClear: () => void
}) {
  const { t } = useTranslation('explore')
  if (!dataset) return <p className={styles.ledger} />
  const claims = relations.reduce((sum, relation) => sum + relation.claims, 0)
  return (
    <p className={styles.ledger}>
      <span>
        <Trans
          t={t}
          i18nKey="ledger.shown"
          values={{ entities, allEntities: dataset.counts.entities, claims, allClaims: dataset.counts.claims }}
          components={{ b: <b /> }}
        />
      </span>
      {highlight ? (
        <button
          type="button"
          className={styles.filter}
          onClick={onClear}
          aria-label={t('ledger.clear', { name: highlight })}
        >
          {t('ledger.highlighted', { name: highlight })}
          <Icon name="close" size={12} />
        </button>
      ) : (
        <span className={styles.none}>{t('ledger.noFilter')}</span>
      )}
      <span className={styles.version}>{t('ledger.version', { version: shortVersion(dataset.version) })}</span>
    </p>
  )
}
