import '../../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { SentencePlace } from '../../evidence/SentencePlace.tsx'
import { Link } from '../../shell/Link.tsx'
import { ClaimWords } from '../../text/ClaimWords.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { LabelText } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import styles from './ClaimsBeside.module.css'
import { RecordPart } from './RecordPage.tsx'

/** The neighbours of a claim in the text: what else its sentences say, and those before and after them. */
export function ClaimsBeside({
  claim,
  sentences,
  claims,
  entities,
  omitted,
}: { claim: string } & Pick<AnswerOf<'besideClaim'>, 'sentences' | 'claims' | 'entities' | 'omitted'>) {
  const { t } = useTranslation('record')
  const { source: sourceOf } = useVocabulary()
  const cards = cardsById(entities)
  const byId = new Map(claims.map((one) => [one.id, one]))
  const several = new Set(sentences.map(({ source }) => source)).size > 1
  return (
    <RecordPart title={t('beside')}>
      <ul className={styles.sentences}>
        {sentences.map(({ source, segment, quoted, claims: said, omitted: left }) => {
          const card = sourceOf(source)
          return (
            <li key={segment.id} data-segment={segment.id} className={quoted ? styles.here : undefined}>
              <p className={styles.place}>
                {several && card && (
                  <>
                    <LabelText label={card.title} />
                    {', '}
                  </>
                )}
                <SentencePlace place={segment} source={{ id: source, lang: card?.lang }} />
                {quoted && ` · ${t('besideHere')}`}
              </p>
              <div>
                <p className={styles.exact} lang={card?.lang} translate="no">
                  {segment.exact.replaceAll(/\s+/g, ' ')}
                </p>
                {said.length > 0 && (
                  <ul className={styles.claims}>
                    {said.map((id) => {
                      const one = byId.get(id)
                      return (
                        one && (
                          <li key={id}>
                            <Link to={pages.claim(id)} data-claim={id}>
                              <ClaimWords claim={one} cards={cards} source={card?.lang} />
                            </Link>
                          </li>
                        )
                      )
                    })}
                  </ul>
                )}
                {left > 0 && (
                  <p className={styles.rule}>
                    <Link to={pages.read(source, { segment: segment.id, ...(quoted ? { claim } : {}) })}>
                      {t('besideMore', { count: left })}
                    </Link>
                  </p>
                )}
                {said.length === 0 && <p className={styles.rule}>{t(quoted ? 'besideNone' : 'besideEmpty')}</p>}
              </div>
            </li>
          )
        })}
      </ul>
      {omitted > 0 && <p className={styles.rule}>{t('besideLeft', { count: omitted })}</p>}
    </RecordPart>
  )
}
