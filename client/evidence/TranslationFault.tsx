import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Fault } from '../../contracts/claim.ts'
import type { Label } from '../../contracts/label.ts'
import { LabelText } from '../text/LabelText.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './TranslationFault.module.css'

/** A line that says what is wrong in a translation. */
export function TranslationFault({ note }: { note: Label }) {
  const { t } = useTranslation('panel')
  return (
    <p className={styles.fault}>
      <Icon name="warning" />
      <span>
        {t('translation.wrong')} <LabelText label={note} />
      </span>
    </p>
  )
}

/** The class of words that are wrong in a translation. */
export const wrongWords = styles.wrong

/** A key of a fault among those of its sentence: words that are left out have no place of their own. */
export function faultKey({ kind, start, note }: z.infer<typeof Fault>): string {
  return `${kind} ${start} ${Object.values(note).join()}`
}
