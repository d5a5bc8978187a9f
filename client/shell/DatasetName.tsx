import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import styles from './DatasetName.module.css'

/** The name of the dataset; a page that is not wide has no room for it. */
export function DatasetName() {
  const { dataset } = useVocabulary()
  return (
    dataset && (
      <p className={styles.name}>
        <LabelText label={dataset.title} />
      </p>
    )
  )
}
