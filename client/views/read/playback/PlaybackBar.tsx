import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../../commands/commands.ts'
import { Link } from '../../../shell/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useLatest } from '../../../useLatest.ts'
import { useReadAddress } from '../readModes.ts'
import type { ReadRow } from '../readRows.ts'
import styles from './PlaybackBar.module.css'
import { restAt, SPEEDS, type Speed } from './restAt.ts'

/**
 * The bar under a text that is read as playback: back and on, by links so that it works without scripts, a reading that
 * goes on by itself, and how far it is.
 */
export function PlaybackBar({
  rows,
  at,
  source,
  onGo,
}: {
  rows: readonly ReadRow[]
  /** Index of the sentence that is read. */
  at: number
  source: string
  onGo: (segment: string) => void
}) {
  const { t } = useTranslation('read')
  const address = useReadAddress()
  const [speed, setSpeed] = useState<Speed>('even')
  const [playing, setPlaying] = useState(false)
  const next = rows[at + 1]?.segment.id
  const runs = playing && next !== undefined
  const words = rows[at]?.segment.exact ?? ''
  const go = useLatest(onGo)
  useEffect(() => {
    if (!runs || next === undefined) return
    const timer = setTimeout(() => go(next), restAt(words, speed))
    return () => clearTimeout(timer)
  }, [runs, next, words, speed, go])
  useCommands({ readPlay: { act: () => setPlaying(!runs), off: next === undefined } })

  const way = (by: 1 | -1) => {
    const to = rows[at + by]?.segment.id
    const icon = <Icon name={by < 0 ? 'previous' : 'next'} size={20} />
    const label = by < 0 ? t('playback.back') : t('playback.on')
    if (to === undefined) return <span className={styles.way}>{icon}</span>
    return (
      <Link className={styles.way} to={address(source, { segment: to })} aria-label={label}>
        {icon}
      </Link>
    )
  }
  return (
    <nav className={styles.bar} aria-label={t('playback.label')}>
      {way(-1)}
      <span className={styles.scripted}>
        <IconButton
          icon={runs ? 'pause' : 'play'}
          size={20}
          label={runs ? t('playback.pause') : t('playback.play')}
          keys="P"
          isDisabled={next === undefined}
          onPress={() => setPlaying(!runs)}
        />
      </span>
      {way(1)}
      <span className={styles.count}>
        {at + 1} / {rows.length}
      </span>
      <svg className={styles.course} viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        {courseOf(rows).map(({ id, x, width, white }, index) => (
          <rect
            key={id}
            x={x}
            y={white ? 2 : 1}
            width={width}
            height={white ? 4 : 6}
            data-state={index === at ? 'now' : index < at ? 'read' : 'ahead'}
            data-white={white || undefined}
          />
        ))}
      </svg>
      <fieldset className={`${styles.speeds} ${styles.scripted}`}>
        <legend className="hidden">{t('playback.speed')}</legend>
        {SPEEDS.map((one) => (
          <WordButton key={one} aria-pressed={one === speed} onPress={() => setSpeed(one)}>
            {t(`playback.speeds.${one}`)}
          </WordButton>
        ))}
      </fieldset>
      <Link className={styles.end} to={address(source, { segment: rows[at]?.segment.id, playback: undefined })}>
        {t('playback.end')}
      </Link>
    </nav>
  )
}

// Sentences along a line of 1000, each as wide as it is long, with a gap between two.
function courseOf(rows: readonly ReadRow[]): { id: string; x: number; width: number; white: boolean }[] {
  const all = rows.reduce((sum, { segment }) => sum + segment.end - segment.start, 0)
  const gap = Math.min(4, 200 / Math.max(1, rows.length))
  const unit = (1000 - gap * rows.length) / Math.max(1, all)
  let x = 0
  return rows.map(({ segment, claims }) => {
    const width = (segment.end - segment.start) * unit
    const one = { id: segment.id, x, width, white: claims.length === 0 }
    x += width + gap
    return one
  })
}
