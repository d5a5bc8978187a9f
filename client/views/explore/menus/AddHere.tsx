import { useQueryClient } from '@tanstack/react-query'
import { Dialog } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { EntityField } from '../../../search/EntityField.tsx'
import { bringHere } from './bringHere.ts'
import styles from './SpotMenu.module.css'

/** A field for a name, whose entity comes to the plate at a place of it. */
export function AddHere({
  sought,
  refused = false,
  at,
  onDone,
}: {
  /** The text that it begins with. */
  sought: string
  /** The clipboard could not be read. */
  refused?: boolean
  at: { x: number; y: number } | undefined
  onDone: () => void
}) {
  const { t } = useTranslation('menus')
  const answers = useQueryClient()
  return (
    <Dialog className={styles.dialog ?? ''} aria-label={t('search')}>
      {refused && (
        <p className={styles.refused} role="status">
          {t('refused')}
        </p>
      )}
      <EntityField
        label={t('search')}
        value={undefined}
        begin={sought || undefined}
        autoFocus
        onChange={(id) => {
          onDone()
          if (id) void bringHere(answers, id, at)
        }}
        onDismiss={onDone}
      />
    </Dialog>
  )
}
