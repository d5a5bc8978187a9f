import { useTranslation } from 'react-i18next'
import { ApiProblem, Unreachable } from '../api.ts'
import { perform } from '../commands/commands.ts'
import { Message } from '../ui/Message.tsx'
import { WordButton } from '../ui/WordButton.tsx'
import { SearchWay } from './SearchWay.tsx'

/** Says what failed and what still works, and offers a way on. `sought` is the id that was asked for. */
export function Failure({
  error,
  sought,
  again,
  as,
}: {
  error: unknown
  sought?: string
  again: () => void
  /** The level of its heading, where it is all that the page shows. */
  as?: 'h1'
}) {
  const { t } = useTranslation('shell')
  const retry = (
    <WordButton look="primary" onPress={again}>
      {t('state.again')}
    </WordButton>
  )
  if (error instanceof Unreachable)
    return (
      <Message as={as} urgent title={t('state.unreachable')} ways={retry}>
        {t('state.stays')}
      </Message>
    )
  if (!(error instanceof ApiProblem))
    return (
      <Message as={as} urgent title={t('state.failed')} ways={retry}>
        {t('state.failedWhy')}
      </Message>
    )
  const { code, requestId } = error.problem
  if (code === 'not-found' || code === 'bad-request')
    return (
      <Message
        as={as}
        urgent
        title={t('state.missing')}
        ways={
          <>
            <WordButton look="primary" onPress={() => perform('explore')}>
              {t('state.toOverview')}
            </WordButton>
            <SearchWay />
          </>
        }
      >
        {t('state.missingWhy', { id: sought ?? '' })}
      </Message>
    )
  const words = code === 'timeout' || code === 'busy' ? (`state.${code}` as const) : 'state.failed'
  return (
    <Message
      as={as}
      urgent
      title={t(words)}
      ways={
        <>
          {retry}
          <span>{t('state.request', { id: requestId.slice(0, 8) })}</span>
        </>
      }
    >
      {t(`${words}Why`)}
    </Message>
  )
}
