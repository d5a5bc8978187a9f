import '../../i18n/areas/panel.ts'
import '../../i18n/areas/record.ts'
import '../../i18n/areas/search.ts'
import '../../i18n/areas/texts.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { soughtText } from '../../../contracts/soughtWords.ts'
import { ApiProblem, useAnswer } from '../../api.ts'
import { Failure } from '../../page/Failure.tsx'
import { useTitle } from '../../page/title.ts'
import { Link } from '../../shell/Link.tsx'
import { MarkedText, useMarkedLabel } from '../../text/LabelText.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Message } from '../../ui/Message.tsx'
import { FoundNames } from './FoundNames.tsx'
import { FoundPlaces } from './FoundPlaces.tsx'
import { NothingFound } from './NothingFound.tsx'
import { SearchForm } from './SearchForm.tsx'
import styles from './SearchView.module.css'
import { type Sought, searchCalls } from './searchCalls.ts'
import { useToPlaces } from './useToPlaces.ts'

/** All that a search finds: names by their kinds, every place in the texts, and the claims that quote these. */
export function SearchView({ q = '', source, after, linked }: Sought) {
  const { t } = useTranslation('texts')
  const sought = soughtText(q)
  useTitle(sought ? t('titleOf', { q: sought }) : t('title'), sought ? t('description', { q: sought }) : t('rule'))
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        {/* On screen the field says it. */}
        <h1 className={sought ? 'hidden' : styles.title}>{sought ? t('titleOf', { q: sought }) : t('title')}</h1>
        <SearchForm q={sought} source={source} linked={linked} />
        <p className={styles.rule}>{t('rule')}</p>
      </header>
      <Found q={sought} source={source} after={after} linked={linked} />
    </div>
  )
}

function Found({ q, source, after, linked }: { q: string } & Sought) {
  const { t } = useTranslation('texts')
  const say = useMarkedLabel()
  const calls = searchCalls({ q, source, after, linked })
  const names = useAnswer('search', calls.names)
  const texts = useAnswer('search', calls.texts)
  const end = useAnswer('entity', calls.linked)
  const places = texts.data?.text
  const drawn = places !== undefined && (!calls.names || names.data !== undefined) && !end.isLoading
  useToPlaces(after, drawn)
  if (!calls.texts) return q === '' ? null : <p className={styles.said}>{t('short')}</p>
  const error = texts.error ?? names.error ?? end.error
  if (error instanceof ApiProblem && error.problem.code === 'gone')
    return (
      <Message title={t('gone')} ways={<Link to={pages.search(q, { source })}>{t('first')}</Link>}>
        {t('goneWhy')}
      </Message>
    )
  if (error)
    return (
      <Failure
        error={error}
        sought={end.error ? (linked ?? q) : (source ?? q)}
        again={() => void Promise.all([names, texts, end].map((answer) => answer.error && answer.refetch()))}
      />
    )
  if (!drawn) return <Loading>{t('searching')}</Loading>
  const { entities, similar } = names.data ?? { entities: [], similar: [] }
  if (entities.length + places.hits.length === 0 && source === undefined)
    return <NothingFound q={q} similar={similar} linked={linked} />
  return (
    <>
      {entities.length + similar.length > 0 && (
        <section aria-labelledby="names">
          <div className={styles.partHead}>
            <h2 className={styles.part} id="names">
              {t('names')}
            </h2>
          </div>
          {end.data && (
            <p className={styles.said}>
              <MarkedText text={t('linked', { name: say(end.data.entity.labels) })} />
            </p>
          )}
          <FoundNames entities={entities} similar={similar} sought={q} linked={linked} />
          {names.data?.truncated && entities.length === LIMITS.search.hits && (
            <p className={styles.said}>{t('namesMore', { count: LIMITS.search.hits })}</p>
          )}
        </section>
      )}
      <FoundPlaces places={places} q={q} source={source} after={after} />
    </>
  )
}
