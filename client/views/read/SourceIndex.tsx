import { useTranslation } from 'react-i18next'
import { pages, type ReadList } from '../../../contracts/addresses.ts'
import { useAnswer } from '../../api.ts'
import { SentencePlace } from '../../evidence/SentencePlace.tsx'
import { Link } from '../../shell/Link.tsx'
import { EntityName } from '../../text/EntityName.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { ListFailure, ListPages } from './ListPages.tsx'
import { namesCall } from './listCalls.ts'
import { type NamedOne, nameGroups } from './nameGroups.ts'
import type { ReadSource } from './ReadRowView.tsx'
import styles from './SourceIndex.module.css'

/** The index of a text: who is named in it and how often, who acts, and where first and last. */
export function SourceIndex({
  source,
  show,
  after,
}: {
  source: ReadSource
  show: Exclude<ReadList, 'white'>
  after: string | undefined
}) {
  const { t } = useTranslation('read')
  const answer = useAnswer('sourceNames', namesCall(source.id, show, after))
  if (answer.error)
    return <ListFailure error={answer.error} source={source.id} show={show} again={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t('loading')}</Loading>
  const { next } = answer.data
  return (
    <section className={styles.index} aria-labelledby="source-index" data-index={show}>
      <h2 id="source-index" className={styles.title}>
        {t(show === 'never' ? 'neverTitle' : 'namesTitle')}
      </h2>
      <p className={styles.meaning}>{t('actsMeaning')}</p>
      <div className={styles.groups}>
        {nameGroups(answer.data).map(({ family, names }) => (
          <section key={family} className={styles.group} aria-labelledby={`index-${family}`}>
            <h3 id={`index-${family}`} className={styles.family}>
              {t(`family.${family}`)} <span className={styles.count}>{names.length}</span>
            </h3>
            <ul className={styles.names}>
              {names.map((one) => (
                <Named key={one.entity} one={one} source={source} show={show} after={after} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ListPages source={source.id} show={show} after={after} next={next} count={answer.data.names.length} />
    </section>
  )
}

function Named({
  one,
  source,
  show,
  after,
}: {
  one: NamedOne
  source: ReadSource
  show: ReadList
  after: string | undefined
}) {
  const { t } = useTranslation('read')
  const { card, times, acts, first, last } = one
  return (
    <li className={styles.named} data-named={card.id}>
      <Link to={pages.entity(card.id)} className={styles.name}>
        <EntityName card={card} size={14} />
      </Link>
      <p className={styles.about}>
        {t('timesNamed', { count: times })}
        {show === 'names' && ` · ${acts > 0 ? t('acts', { count: acts }) : t('actsNever')}`}
        {' · '}
        <SentencePlace place={first} source={source} show={show} after={after} />
        {first.id !== last.id && (
          <>
            {' – '}
            <SentencePlace place={last} source={source} show={show} after={after} />
          </>
        )}
      </p>
    </li>
  )
}
