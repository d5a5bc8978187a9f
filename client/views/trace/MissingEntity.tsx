import { useTranslation } from 'react-i18next'
import { LIMITS } from '../../../contracts/limits.ts'
import { useAnswer } from '../../api.ts'
import { MarkedText, useMarkedLabel } from '../../text/LabelText.tsx'
import { Message } from '../../ui/Message.tsx'
import { WordButton } from '../../ui/WordButton.tsx'

const OFFERED = '3'

/**
 * An entity of the question that does not exist, with entities of similar names to take instead, or to leave it out.
 */
export function MissingEntity({ id, onTake }: { id: string; onTake: (instead: string | undefined) => void }) {
  const { t } = useTranslation('trace')
  const say = useMarkedLabel()
  const words = id.split('-')
  const whole = useAnswer('search', searchFor(words.join(' ')))
  // An id has often one word of another spelling: then the first alone.
  const first = useAnswer('search', whole.data?.entities.length === 0 ? searchFor(words[0] ?? '') : undefined)
  const { entities = [] } = (whole.data?.entities.length ? whole.data : first.data) ?? {}
  return (
    <Message
      urgent
      title={t('missing.title', { id })}
      ways={
        <>
          {entities.map((found, at) => (
            <WordButton key={found.id} look={at === 0 ? 'primary' : 'bordered'} onPress={() => onTake(found.id)}>
              <MarkedText text={t('missing.instead', { name: say(found.labels) })} />
            </WordButton>
          ))}
          <WordButton look="bordered" onPress={() => onTake(undefined)}>
            {t('missing.leaveOut')}
          </WordButton>
        </>
      }
    >
      {t('missing.why')}
    </Message>
  )
}

function searchFor(text: string) {
  const q = text.slice(0, LIMITS.search.characters)
  return q.length < LIMITS.search.from ? undefined : { query: { q, limit: OFFERED } }
}
