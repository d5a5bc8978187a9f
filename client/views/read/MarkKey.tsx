import { useTranslation } from 'react-i18next'
import marked from './MarkedSentence.module.css'
import styles from './MarkKey.module.css'
import type { ReadRow } from './readRows.ts'

const LOOKS = ['asserted', 'reported', 'intended', 'believed', 'asserted negated'] as const

/** The meaning of the marks that are in the text. */
export function MarkKey({ rows }: { rows: readonly ReadRow[] }) {
  const { t } = useTranslation(['read', 'panel'])
  const there = new Set(rows.flatMap(({ runs }) => runs.flatMap(({ lines }) => lines)))
  const shown = LOOKS.filter((look) =>
    look.endsWith('negated') ? [...there].some((one) => one?.endsWith('negated')) : there.has(look),
  )
  return (
    <section className={styles.key}>
      <h2 className={styles.title}>{t('marks')}</h2>
      <ul className={styles.marks}>
        {shown.map((look) => (
          <li key={look}>
            <span className={marked.mark} data-tint={look}>
              <span className={marked.line} data-look={look} data-level={0}>
                {look === 'asserted negated' ? t('negated') : t(`panel:modality.${look}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rows.some((row) => row.claims.length === 0) && <p className={styles.why}>{t('whiteKey')}</p>}
    </section>
  )
}
