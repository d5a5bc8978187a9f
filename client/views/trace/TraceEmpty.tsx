import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { useAnswer } from '../../api.ts'
import { Link } from '../../shell/Link.tsx'
import { MarkedText, useMarkedLabel } from '../../text/LabelText.tsx'
import { Message } from '../../ui/Message.tsx'

/** Before two names are chosen: what the view does, and a first question from this dataset to try. */
export function TraceEmpty() {
  const { t } = useTranslation('trace')
  const say = useMarkedLabel()
  const { data } = useAnswer('overview', {})
  // Two of the best evidenced that no relation joins: a path worth looking for.
  const [from, ...others] = data?.entities ?? []
  const joined = new Set(
    data?.relations.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]),
  )
  const to = others.find(({ id }) => !joined.has(`${from?.id} ${id}`))
  return (
    <Message
      title={t('empty.title')}
      ways={
        from &&
        to && (
          <Link to={pages.trace({ from: from.id, to: to.id })}>
            <MarkedText text={t('empty.example', { from: say(from.labels), to: say(to.labels) })} />
          </Link>
        )
      }
    >
      {t('empty.why')}
    </Message>
  )
}
