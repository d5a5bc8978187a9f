import '../../../i18n/areas/savedViews.ts'
import { useState } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { openView, viewNow } from '../../../state/savedViews/openView.ts'
import {
  removeView,
  type SaveResult,
  type StoredView,
  saveView,
  saveViews,
  useSavedViews,
} from '../../../state/savedViews/savedViews.ts'
import { readViewFile } from '../../../state/savedViews/viewFile.ts'
import { useLang } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { pickFile } from '../../../ui/pickFile.ts'
import dialog from '../../../ui/TitledDialog.module.css'
import { WordButton } from '../../../ui/WordButton.tsx'
import { DatasetViews } from './DatasetViews.tsx'
import { NameField, SavedViewRow } from './SavedViewRow.tsx'
import styles from './SavedViews.module.css'
import type { ExportActions } from './useExport.ts'

/** Views saved in this browser: save the plate as it stands, open, rename, delete, export and import them. */
export function SavedViews({ exporting, onClose }: { exporting: ExportActions; onClose: () => void }) {
  const { t } = useTranslation(['savedViews', 'export'])
  const lang = useLang()
  const { dataset } = useVocabulary()
  const { views, unreadable } = useSavedViews(dataset?.id)
  const [name, setName] = useState(exporting.title)
  const [said, setSaid] = useState<{ text: string; wrong?: boolean }>()
  const [removed, setRemoved] = useState<StoredView>()
  if (!dataset) return null
  const tell = (keeping: SaveResult, text: string) => {
    setRemoved(undefined)
    setSaid(keeping === 'kept' ? { text } : { text: t(`kept.${keeping}`), wrong: true })
  }
  const keep = () => {
    const title = name.trim()
    const view = title === '' ? undefined : viewNow(title, dataset)
    if (view) tell(saveView(view), t('savedViews:done', { name: title }))
    else if (title !== '') setSaid({ text: t('savedViews:notYet'), wrong: true })
  }
  const bringIn = async () => {
    const file = await pickFile('.json,application/json')
    if (!file) return
    const read = await readViewFile(file, dataset.id, lang)
    if ('problem' in read) setSaid({ text: exporting.problem(read.problem), wrong: true })
    else tell(saveViews(read), t('kept.imported', { count: read.length }))
  }
  const remove = (kept: StoredView) => {
    removeView(dataset.id, kept.id)
    setSaid(undefined)
    setRemoved(kept)
  }
  return (
    <Dialog className={dialog.dialog ?? ''}>
      <div className={dialog.head}>
        <Heading slot="title" className={dialog.heading ?? ''}>
          {t('savedViews:heading')}
        </Heading>
        <IconButton icon="close" label={t('savedViews:close')} onPress={onClose} />
      </div>
      <NameField
        label={t('savedViews:name')}
        done={t('savedViews:keep')}
        value={name}
        onChange={setName}
        onDone={keep}
        primary
      />
      <p className={styles.where}>{t('savedViews:where')}</p>
      <DatasetViews dataset={dataset} title={name} onClose={onClose} />
      <div role="status">
        {removed && (
          <p className={styles.said}>
            {t('savedViews:removed', { name: removed.view.title })}{' '}
            <WordButton
              onPress={() => {
                saveView(removed.view, removed.id)
                setRemoved(undefined)
              }}
            >
              {t('savedViews:undo')}
            </WordButton>
          </p>
        )}
        {said && !said.wrong && <p className={styles.said}>{said.text}</p>}
      </div>
      {said?.wrong && (
        <p role="alert" className={styles.wrong}>
          {said.text}
        </p>
      )}
      <h3 className={styles.group}>{t('savedViews:here')}</h3>
      {views.length === 0 ? (
        <p className={styles.none}>{t('savedViews:none')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('savedViews:list')}>
          {views.map((kept) => (
            <SavedViewRow
              key={kept.id}
              kept={kept}
              onOpen={() => {
                openView(kept.view)
                onClose()
              }}
              onRename={(title) =>
                tell(saveView({ ...kept.view, title }, kept.id), t('savedViews:done', { name: title }))
              }
              onExport={() => void exporting.saveViews([kept.view], kept.view.title)}
              onRemove={() => remove(kept)}
            />
          ))}
        </ul>
      )}
      {unreadable > 0 && <p className={styles.none}>{t('savedViews:unreadable', { count: unreadable })}</p>}
      <div className={styles.foot}>
        <WordButton onPress={() => void bringIn()}>{t('savedViews:import')}</WordButton>
        {views.length > 0 && (
          <WordButton
            onPress={() =>
              void exporting.saveViews(
                views.map(({ view }) => view),
                t('whatViews'),
              )
            }
          >
            {t('savedViews:exportAll')}
          </WordButton>
        )}
      </div>
    </Dialog>
  )
}
