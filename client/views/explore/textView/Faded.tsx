import { useTranslation } from 'react-i18next'
import styles from './Faded.module.css'

/** Marks a row that a filter fades on the plate. */
export function Faded() {
  return <span className={styles.faded}> {useTranslation('textView').t('faded')}</span>
}
