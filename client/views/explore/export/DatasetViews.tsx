import '../../../i18n/areas/edit.ts'
import '../../../i18n/areas/savedViews.ts'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetAnswer } from '../../../../contracts/firstLoadApi.ts'
import { ApiProblem } from '../../../api.ts'
import { languagesFor } from '../../../edit/languages.ts'
import { sentLink, viewLink } from '../../../edit/viewLink.ts'
import { WriteNotice } from '../../../edit/WriteNotice.tsx'
import { useLabelText, useLang } from '../../../text/LabelText.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { DatasetViewRow } from './DatasetViewRow.tsx'
import styles from './SavedViews.module.css'
import { TitleForm } from './TitleForm.tsx'
import { type DatasetView, openDatasetView, useDatasetViews } from './useDatasetViews.ts'

/** Saves the plate with the dataset, or says why that cannot be; and lists the views that are saved there. */
export function DatasetViews({
  dataset,
  title,
  onClose,
}: {
  dataset: DatasetAnswer
  /** The name of the plate as it was typed. */
  title: string
  onClose: () => void
}) {
  const { t } = useTranslation(['edit', 'savedViews'])
  const say = useLabelText()
  const lang = useLang()
  const id = useId()
  const of = useDatasetViews(dataset)
  const [naming, setNaming] = useState(false)
  const [said, setSaid] = useState<{ text: string; wrong?: boolean }>()
  const languages = languagesFor(lang, dataset.languages)
  const nameOf = (view: DatasetView) => (view.title ? say(view.title) : view.id)
  const failed = (error: unknown) =>
    setSaid({
      text: t(
        error instanceof ApiProblem && error.problem.code === 'not-found' ? 'failed.alreadyGone' : 'failed.unreachable',
      ),
      wrong: true,
    })
  const withView = (view: DatasetView, act: (read: NonNullable<Awaited<ReturnType<typeof of.read>>>) => unknown) => {
    setSaid(undefined)
    of.read(view.id).then(
      (read) => (read ? act(read) : setSaid({ text: t('views.unread', { id: view.id }), wrong: true })),
      failed,
    )
  }
  const copyLink = (view: DatasetView) =>
    withView(view, async ({ canvas }) => {
      const name = nameOf(view)
      const link = canvas && viewLink(canvas)
      if (link === undefined) return setSaid({ text: t('views.tooLarge', { name }), wrong: true })
      const address = sentLink(link)
      await navigator.clipboard.writeText(address).then(
        () => setSaid({ text: t('views.copied', { name }) }),
        () => setSaid({ text: t('views.notCopied', { address }), wrong: true }),
      )
    })
  const { edit } = of
  const why = edit?.why ?? (of.silent ? 'unknown' : undefined)
  return (
    <>
      {why && <p className={styles.where}>{t(`why.${why}`)}</p>}
      {edit?.writable &&
        (naming ? (
          <TitleForm
            heading={t('views.now')}
            languages={languages}
            title={{ [languages[0] ?? '']: title.trim() || undefined }}
            onDone={(label) => {
              setNaming(false)
              setSaid(of.save(label) ? undefined : { text: t('savedViews:notYet'), wrong: true })
            }}
            onCancel={() => setNaming(false)}
          />
        ) : (
          <div className={styles.beside}>
            <WordButton look="bordered" isDisabled={of.writing.state.is === 'sending'} onPress={() => setNaming(true)}>
              {t('views.save')}
            </WordButton>
            {edit.token && <p className={styles.where}>{t('token.asked')}</p>}
          </div>
        ))}
      <WriteNotice writing={of.writing} name={of.name} kept={of.kept} onTake={() => setSaid(undefined)} />
      <p role="status" className={said && !said.wrong ? styles.said : 'hidden'}>
        {said && !said.wrong && said.text}
      </p>
      {said?.wrong && (
        <p role="alert" className={styles.wrong}>
          {said.text}
        </p>
      )}
      {of.views.length > 0 && (
        <section aria-labelledby={id}>
          <h3 id={id} className={styles.group}>
            {t('views.heading')}
          </h3>
          <ul className={styles.list} aria-label={t('views.list')}>
            {of.views.map((view) => (
              <DatasetViewRow
                key={view.id}
                view={view}
                languages={dataset.languages}
                onOpen={() =>
                  withView(view, (read) => {
                    openDatasetView(read, say(read.title))
                    onClose()
                  })
                }
                onLink={() => copyLink(view)}
                onRename={(opened, label) => of.rename(view.id, opened, label)}
                onRemove={() => of.remove(view)}
                onFailed={failed}
              />
            ))}
          </ul>
          {of.omitted > 0 && <p className={styles.none}>{t('views.omitted', { count: of.omitted })}</p>}
        </section>
      )}
    </>
  )
}
