import '../../i18n/areas/panel.ts'
import '../../i18n/areas/read.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../api.ts'
import { Failure } from '../../page/Failure.tsx'
import { Page } from '../../page/Page.tsx'
import { useTitle } from '../../page/title.ts'
import { useMarkedLabel } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Message } from '../../ui/Message.tsx'
import { Reader } from './Reader.tsx'
import { readPage } from './readPage.ts'

/** A text at a sentence and claim of it; without a source the first that is evidence. */
export function ReadView({
  source,
  segment,
  claim,
}: {
  source?: string | undefined
  segment?: string | undefined
  claim?: string | undefined
}) {
  const { t } = useTranslation('read')
  const say = useMarkedLabel()
  const { dataset } = useVocabulary()
  const texts = useMemo(() => dataset?.sources.filter(({ role }) => role === 'evidence') ?? [], [dataset])
  const id = source ?? texts[0]?.id
  const answer = useAnswer('source', id === undefined ? undefined : { params: { id } })
  const page = useMemo(() => answer.data && readPage(answer.data), [answer.data])
  useTitle(answer.data ? say(answer.data.source.title) : t('title'))
  if (dataset && id === undefined)
    return (
      <Page>
        <Message as="h1" title={t('none')}>
          {t('noneWhy')}
        </Message>
      </Page>
    )
  if (answer.error)
    return (
      <Page>
        <h1 className="hidden">{t('title')}</h1>
        <Failure error={answer.error} sought={id ?? ''} again={() => void answer.refetch()} />
      </Page>
    )
  if (!answer.data || !page)
    return (
      <Page>
        <h1 className="hidden">{t('title')}</h1>
        <Loading>{t('loading')}</Loading>
      </Page>
    )
  return (
    <Reader
      key={answer.data.source.id}
      answer={answer.data}
      page={page}
      others={texts.filter((one) => one.id !== id)}
      segment={segment}
      claim={claim}
    />
  )
}
