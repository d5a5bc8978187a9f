import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../../../contracts/label.ts'
import type { View } from '../../../../contracts/view.ts'
import { askViewFile } from '../../../edit/edits.ts'
import { languagesFor } from '../../../edit/languages.ts'
import { LabelText, useLabelText, useLang } from '../../../text/LabelText.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import styles from './SavedViews.module.css'
import { TitleForm } from './TitleForm.tsx'
import type { DatasetView } from './useDatasetViews.ts'

/** Row of a view of the dataset: its title, which opens it, where it is, and its actions. */
export function DatasetViewRow({
  view: { id, title, revision, shown },
  languages,
  onOpen,
  onLink,
  onRename,
  onRemove,
  onFailed,
}: {
  view: DatasetView
  languages: readonly string[]
  onOpen: () => void
  onLink: () => void
  onRename: (opened: { revision: string; view: View }, title: Label) => void
  onRemove: () => void
  onFailed: (error: unknown) => void
}) {
  const { t } = useTranslation(['edit', 'savedViews'])
  const say = useLabelText()
  const lang = useLang()
  const [opened, setOpened] = useState<{ revision: string; view: View }>()
  if (!title)
    return (
      <li className={styles.row}>
        <p className={styles.about}>{t('views.unread', { id })}</p>
      </li>
    )
  const name = say(title)
  const rename = () =>
    // The file as it is now may be newer than what is listed.
    askViewFile(id).then(({ revision, view }) => view && setOpened({ revision, view }), onFailed)
  return (
    <li className={styles.row} data-view={id}>
      {opened ? (
        <TitleForm
          languages={languagesFor(lang, languages)}
          title={opened.view.title}
          onDone={(changed) => {
            setOpened(undefined)
            onRename(opened, changed)
          }}
          onCancel={() => setOpened(undefined)}
        />
      ) : (
        <Button className={styles.name ?? ''} aria-label={t('savedViews:open', { name })} onPress={onOpen}>
          <LabelText label={title} />
        </Button>
      )}
      <p className={styles.about}>
        {[t('views.mark'), t('views.file', { id }), ...(shown ? [] : [t('views.notShown')])].join(' · ')}
      </p>
      <div className={styles.actions}>
        <WordButton aria-label={t('views.linkOf', { name })} onPress={onLink}>
          {t('views.link')}
        </WordButton>
        {revision !== undefined && (
          <>
            <WordButton aria-label={t('savedViews:renameOf', { name })} onPress={() => void rename()}>
              {t('savedViews:rename')}
            </WordButton>
            <WordButton aria-label={t('savedViews:removeOf', { name })} onPress={onRemove}>
              {t('savedViews:remove')}
            </WordButton>
          </>
        )}
      </div>
    </li>
  )
}
