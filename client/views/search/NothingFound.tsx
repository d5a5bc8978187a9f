import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import { soughtWords } from '../../../contracts/soughtWords.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { FoundNames } from './FoundNames.tsx'
import styles from './SearchView.module.css'

/** Says that nothing was found, in which form it was sought and how many texts were looked through. */
export function NothingFound({
  q,
  similar,
  linked,
}: {
  q: string
  similar: AnswerOf<'search'>['similar']
  linked: string | undefined
}) {
  const { t } = useTranslation('texts')
  const { t: words } = useTranslation('search')
  const { dataset } = useVocabulary()
  const texts = dataset?.sources.filter(({ role }) => role === 'evidence').length ?? 0
  const folded = soughtWords(q).map(({ any }) => any.join(' / '))
  return (
    <section>
      <h2 className={styles.statement}>{words('none', { sought: q })}</h2>
      <p className={styles.said}>
        {t('sought', { folded: folded.join(' ') })}
        {' · '}
        {t('lookedThrough', { count: texts })}
      </p>
      {similar.length > 0 && <FoundNames entities={[]} similar={similar} sought={q} linked={linked} />}
    </section>
  )
}
