import '../../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { inLanguage } from '../../../contracts/label.ts'
import type { Drawn } from '../../../drawing/shapes.ts'
import { ClaimFacts } from '../../evidence/ClaimFacts.tsx'
import { QuotePlace } from '../../evidence/QuotePlace.tsx'
import { PrintedFigure } from '../../print/PrintedFigure.tsx'
import type { ToldLine } from '../../print/printedNotes.ts'
import { LabelText, useLabelText, useLang } from '../../text/LabelText.tsx'
import { PredicateLabel } from '../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { ValueText } from '../../text/ValueText.tsx'
import styles from './PrintedScene.module.css'
import { type SceneRun, sceneRuns } from './sceneRuns.ts'

type Scene = AnswerOf<'story'>['story']['scenes'][number]

/** A scene with its notes: their numbers stand in its text and at the lines of its picture. */
export interface Numbered {
  scene: Scene
  /** Its place in the story, from 1. */
  number: number
  /** Its claims in the order of their numbers. */
  footnotes: readonly string[]
}

/** A scene on paper: title, picture, text. */
export function PrintedScene({
  scene,
  number,
  footnotes,
  lines,
  drawn,
}: Numbered & { lines: ToldLine[]; drawn: Drawn }) {
  const lang = useLang()
  const say = useLabelText()
  const text = inLanguage(scene.text, lang)
  return (
    <section className={styles.scene}>
      <h2 className={styles.title}>
        {number}. <LabelText label={scene.title} />
      </h2>
      <PrintedFigure
        drawn={drawn}
        label={say(scene.title)}
        number={number}
        entities={scene.graph.entities}
        lines={lines}
        caption={<LabelText label={scene.title} />}
      />
      <div className={styles.text} lang={text.lang}>
        {sceneRuns(text.text).map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
          <p key={at}>
            {paragraph.map((run, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one paragraph never change places
              <Run key={place} run={run} footnotes={footnotes} />
            ))}
          </p>
        ))}
      </div>
      {scene.notes && (
        <p className={styles.aside}>
          <LabelText label={scene.notes} />
        </p>
      )}
    </section>
  )
}

function Run({ run: { text, claim, own, tail }, footnotes }: { run: SceneRun; footnotes: readonly string[] }) {
  const { t } = useTranslation('story')
  const lang = useLang()
  if (own)
    return (
      <i>
        {text} <span lang={lang}>({t('own')})</span>
      </i>
    )
  if (!claim) return text
  return (
    <>
      {text}
      {tail}
      <sup className={styles.sup}>{footnotes.indexOf(claim) + 1}</sup>
    </>
  )
}

/** The notes of all scenes, with the quoted words and where they stand. */
export function PrintedEndnotes({
  scenes,
  entities,
}: {
  scenes: readonly Numbered[]
  entities: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation('print')
  return (
    <section className={styles.endnotes}>
      <h2 className={styles.title}>{t('endnotes')}</h2>
      {scenes.map(({ scene, number, footnotes }) => (
        <section key={scene.id}>
          <h3 className={styles.of}>
            {number}. <LabelText label={scene.title} />
          </h3>
          <ol className={styles.notes}>
            {footnotes.flatMap((id, at) => {
              const claim = scene.details.find((detail) => detail.id === id)
              return claim ? [<Endnote key={id} number={at + 1} claim={claim} entities={entities} />] : []
            })}
          </ol>
        </section>
      ))}
    </section>
  )
}

function Endnote({
  number,
  claim,
  entities,
}: {
  number: number
  claim: ClaimDetail
  entities: ReadonlyMap<string, EntityCard>
}) {
  const { t } = useTranslation('panel')
  const { source } = useVocabulary()
  const name = (id: string | undefined) => {
    const card = id === undefined ? undefined : entities.get(id)
    return card ? <LabelText label={card.labels} name /> : id
  }
  return (
    <li className={styles.note}>
      <b className={styles.number}>{claim.explicit ? number : `[${number}]`}</b>
      <div>
        {claim.evidence.map((evidence) => (
          <p key={`${evidence.source}${evidence.parts[0]?.start}`} className={styles.quote}>
            {evidence.stance !== 'supports' && <>{t(evidence.stance)}: </>}
            <q lang={source(evidence.source)?.lang} translate="no">
              {evidence.parts.map((part) => part.exact.replace(/\s+/g, ' ')).join(' … ')}
            </q>{' '}
            <span className={styles.place}>
              <QuotePlace source={evidence.source} passages={evidence.passages} />
            </span>
          </p>
        ))}
        <div className={styles.says}>
          {name(claim.subject)}{' '}
          <PredicateLabel predicate={claim.predicate} polarity={claim.polarity} inferred={!claim.explicit} />{' '}
          {claim.value ? (
            <ValueText value={claim.value} bounds={claim.bounds} lang={source(claim.evidence[0]?.source ?? '')?.lang} />
          ) : (
            name(claim.object)
          )}
        </div>
        <div className={styles.facts}>
          <ClaimFacts claim={claim} entities={entities} brief />
        </div>
      </div>
    </li>
  )
}
