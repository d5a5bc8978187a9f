import { Fragment, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { go } from '../../state/history/history.ts'
import { useMarkedLabel } from '../../text/LabelText.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import { useNarrow } from '../../useMedia.ts'
import { ArgumentText } from './ArgumentText.tsx'
import { CopyArgument } from './CopyArgument.tsx'
import { PathNote } from './PathNote.tsx'
import { PathStrip } from './PathStrip.tsx'
import { StepDoors } from './StepDoors.tsx'
import { TracePlate } from './TracePlate.tsx'
import styles from './TraceResults.module.css'
import { PrintedTrace } from './tracePrint.tsx'
import { claimConditions, type TraceQuery, withParameter } from './traceQuery.ts'
import { useTicked } from './useTicked.ts'
import { useToldPaths } from './useToldPaths.ts'

/**
 * The paths found, as strips on one grid, and a plate of the ticked ones; the strip under the pointer is lit there. The
 * first ticked path is told as a footnoted text.
 */
export function TraceResults({
  query,
  answer,
  heading,
  nameOf,
  onChange,
}: {
  query: TraceQuery
  answer: AnswerOf<'paths'>
  /** The question as a title, a marked text. */
  heading: string
  nameOf: (entity: string) => string
  onChange: (query: TraceQuery) => void
}) {
  const { t } = useTranslation('trace')
  const say = useMarkedLabel()
  const narrow = useNarrow()
  const [chosen, toggle] = useTicked(answer.paths.length)
  const [pointed, setPointed] = useState<number>()
  const columns = Math.max(...answer.paths.map((path) => path.entities.length))
  const conditions = claimConditions(query)
  const toldOf = useToldPaths(answer.paths, conditions)
  const between = new Map(answer.paths.flatMap(({ entities }) => entities.map((card) => [card.id, say(card.labels)])))
  const first = Math.min(...chosen)
  const told = answer.paths[first]
  const settings = answer.paths.filter((path) => path.settings).length
  return (
    <div className={styles.results}>
      <section className={styles.paths} aria-label={t('paths')}>
        {answer.paths.map((path, at) => (
          <Fragment key={path.entities.map(({ id }) => id).join(' ')}>
            {settings > 0 && (at === 0 || at === answer.paths.length - settings) && (
              <p className={styles.group}>
                <strong>{t(path.settings ? 'settings.title' : 'dealings.title')}</strong>{' '}
                {t(path.settings ? 'settings.why' : 'dealings.why')}
              </p>
            )}
            <article
              className={styles.path}
              aria-label={t('path', { number: at + 1 })}
              onPointerEnter={() => setPointed(at)}
              onPointerLeave={() => setPointed(undefined)}
              onFocus={() => setPointed(at)}
              onBlur={() => setPointed(undefined)}
            >
              <header className={styles.head}>
                <Checkbox
                  className={styles.check ?? ''}
                  isSelected={chosen.has(at)}
                  onChange={(on) => toggle(at, on)}
                  aria-label={t('onPlate', { number: at + 1 })}
                >
                  <span className={styles.box} />
                  <span className={styles.number}>{at + 1}</span>
                </Checkbox>
                <p className={styles.why}>
                  <PathNote
                    paths={answer.paths}
                    at={at}
                    rank={answer.rank}
                    nameOf={(id) => between.get(id) ?? nameOf(id)}
                  />{' '}
                  {path.weakest !== 'asserted' && (
                    <WordButton onPress={() => onChange(withParameter(query, 'modality', ['asserted']))}>
                      <span className={styles.exclude}>{t('why.exclude')}</span>
                    </WordButton>
                  )}
                </p>
                <CopyArgument path={path} conditions={conditions} />
              </header>
              <PathStrip
                path={path}
                columns={columns}
                narrow={narrow}
                conditions={conditions}
                opened={at === 0 ? path.why.weakest.step : undefined}
                onEntity={(id) => go(pages.explore({ entity: id }))}
              />
              <StepDoors steps={toldOf?.[at]} />
            </article>
          </Fragment>
        ))}
        <p className={styles.order}>{t(`order.${answer.rank}`)}</p>
        {told && <ArgumentText path={told} number={first + 1} conditions={conditions} />}
      </section>
      <TracePlate paths={answer.paths} chosen={chosen} pointed={pointed} conditions={conditions} />
      <PrintedTrace title={heading} conditions={conditions} paths={answer.paths} chosen={chosen} />
    </div>
  )
}
