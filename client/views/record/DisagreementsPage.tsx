import '../../i18n/areas/panel.ts'
import '../../i18n/areas/record.ts'
import '../../i18n/areas/disagreements.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { useAnswer } from '../../api.ts'
import { ToldClaims } from '../../evidence/ToldClaims.tsx'
import { WayLink } from '../../shell/WayLink.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { disagreementsCall, PAGE } from './calls.ts'
import styles from './DisagreementsPage.module.css'
import { PageCitation } from './PageCitation.tsx'
import { RecordPage, RecordPart } from './RecordPage.tsx'
import { RecordState } from './RecordState.tsx'

/** The list of claims that contradict each other by rule, side beside side, and what is meant by that. */
export function DisagreementsPage({ skip = 0 }: { skip?: number | undefined }) {
  const { t } = useTranslation('disagreements')
  const { dataset } = useVocabulary()
  const answer = useAnswer('disagreements', disagreementsCall(skip))
  if (!answer.data || !dataset)
    return <RecordState id={t('title')} error={answer.error} again={() => void answer.refetch()} />
  const { disagreements, claims, entities, omitted, version } = answer.data
  const cards = cardsById(entities)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const total = dataset.counts.disagreements ?? 0
  return (
    <RecordPage
      title={t('title')}
      description={t('what')}
      kicker={t('counted', { count: total })}
      heading={t('title')}
      lead={<p className={styles.what}>{t('what')}</p>}
      ways={
        <>
          {skip > 0 && (
            <WayLink to={pages.disagreements(Math.max(0, skip - PAGE))} icon="previous">
              {t('before')}
            </WayLink>
          )}
          {omitted > 0 && (
            <WayLink to={pages.disagreements(skip + disagreements.length)} icon="next">
              {t('after', { count: omitted })}
            </WayLink>
          )}
        </>
      }
      aside={
        <>
          <RecordPart title={t('rules.title')}>
            <dl className={styles.rules}>
              {RULES.map((rule) => (
                <div key={rule}>
                  <dt>{t(`heads.${rule}`)}</dt>
                  <dd>{t(`rules.${rule}`)}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.not}>{t('rules.not')}</p>
          </RecordPart>
          <PageCitation title={t('title')} page={{ name: 'disagreements' }} version={version} />
        </>
      }
    >
      {disagreements.length === 0 && <p className={styles.none}>{t(skip > 0 ? 'noMore' : 'none')}</p>}
      {disagreements.map(({ at, rule, sides, omitted: more }) => (
        <RecordPart key={at} title={t(`heads.${rule}`)} beside={String(at + 1)}>
          <div className={styles.sides}>
            {sides.map((side) => (
              <div key={side.claims[0]} className={styles.side}>
                <ToldClaims
                  claims={side.claims.flatMap((id) => byId.get(id) ?? [])}
                  cards={cards}
                  omitted={side.omitted}
                />
              </div>
            ))}
          </div>
          {more > 0 && <p className={styles.none}>{t('moreSides', { count: more })}</p>}
        </RecordPart>
      ))}
    </RecordPage>
  )
}

const RULES = ['denied', 'single', 'dates'] as const
