import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useHref } from '../address.ts'
import styles from './Wordmark.module.css'

/** The name of the program, its dot in rubric; leads to the start. */
export function Wordmark() {
  const { t } = useTranslation('shell')
  const href = useHref()
  return (
    <Link href={href('/')} className={styles.wordmark} aria-label={t('wordmark')} lang="tr">
      <span aria-hidden="true" className={styles.dotless}>
        I
      </span>
      <span aria-hidden="true">zlek</span>
    </Link>
  )
}
