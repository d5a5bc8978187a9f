import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { Link } from './Link.tsx'
import styles from './Wordmark.module.css'

/** The name of the program, its dot in rubric; leads to the start. */
export function Wordmark() {
  const { t } = useTranslation('shell')
  return (
    <Link to={pages.start()} className={styles.wordmark} aria-label={t('wordmark')} lang="tr">
      <span aria-hidden="true" className={styles.dotless}>
        I
      </span>
      <span aria-hidden="true">zlek</span>
    </Link>
  )
}
