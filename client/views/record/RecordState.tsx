import { useTranslation } from 'react-i18next'
import { Failure } from '../../page/Failure.tsx'
import { Page } from '../../page/Page.tsx'
import { Loading } from '../../ui/Loading.tsx'

/** Stands in for the page of a record until its answers are there, or says why they are not. */
export function RecordState({ id, error, again }: { id: string; error: unknown; again: () => void }) {
  const { t } = useTranslation('panel')
  if (!error)
    return (
      <Page>
        <Loading>{t('loading')}</Loading>
      </Page>
    )
  return (
    <Page title={id}>
      <Failure as="h1" error={error} sought={id} again={again} />
    </Page>
  )
}
