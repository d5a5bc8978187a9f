import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import { SentencePlace } from '../../evidence/SentencePlace.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import styles from './EntityMentions.module.css'

/** A table of the texts that name an entity: under which of its names, how often, and where first. */
export function EntityMentions({ sources, omitted }: Pick<AnswerOf<'entityMentions'>, 'sources' | 'omitted'>) {
  const { t } = useTranslation('record')
  const { source: cardOf } = useVocabulary()
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('bySource')}</th>
            <th scope="col">{t('asNamed')}</th>
            <th scope="col">{t('timesUsed')}</th>
            <th scope="col">{t('firstUsed')}</th>
          </tr>
        </thead>
        {sources.map(({ source, forms }) => {
          const card = cardOf(source)
          return (
            <tbody key={source} data-source={source}>
              {forms.map(({ text, times, first }, at) => (
                <tr key={text}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={forms.length}>
                      {card ? <LabelText label={card.title} /> : source}
                    </th>
                  )}
                  <td className={styles.name} lang={card?.lang} translate="no">
                    {text}
                  </td>
                  <td>{times}</td>
                  <td className={styles.place}>
                    <SentencePlace place={first} source={{ id: source, lang: card?.lang }} />
                  </td>
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
      {omitted.sources > 0 && <p className={styles.more}>{t('moreSources', { count: omitted.sources })}</p>}
    </>
  )
}
