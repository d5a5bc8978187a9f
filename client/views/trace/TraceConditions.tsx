import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../contracts/api.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { PathRank } from '../../../contracts/path.ts'
import { MarkedText, unmarked } from '../../text/LabelText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import { WordMenu } from '../../ui/WordMenu.tsx'
import { ConditionsPanel } from './ConditionsPanel.tsx'
import { unusualIn } from './pathConditions.ts'
import styles from './TraceConditions.module.css'
import { type TraceQuery, withParameter } from './traceQuery.ts'
import { useConditionWords } from './useConditionWords.ts'

const LENGTHS = Array.from({ length: LIMITS.paths.longest }, (_, at) => String(at + 1))

/** Conditions of the question: the panel, unusual ones as words that can be removed, and the result of the search. */
export function TraceConditions({
  query,
  answer,
  nameOf,
  onChange,
}: {
  query: TraceQuery
  answer: AnswerOf<'paths'> | undefined
  nameOf: (entity: string) => string
  onChange: (query: TraceQuery) => void
}) {
  const { t } = useTranslation('conditions')
  const words = useConditionWords(nameOf)
  const [open, setOpen] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  const id = useId()
  const max = query.max ?? String(LIMITS.paths.length)
  const rank = query.rank ?? 'length'
  const asserted = query.modality?.join() === 'asserted'
  const unusual = unusualIn(query).filter(({ parameter }) => !(asserted && parameter === 'modality'))
  const change = (next: TraceQuery) => {
    // The pressed button goes with its condition.
    more.current?.focus()
    onChange(next)
  }
  return (
    <section className={styles.conditions} aria-label={t('title')}>
      <div className={styles.row}>
        <WordMenu
          label={t('max')}
          now={t('steps', { count: Number(max) })}
          options={LENGTHS.map((length) => ({ id: length, label: t('steps', { count: Number(length) }) }))}
          chosen={[max]}
          onChange={(chosen) => onChange(withParameter(query, 'max', chosen))}
        />
        <WordMenu
          label={t('rank')}
          now={t(`ranks.${rank}`)}
          options={PathRank.options.map((one) => ({ id: one, label: t(`ranks.${one}`) }))}
          chosen={[rank]}
          onChange={(chosen) => onChange(withParameter(query, 'rank', chosen))}
        />
        <WordButton
          aria-pressed={asserted}
          aria-describedby={`${id}-asserted`}
          onPress={() => onChange(withParameter(query, 'modality', asserted ? [] : ['asserted']))}
        >
          {t('onlyAsserted')}
          {asserted && <Icon name="close" size={12} />}
        </WordButton>
        <span id={`${id}-asserted`} className="hidden">
          {t('onlyAssertedWhy')}
        </span>
        {unusual.map((condition) => (
          <button
            type="button"
            key={`${condition.parameter} ${condition.was}`}
            className={styles.off}
            aria-label={unmarked(t('off', { condition: words(condition).alone }))}
            onClick={() => change(withParameter(query, condition.parameter, condition.becomes))}
          >
            <MarkedText text={words(condition).alone} />
            <Icon name="close" size={12} />
          </button>
        ))}
        {unusual.length > 1 && (
          <WordButton
            onPress={() =>
              change(unusualIn(query).reduce((left, { parameter }) => withParameter(left, parameter, []), query))
            }
          >
            {t('allOff')}
          </WordButton>
        )}
        <WordButton
          ref={more}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onPress={() => setOpen(!open)}
        >
          {t('more')}
          <Icon name={open ? 'up' : 'down'} size={12} />
        </WordButton>
        <Found answer={answer} limit={Number(query.limit ?? LIMITS.paths.paths)} />
      </div>
      {open && (
        <div id={id}>
          <ConditionsPanel query={query} onChange={onChange} />
        </div>
      )}
    </section>
  )
}

function Found({ answer, limit }: { answer: AnswerOf<'paths'> | undefined; limit: number }) {
  const { t } = useTranslation('trace')
  const count = answer?.paths.length ?? 0
  const depth = answer?.depth ?? 0
  return (
    <p className={styles.found} role="status">
      {!answer || count === 0
        ? ''
        : answer.timedOut || answer.truncated
          ? `${t(answer.timedOut ? 'timedOut' : 'cut')} ${depth > 0 ? t('whole', { depth }) : t('notWhole')}`
          : count >= limit
            ? t('foundFirst', { count })
            : t('found', { count, depth })}
    </p>
  )
}
