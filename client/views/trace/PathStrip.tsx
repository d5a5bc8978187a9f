import '../../i18n/areas/panel.ts'
import '../../i18n/areas/trace.ts'
import { type CSSProperties, Fragment, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Path, Step } from '../../../contracts/path.ts'
import { kindLook } from '../../../drawing/tokens.ts'
import { RelationClaims } from '../../evidence/RelationClaims.tsx'
import faces from '../../text/FamilyFace.module.css'
import { LabelText, MarkedText, useMarkedLabel } from '../../text/LabelText.tsx'
import { PredicateLabel } from '../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { draggable } from '../../ui/draggedEntity.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { LineSample } from '../../ui/LineSample.tsx'
import styles from './PathStrip.module.css'
import { type StepLine, stepLines } from './stepLines.ts'
import { evenColumns, rowAt, rowIn, useStripColumns } from './stripRows.ts'

/**
 * A path as entities on a grid of columns with lines between them, in as many rows as it takes for each word to keep
 * clear; a step opens its claims with their sentences.
 */
export function PathStrip({
  path,
  columns,
  conditions,
  breaking = [],
  opened,
  onEntity,
  narrow,
}: {
  path: Path
  /** Number of entities of the longest strip among those shown together. */
  columns: number
  /** Conditions of the question: other claims are not shown as evidence of a step. */
  conditions?: ClaimConditions
  /** The steps (indices) that a near miss breaks at, which say so. */
  breaking?: readonly number[]
  /** The step (index) that is open at first. */
  opened?: number | undefined
  onEntity: (id: string) => void
  /** From top to bottom instead of side by side. */
  narrow: boolean
}) {
  const [open, setOpen] = useState(opened)
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const most = useStripColumns(list, columns, path.entities.length)
  const broken = path.entities.length > most
  const wide = broken ? evenColumns(path.entities.length, most) : most
  const rowOf = (place: number) => (narrow ? {} : rowIn(place, wide))
  const last = rowAt(path.steps.length, wide)
  const step = open === undefined ? undefined : path.steps[open]
  const toggle = (at: number) => setOpen(open === at ? undefined : at)
  const claims = step && (
    <section id={id} className={styles.claims}>
      <StepClaims step={step} conditions={conditions} onEntity={onEntity} />
    </section>
  )
  return (
    <>
      <ol ref={list} className={narrow ? styles.tall : styles.strip} data-columns={wide} data-broken={broken}>
        {path.entities.map((card, at) => {
          const next = path.steps[at]
          return (
            <Fragment key={card.id}>
              <StripEntity card={card} style={rowOf(2 * at)} onOpen={onEntity} />
              {next && (
                <StripStep
                  step={next}
                  cards={path.entities}
                  open={open === at}
                  breaks={breaking.includes(at)}
                  style={rowOf(2 * at + 1)}
                  last={rowAt(at + 1, wide) === last}
                  controls={id}
                  onToggle={() => toggle(at)}
                />
              )}
              {narrow && open === at && <li className={styles.inline}>{claims}</li>}
            </Fragment>
          )
        })}
        {!narrow &&
          last === rowAt(0, wide) &&
          path.settings?.map(({ step }) => <SettingBracket key={step} step={step} />)}
      </ol>
      {path.settings?.map(({ entity, step }) => (
        <SharedSetting key={entity} cards={path.entities.slice(step, step + 3)} />
      ))}
      {!narrow && claims}
    </>
  )
}

function StripEntity({
  card,
  style,
  onOpen,
}: {
  card: EntityCard
  style: CSSProperties
  onOpen: (id: string) => void
}) {
  return (
    <li className={styles.entity} style={style}>
      <button
        type="button"
        className={styles.name}
        data-entity={card.id}
        {...draggable(card.id)}
        onClick={() => onOpen(card.id)}
      >
        <span className={styles.mark}>
          <KindMark kind={card.kind} size={18} />
        </span>
        <span className={faces[kindLook(card.kind).family]} data-words>
          <LabelText label={card.labels} name />
        </span>
      </button>
    </li>
  )
}

