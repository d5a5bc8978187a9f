import '../../i18n/areas/panel.ts'
import '../../i18n/areas/read.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadAt } from '../../../contracts/addresses.ts'
import { ApiProblem, useAnswer } from '../../api.ts'
import { Failure } from '../../page/Failure.tsx'
import { Page } from '../../page/Page.tsx'
import { useTitle } from '../../page/title.ts'
import { useMarkedLabel } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Message } from '../../ui/Message.tsx'
import { Reader } from './Reader.tsx'
import { readCall, readPage } from './readPage.ts'
import { useTranslated } from './translation/useTranslated.ts'

// The page that is asked for: of a text, with a segment of it; `missing` is one that it does not have.
interface Asked {
  source: string | undefined
  segment?: string | undefined
  missing?: string
}

/** A text at a sentence and claim of it; without a source the first that is evidence. */
export function ReadView({
  source,
  segment,
  claim,
  translation,
  playback,
  show,
  after,
}: { source?: string | undefined } & ReadAt) {
  const { t } = useTranslation('read')
  const say = useMarkedLabel()
  const { dataset } = useVocabulary()
  const texts = useMemo(() => dataset?.sources.filter(({ role }) => role === 'evidence') ?? [], [dataset])
  const id = source ?? texts[0]?.id
  // A sentence of the page that is there is found on it: only for another page is anything asked.
  const [at, setAt] = useState<Asked>({ source: id, segment })
  const call = id === undefined ? undefined : readCall(id, at.source === id ? at.segment : segment)
  const answer = useAnswer('source', call)
  const translated = useTranslated(answer.data, call, translation)
  const here = segment === undefined || answer.data?.segments.some((one) => one.id === segment)
  const unknown = answer.error instanceof ApiProblem && answer.error.problem.code === 'not-found' && at.segment
  if (unknown) setAt({ source: id, missing: unknown })
  else if (answer.data && (at.source !== id || !(here || at.segment === segment || at.missing === segment)))
    setAt({ source: id, segment })
  const page = useMemo(() => answer.data && readPage(answer.data), [answer.data])
  const title = answer.data ? say(answer.data.source.title) : t('title')
  useTitle(title, title)
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
      translated={translated}
      playback={playback}
      show={show}
      after={after}
    />
  )
}
