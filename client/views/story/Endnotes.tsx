import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { ClaimCard } from '../../evidence/ClaimCard.tsx'
import { QuotePlace } from '../../evidence/QuotePlace.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { LabelText } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { scrollToHead } from '../../ui/scrollToHead.ts'
import { WordButton } from '../../ui/WordButton.tsx'
import styles from './Endnotes.module.css'

/** The sentences of a scene: as short quotes with their places, or opened in full. */
export function Endnotes({
  details,
  version,
  entities,
  open,
  onOpen,
  onPoint,
}: {
  details: ClaimDetail[]
  version: string
  entities: EntityCard[]
  /** The claim whose sentence was asked for, or whether all are open. */
  open: string | boolean
  onOpen: (open: boolean) => void
  onPoint: (claim: string | undefined) => void
}) {
  const { t } = useTranslation('story')
  const { source } = useVocabulary()
  const cards = cardsById(entities)
  const list = useRef<HTMLElement>(null)
  // Scroll the opened note to the upper end, where the reader is.
  useEffect(() => {
    if (open === false) return
    const note = typeof open === 'string' ? list.current?.querySelector(`[id="note-${open}"]`) : list.current
    if (note) scrollToHead(note)
  }, [open])
  const sources = [...new Set(details.flatMap(({ evidence }) => evidence[0]?.source ?? []))]
  const only = sources.length === 1 ? source(sources[0] ?? '') : undefined
  return (
    <section ref={list} className={styles.notes} data-open={open !== false} aria-label={t('how')}>
      <div className={styles.head}>
        <WordButton aria-expanded={open !== false} onPress={() => onOpen(!open)}>
          {t('how')} <span className={styles.count}>{t('sentences', { count: details.length })}</span>
          <span className={styles.key} aria-hidden="true">
            E
          </span>
        </WordButton>
      </div>
      <ol className={open ? styles.full : styles.short}>
        {details.map((detail, at) => (
          <li
            key={detail.id}
            id={`note-${detail.id}`}
            className={styles.note}
            onPointerEnter={() => onPoint(detail.id)}
            onPointerLeave={() => onPoint(undefined)}
          >
            <span className={styles.number}>{at + 1}</span>
            {open ? (
              <ClaimCard claim={detail} version={version} entities={cards} plain />
            ) : (
              <ShortNote detail={detail} short={only !== undefined} />
            )}
          </li>
        ))}
      </ol>
      {!open && only && (
        <p className={styles.all}>
          <LabelText label={only.title} />
        </p>
      )}
    </section>
  )
}

function ShortNote({ detail, short }: { detail: ClaimDetail; short: boolean }) {
  const { source } = useVocabulary()
  const evidence = detail.evidence[0]
  if (!evidence) return null
  return (
    <p className={styles.line} data-claim={detail.id}>
      <q className={styles.quote} lang={source(evidence.source)?.lang} translate="no">
        {evidence.parts.map((part) => part.exact.replace(/\s+/g, ' ')).join(' … ')}
      </q>{' '}
      <span className={styles.place}>
        <QuotePlace source={evidence.source} passages={evidence.passages} short={short} claim={detail.id} />
      </span>
    </p>
  )
}