// Joins the two entities whose steps lead into the same setting, where they stand in one row.
function SettingBracket({ step }: { step: number }) {
  return (
    <li className={styles.bracket} style={{ gridColumn: `${2 * step + 1} / span 5` }} aria-hidden="true">
      <span />
      <span />
      <span />
    </li>
  )
}

function SharedSetting({ cards }: { cards: EntityCard[] }) {
  const { t } = useTranslation('trace')
  const say = useMarkedLabel()
  const [from = '', setting = '', to = ''] = cards.map(({ labels }) => say(labels))
  return (
    <p className={styles.setting} data-setting={cards[1]?.id}>
      <strong>{t('settings.label')}</strong> <MarkedText text={t('settings.said', { from, to, setting })} />
    </p>
  )
}

function StripStep({
  step,
  cards,
  open,
  breaks,
  style,
  last,
  controls,
  onToggle,
}: {
  step: Step
  cards: EntityCard[]
  open: boolean
  breaks: boolean
  style: CSSProperties
  /** In the last row, to which its sentences can be joined. */
  last: boolean
  controls: string
  onToggle: () => void
}) {
  const { t } = useTranslation(['trace', 'panel'])
  const { works, wording, symmetric } = useVocabulary()
  const say = useMarkedLabel()
  const name = (entity: string) => {
    const card = cards.find(({ id }) => id === entity)
    return card ? say(card.labels) : entity
  }
  // Each relation in its own direction, whichever way the path goes, with its modality in words for screen readers.
  const said = step.relations.flatMap((relation) =>
    relation.lines.map(({ polarity, modality, inferred }) => {
      const how = [
        ...(modality === 'asserted' ? [] : [t(`panel:modality.${modality}`)]),
        ...(inferred ? [t('panel:inferred')] : []),
      ].join(', ')
      const predicate = say(wording(relation.predicate, 'out', polarity))
      return t(how ? 'saysWeakly' : 'says', { from: name(relation.subject), predicate, to: name(relation.object), how })
    }),
  )
  return (
    <li className={styles.step} style={style} data-last={last} data-breaks={breaks}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        data-relation={step.relations[0]?.id}
        onClick={onToggle}
      >
        {/* Words and no label: a label has one language. */}
        <span className="hidden">
          {breaks && `${t('none.here')}: `}
          <MarkedText text={t('open', { said: said.join('; ') })} />
        </span>
        {stepLines(step, symmetric).map((line, at) => (
          <span key={line.id} aria-hidden="true" className={at === 0 ? styles.first : styles.further}>
            <StepLabel line={line} breaks={breaks && at === 0} chevron={at === 0 && (open ? 'up' : 'down')} />
            <span className={styles.sample}>
              <LineSample {...line} sources={works(line.sources)} width="full" lit={open} />
            </span>
          </span>
        ))}
      </button>
    </li>
  )
}

function StepLabel({
  line,
  breaks,
  chevron,
}: {
  line: StepLine
  breaks: boolean
  /** Shows that the step opens, or is open. */
  chevron: 'up' | 'down' | false
}) {
  const { t } = useTranslation('trace')
  return (
    <span className={styles.label} data-words>
      {breaks && <span className={styles.breaks}>{t('none.here')}</span>}
      {line.relations.map(({ id, predicate }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <PredicateLabel predicate={predicate} polarity={line.polarity} inferred={line.inferred} />
        </Fragment>
      ))}
      {chevron && (
        <span className={styles.chevron}>
          {'\u2060'}
          <Icon name={chevron} size={12} />
        </span>
      )}
    </span>
  )
}

// Only claims that the step counts: a path without denials does not show them as its evidence.
function StepClaims({
  step,
  conditions,
  onEntity,
}: {
  step: Step
  conditions: ClaimConditions | undefined
  onEntity: (id: string) => void
}) {
  return step.relations.flatMap((relation) =>
    relation.lines.map((line) => (
      <div key={`${relation.id} ${line.polarity}`} data-relation={relation.id}>
        <p className={styles.predicate}>
          <PredicateLabel predicate={relation.predicate} polarity={line.polarity} inferred={line.inferred} />
        </p>
        <RelationClaims id={relation.id} polarity={line.polarity} conditions={conditions} onEntity={onEntity} columns />
      </div>
    )),
  )
}
