import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { useAnswer } from '../../api.ts'
import { Link } from '../../shell/Link.tsx'
import { LabelText, MarkedText, useMarkedLabel } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { Message } from '../../ui/Message.tsx'
import { questionsFor } from './questionsFor.ts'
import styles from './TraceEmpty.module.css'

/** Before two names are chosen: how one asks here, and questions of the dataset, or else a first one to try. */
export function TraceEmpty() {
  const { t } = useTranslation('trace')
  const { dataset } = useVocabulary()
  const questions = questionsFor(dataset?.questions)
  return (
    <>
      <Message title={t('empty.title')} ways={dataset && questions.length === 0 && <Example />}>
        {t('empty.why')} {t('empty.how')}
      </Message>
      {questions.length > 0 && (
        <nav className={styles.questions} aria-labelledby="trace-questions">
          <h3 id="trace-questions" className={styles.title}>
            {t('empty.questions')}
          </h3>
          <ul>
            {questions.map(({ label, address }) => (
              <li key={address}>
                <Link to={address}>
                  <LabelText label={label} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

// Two of the best evidenced that no relation joins: a path worth looking for.
function Example() {
  const { t } = useTranslation('trace')
  const say = useMarkedLabel()
  const { data } = useAnswer('overview', {})
  const [from, ...others] = data?.entities ?? []
  const joined = new Set(
    data?.relations.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]),
  )
  const to = others.find(({ id }) => !joined.has(`${from?.id} ${id}`))
  if (!from || !to) return null
  return (
    <Link to={pages.trace({ from: from.id, to: to.id })}>
      <MarkedText text={t('empty.example', { from: say(from.labels), to: say(to.labels) })} />
    </Link>
  )
}
