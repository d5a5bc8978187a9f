import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { useGo } from '../../address.ts'
import { CopyArgument } from '../../parts/CopyArgument.tsx'
import { PathStrip } from '../../parts/PathStrip.tsx'
import { useNarrow } from '../../useMedia.ts'
import { PathNote } from './PathNote.tsx'
import { TracePlate } from './TracePlate.tsx'
import styles from './TraceResults.module.css'

/** The paths that were found, as strips on one grid, and a plate with those that are ticked. */
export function TraceResults({ answer }: { answer: AnswerOf<'paths'> }) {
  const { t } = useTranslation('trace')
  const go = useGo()
  const narrow = useNarrow()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set([0]))
  const columns = Math.max(...answer.paths.map((path) => path.entities.length))
  const toggle = (at: number, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(at)
    else next.delete(at)
    setChosen(next)
  }
  return (
    <div className={styles.results}>
      <section className={styles.paths} aria-label={t('paths')}>
        {answer.paths.map((path, at) => (
          <article
            key={path.entities.map(({ id }) => id).join(' ')}
            className={styles.path}
            aria-label={t('path', { number: at + 1 })}
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
                <PathNote path={path} />
              </p>
              <CopyArgument path={path} />
            </header>
            <PathStrip path={path} columns={columns} narrow={narrow} onEntity={(id) => go(pages.entity(id))} />
          </article>
        ))}
        <p className={styles.order}>{t('order')}</p>
      </section>
      <TracePlate paths={answer.paths} chosen={chosen} />
    </div>
  )
}
