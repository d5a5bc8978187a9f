import '../../i18n/areas/panel.ts'
import '../../i18n/areas/record.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { useAnswer } from '../../api.ts'
import { EntityNotes } from '../../evidence/EntityNotes.tsx'
import { ToldClaims } from '../../evidence/ToldClaims.tsx'
import { WayLink } from '../../shell/WayLink.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { LabelText, unmarked, useMarkedLabel } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { bestClaimsCall, mentionsCall, nearestCall, sharingCall } from './calls.ts'
import { EntityMentions } from './EntityMentions.tsx'
import styles from './EntityPage.module.css'
import { EntityRelations } from './EntityRelations.tsx'
import { LinkedWith } from './LinkedWith.tsx'
import { NearestEntities } from './NearestEntities.tsx'
import { NearPicture } from './NearPicture.tsx'
import { PageCitation } from './PageCitation.tsx'
import { RecordPage, RecordPart } from './RecordPage.tsx'
import { RecordState } from './RecordState.tsx'
import { SharedEvents } from './SharedEvents.tsx'
import { SourcesCompared } from './SourcesCompared.tsx'

/** The page of an entity: its names, all that is claimed of it with the words that say so, and who says what. */
export function EntityPage({ id }: { id: string }) {
  const { t } = useTranslation(['record', 'panel'])
  const say = useMarkedLabel()
  const vocabulary = useVocabulary()
  const answer = useAnswer('entity', { params: { id } })
  const near = useAnswer('neighbourhood', nearestCall(id))
  const named = useAnswer('entityMentions', mentionsCall(id))
  const shared = useAnswer('sharing', sharingCall(id, vocabulary.dataset?.vocabulary.kinds ?? []))
  const best = useAnswer('claims', near.data && bestClaimsCall(near.data))
  const cards = useMemo(
    () => cardsById([...(answer.data?.entities ?? []), ...(near.data?.entities ?? []), ...(best.data?.entities ?? [])]),
    [answer.data, near.data, best.data],
  )
  const failed = [answer, near, named, shared, best].find(({ error }) => error)
  if (failed || !answer.data || !near.data || !named.data || shared.isLoading || best.isLoading)
    return <RecordState id={id} error={failed?.error} again={() => void failed?.refetch()} />
  const { entity, values, elsewhere, omitted, version } = answer.data
  const names = entity.names.filter(({ basis }) => basis === 'text')
  const title = say(entity.labels)
  const left = near.data.omitted.total
  return (
    <RecordPage
      title={title}
      description={entity.summary ? say(entity.summary) : say(vocabulary.kind(entity.kind))}
      kicker={
        <>
          <KindMark kind={entity.kind} size={16} />
          <LabelText label={vocabulary.kind(entity.kind)} />
          {` · ${t('panel:sources', { count: vocabulary.works(entity.sources) })} · ${t('panel:claims', { count: entity.claims })}`}
        </>
      }
      heading={
        <span data-entity={id}>
          <LabelText label={entity.labels} name />
        </span>
      }
      lead={
        <>
          {names.length > 0 && (
            <p className={styles.names}>
              {names.map(({ text, lang }, at) => (
                <span key={`${text}${lang}`}>
                  {at > 0 && ' · '}
                  <i lang={lang} translate="no">
                    {text}
                  </i>
                </span>
              ))}{' '}
              <span className={styles.said}>{t('namesOfTexts')}</span>
            </p>
          )}
          {entity.summary && (
            <p className={styles.summary}>
              <LabelText label={entity.summary} />
            </p>
          )}
        </>
      }
      ways={
        <>
          <WayLink to={pages.explore({ entity: id })} icon="plate">
            {t('onPicture')}
          </WayLink>
          <WayLink to={pages.trace({ from: id })} icon="trace">
            {t('traceFrom')}
          </WayLink>
        </>
      }
      aside={
        <>
          <NearPicture id={id} graph={near.data} others={near.data.entities.length - 1 + left} />
          <LinkedWith id={id} name={unmarked(title)} />
          <NearestEntities id={id} graph={near.data} />
          {shared.data && <SharedEvents id={id} {...shared.data} />}
          <section>
            <EntityNotes entity={entity} />
          </section>
          <PageCitation title={title} page={{ name: 'entity', id }} version={version} />
        </>
      }
    >
      {near.data.relations.length > 0 && (
        <RecordPart title={t('claims')} beside={t('claimsShown', { count: near.data.relations.length })}>
          <EntityRelations id={id} graph={near.data} claims={best.data?.claims ?? []} cards={cards} />
          {left > 0 && <p className={styles.left}>{t('left', { count: left })}</p>}
        </RecordPart>
      )}
      {values.length > 0 && (
        <RecordPart title={t('panel:values')}>
          <ToldClaims claims={values} cards={cards} omitted={omitted.values} />
        </RecordPart>
      )}
      {elsewhere.length > 0 && (
        <RecordPart title={t('panel:elsewhere')} beside={t('otherwise')}>
          <ToldClaims claims={elsewhere} cards={cards} omitted={omitted.elsewhere} />
        </RecordPart>
      )}
      {named.data.sources.length > 0 && (
        <RecordPart title={t('named')}>
          <EntityMentions {...named.data} />
        </RecordPart>
      )}
      {vocabulary.works(entity.sources) > 1 && near.data.relations.length > 0 && (
        <RecordPart title={t('says')}>
          <SourcesCompared id={id} graph={near.data} sources={entity.sources} cards={cards} />
        </RecordPart>
      )}
    </RecordPage>
  )
}
