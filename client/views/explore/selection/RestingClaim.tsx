import { useTranslation } from 'react-i18next'
import { select } from '../../../state/selection.ts'
import { MarkedText } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { useExploreParts } from '../exploreContext.ts'
import { bestEvidenced } from './bestEvidenced.ts'
import styles from './RestingClaim.module.css'

/** The best evidenced claim of the picture in words, which opens its sentence. */
export function RestingClaim() {
  const { t } = useTranslation('explore')
  const { picture, names } = useExploreParts()
  const { works } = useVocabulary()
  const best = bestEvidenced(picture.left.relations, works)?.id
  if (!best) return null
  return (
    <button type="button" className={styles.claim} onClick={() => select({ relation: best })}>
      <span className={styles.hint}>{t('states.hint')}</span>
      <span className={styles.words}>
        <MarkedText text={names.ofRelation(best)} />
      </span>
    </button>
  )
}
