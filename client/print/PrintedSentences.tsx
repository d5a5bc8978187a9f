import '../i18n/areas/panel.ts'
import '../i18n/areas/print.ts'
import '../i18n/areas/quote.ts'
import { useTranslation } from 'react-i18next'
import type { EntityCard } from '../../contracts/graph.ts'
import { ClaimFacts } from '../evidence/ClaimFacts.tsx'
import { QuotePlace } from '../evidence/QuotePlace.tsx'
import { type ClaimLine, Roofed, RoofSample } from '../evidence/Roofed.tsx'
import { ROLES, roofLevels, textUnder } from '../evidence/spanRuns.ts'
import { placedRuns } from '../text/highlightRanges.ts'
import { LabelText } from '../text/LabelText.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { LineSample } from '../ui/LineSample.tsx'
import { type PrintedSentence, type Saying, writtenNumber } from './printedNotes.ts'
import styles from './Sheet.module.css'

const SAMPLE: ClaimLine = { modality: 'asserted', polarity: 'affirmed', symmetric: false }
const FLAT = { subject: 0, predicate: 0, object: 0 }

/** The sentences that say what is drawn, each once, with the numbered lines that it says under it. */
export function PrintedSentences({
  sentences,
  entities,
}: {
  sentences: readonly PrintedSentence[]
  entities: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation('quote')
  const { source } = useVocabulary()
  const keyed = sentences.some(({ says }) => says.some(({ evidence }) => evidence.spans))
  return (
    <>
      {keyed && (
        <p className={styles.key} data-roofs>
          {ROLES.map((role) => (
            <span key={role}>
              <RoofSample role={role} line={SAMPLE} /> {t(role)}
            </span>
          ))}
        </p>
      )}
      <ol className={styles.sentences}>
        {sentences.map((sentence) => {
          const card = source(sentence.source)
          const single = oneReading(sentence)
          return (
            <li key={keyOf(sentence)} className={styles.sentence}>
              <div className={styles.place}>
                <b>{card ? <LabelText label={card.title} /> : sentence.source}</b>
                <span className={styles.where}>
                  <QuotePlace source={sentence.source} passages={sentence.passages} short />
                </span>
              </div>
              <div>
                <blockquote className={single ? styles.roofed : styles.quote} lang={card?.lang ?? 'und'} translate="no">
                  <Quoted sentence={sentence} single={single} />
                </blockquote>
                <ul className={styles.says}>
                  {sentence.says.map((said) => (
                    <Says
                      key={`${said.claim.id}${said.against}`}
                      said={said}
                      entities={entities}
                      lang={single ? undefined : (card?.lang ?? 'und')}
                    />
                  ))}
                </ul>
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Quoted({ sentence: { passages, parts }, single }: { sentence: PrintedSentence; single: Saying | undefined }) {
  const line = useLine()
  const spans = single?.evidence.spans
  return passages.map((passage, at) => (
    <span key={passage.segments[0]?.id}>
      {at > 0 && ' … '}
      {passage.segments.map((segment) => (
        <span key={segment.id}>
          {placedRuns(segment.exact, segment.start, parts).map(({ text, mark, from }) =>
            mark === undefined ? (
              text
            ) : (
              <u key={from}>
                {single && spans ? (
                  <Roofed text={text} start={from} spans={spans} levels={roofLevels(spans)} line={line(single)} />
                ) : (
                  text
                )}
              </u>
            ),
          )}{' '}
        </span>
      ))}
    </span>
  ))
}

function Says({
  said,
  entities,
  lang,
}: {
  said: Saying
  entities: ReadonlyMap<string, EntityCard>
  /** Language of its words, where they are not told apart in the sentence itself. */
  lang: string | undefined
}) {
  const { number, told, claim, against, noteAt } = said
  const { t } = useTranslation(['panel', 'print'])
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
        {lang && <Words said={said} lang={lang} />}
        <div className={styles.facts}>
          <ClaimFacts
            claim={claim}
            entities={entities}
            brief
            noteAt={noteAt === undefined ? undefined : t('print:noteAt', { number: noteAt })}
          />
        </div>
      </div>
    </li>
  )
}

// The words of a claim that shares its sentence with others, as they stand there.
function Words({ said, lang }: { said: Saying; lang: string }) {
  const line = useLine()
  const { spans, parts } = said.evidence
  if (!spans) return null
  const words = ROLES.flatMap((role) => (spans[role] ?? []).map((span) => ({ role, span })))
  return (
    <p className={styles.words} lang={lang} translate="no">
      {words
        .sort((a, b) => a.span[0] - b.span[0])
        .map(({ role, span }) => (
          <span key={`${role}${span[0]}`}>
            <Roofed
              text={textUnder(span, parts)}
              start={span[0]}
              spans={{ [role]: spans[role] }}
              levels={FLAT}
              line={line(said)}
            />
          </span>
        ))}
    </p>
  )
}

function useLine() {
  const { symmetric } = useVocabulary()
  return ({ claim: { modality, polarity }, told }: Saying): ClaimLine => ({
    modality,
    polarity,
    symmetric: symmetric(told.relation.predicate),
  })
}

// The claim whose roofs stand in the sentence itself: several would lie over each other.
function oneReading({ says }: PrintedSentence): Saying | undefined {
  const [first, ...others] = says.filter(({ evidence }) => evidence.spans)
  return others.length === 0 ? first : undefined
}

function keyOf({ source, passages }: PrintedSentence): string {
  return `${source}${passages.flatMap(({ segments }) => segments.map(({ id }) => id)).join(' ')}`
}
