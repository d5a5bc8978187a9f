import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { EntityCard } from '../../contracts/graph.ts'
import { ClaimFacts } from '../evidence/ClaimFacts.tsx'
import { QuotePlace } from '../evidence/QuotePlace.tsx'
import { highlightRanges } from '../text/highlightRanges.ts'
import { LabelText } from '../text/LabelText.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { LineSample } from '../ui/LineSample.tsx'
import { type PrintedSentence, type Saying, writtenNumber } from './printedNotes.ts'
import styles from './Sheet.module.css'

/** The sentences that say what is drawn, each once, with the numbered lines that it says under it. */
export function PrintedSentences({
  sentences,
  entities,
}: {
  sentences: readonly PrintedSentence[]
  entities: ReadonlyMap<string, EntityCard>
}) {
  const { source } = useVocabulary()
  return (
    <ol className={styles.sentences}>
      {sentences.map((sentence) => {
        const card = source(sentence.source)
        return (
          <li key={keyOf(sentence)} className={styles.sentence}>
            <div className={styles.place}>
              <b>{card ? <LabelText label={card.title} /> : sentence.source}</b>
              <span className={styles.where}>
                <QuotePlace source={sentence.source} passages={sentence.passages} short />
              </span>
            </div>
            <div>
              <blockquote className={styles.quote} lang={card?.lang ?? 'und'} translate="no">
                <Quoted {...sentence} />
              </blockquote>
              <ul className={styles.says}>
                {sentence.says.map((said) => (
                  <Says key={`${said.claim.id}${said.against}`} said={said} entities={entities} />
                ))}
              </ul>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Quoted({ passages, parts }: PrintedSentence) {
  return passages.map((passage, at) => (
    <span key={passage.segments[0]?.id}>
      {at > 0 && ' … '}
      {passage.segments.map((segment) => (
        <span key={segment.id}>
          {highlightRanges(segment.exact, segment.start, parts).map(({ text, mark }, run) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
            mark === undefined ? text : <u key={run}>{text}</u>,
          )}{' '}
        </span>
      ))}
    </span>
  ))
}

function Says({ said, entities }: { said: Saying; entities: ReadonlyMap<string, EntityCard> }) {
  const { number, told, claim, against } = said
  const { t } = useTranslation('panel')
  const { symmetric, works } = useVocabulary()
  const { relation, line } = told
  const [subject, object] = [entities.get(relation.subject), entities.get(relation.object)]
  return (
    <li className={styles.saying}>
      <b className={styles.number}>{writtenNumber(number, told)}</b>
      <LineSample
        modality={claim.modality}
        polarity={claim.polarity}
        inferred={!claim.explicit}
        symmetric={symmetric(relation.predicate)}
        sources={works(line.sources)}
      />
      <div>
        <b className={styles.name}>{subject ? <LabelText label={subject.labels} name /> : relation.subject}</b>{' '}
        <PredicateLabel predicate={relation.predicate} polarity={claim.polarity} inferred={!claim.explicit} />{' '}
        <b className={styles.name}>{object ? <LabelText label={object.labels} name /> : relation.object}</b>
        {against && <> ({t('contradicts')})</>}
        <div className={styles.facts}>
          <ClaimFacts claim={claim} entities={entities} brief />
        </div>
      </div>
    </li>
  )
}

function keyOf({ source, passages }: PrintedSentence): string {
  return `${source}${passages.flatMap(({ segments }) => segments.map(({ id }) => id)).join(' ')}`
}
