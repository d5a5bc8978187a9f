import '../../i18n/areas/panel.ts'
import '../../i18n/areas/record.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import { useAnswer } from '../../api.ts'
import { RelationClaims } from '../../evidence/RelationClaims.tsx'
import { RelationHead } from '../../evidence/RelationHead.tsx'
import { WayLink } from '../../shell/WayLink.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { unmarked, useMarkedLabel } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { EntityLink } from './ClaimEnds.tsx'
import { PageCitation } from './PageCitation.tsx'
import { RecordPage, RecordPart } from './RecordPage.tsx'
import { RecordState } from './RecordState.tsx'
import styles from './RelationPage.module.css'

/** The page of a relation: its two ends, and all its claims with their sentences, affirmed and denied ones apart. */
export function RelationPage({ id }: { id: string }) {
  const { t } = useTranslation(['record', 'panel'])
  const say = useMarkedLabel()
  const { wording } = useVocabulary()
  const answer = useAnswer('relation', { params: { id } })
  if (!answer.data) return <RecordState id={id} error={answer.error} again={() => void answer.refetch()} />
  const { relation, entities, version } = answer.data
  const { subject, predicate, object } = partsOfRelationId(id)
  const cards = cardsById(entities)
  const name = (of: string) => {
    const card = cards.get(of)
    return card ? say(card.labels) : of
  }
  const title = [
    name(subject),
    say(wording(predicate, 'out', relation.lines[0]?.polarity ?? 'affirmed')),
    name(object),
  ].join(' – ')
  const kicker = [t('relation'), t('panel:claims', { count: relation.claims })].join(' · ')
  return (
    <RecordPage
      title={title}
      description={kicker}
      kicker={kicker}
      heading={
        <span data-relation={id}>
          {unmarked(name(subject))} <span className={styles.dash}>–</span> {unmarked(name(object))}
        </span>
      }
      ways={
        <>
          <WayLink to={pages.explore({ relation: id })} icon="plate">
            {t('onPicture')}
          </WayLink>
          <WayLink to={pages.trace({ from: subject, to: object })} icon="trace">
            {t('traceBetween')}
          </WayLink>
          <EntityLink id={subject} cards={cards} />
          {object !== subject && <EntityLink id={object} cards={cards} />}
        </>
      }
      aside={<PageCitation title={title} page={{ name: 'relation', id }} version={version} />}
    >
      {relation.lines.map((line) => (
        <RecordPart key={line.polarity} title={t('allOfRelation', { count: line.claims })}>
          <div className={styles.claims}>
            <RelationHead relation={relation} line={line} cards={cards} />
            <RelationClaims id={id} polarity={line.polarity} />
          </div>
        </RecordPart>
      ))}
    </RecordPage>
  )
}
