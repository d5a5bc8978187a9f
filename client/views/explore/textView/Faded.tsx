import { useTranslation } from 'react-i18next'
import styles from './Faded.module.css'

/** Says of a row of the twin that a filter fades it on the plate. */
export function Faded() {
  return <span className={styles.faded}> {useTranslation('textView').t('faded')}</span>
}
