import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadClaim } from '../../../../contracts/readApi.ts'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import type { Selected } from '../../../../drawing/places.ts'
import { PLATE } from '../../../../drawing/sizes.ts'
import { MOTION } from '../../../../drawing/tokens.ts'
import { Plate } from '../../../canvas/Plate.tsx'
import type { Emphasis } from '../../../canvas/pictureInput.ts'
import type { PlateHandle } from '../../../canvas/plateProps.ts'
import { intoView } from '../readingPlace.ts'
import type { ReadPage } from '../readPage.ts'
import type { ReadRow } from '../readRows.ts'
import styles from './PictureBeside.module.css'
import { claimsOf, readGraph } from './readGraph.ts'
import { useRowsInView } from './useRowsInView.ts'
import { useWholePlaces } from './useWholePlaces.ts'

/** Beyond this many lines only those that are lit have their names. */
const NAMED = 24
/** A picture beside a text has less time to be placed than one that was asked for by itself. */
const PATIENCE = 0.25

/** Input of the picture beside a text. */
export interface ReadPictureProps {
  page: ReadPage
  source: string
  text: RefObject<HTMLElement | null>
  /** The sentence and the claim of the address, and the claim that is pointed at in text or picture. */
  segment: string | undefined
  claim: string | undefined
  lit: string | undefined
  /** In a reading sentence by sentence all that was read, the sentence of now last. */
  told?: readonly ReadRow[] | undefined
  onPoint: (claim: string | undefined) => void
  onChoose: (at: { segment: string; claim: string }) => void
}

/**
 * The picture beside a text: the relations of the sentences in the window, each entity where it stands in the picture
 * of the whole, so that nothing moves however far one reads.
 */
export function ReadPicture({ page, source, text, segment, claim, lit, told, onPoint, onChoose }: ReadPictureProps) {
  const { t } = useTranslation('read')
  const plate = useRef<PlateHandle>(null)
  const pointer = useRef(false)
  const whole = useMemo(() => readGraph([...page.claims.values()], source, page.cards), [page, source])
  const frame = useRef<HTMLDivElement>(null)
  const { given, places, onFound } = useWholePlaces(whole, frame)
  const inView = useRowsInView(text, pointer)
  const rows = useMemo(
    () => told ?? page.rows.filter((row) => inView.has(row.segment.id) || row.segment.id === segment),
    [page, inView, segment, told],
  )
  const shown = useMemo(() => claimsOf(rows, page.claims), [rows, page])
  const placed = places !== undefined
  const graph = useMemo(
    () => (placed ? readGraph(shown, source, page.cards) : whole),
    [placed, shown, source, page, whole],
  )
  const emphasis = useMemo(() => {
    const here = page.rows.find((row) => row.segment.id === segment)
    const claims = here && claimsOf([here], page.claims)
    return emphasisOf(claims, claim, lit, page.claims, told !== undefined)
  }, [page, segment, claim, lit, told])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera goes where another picture is
  useEffect(() => {
    if (placed) plate.current?.fit(MOTION.layout)
  }, [graph, placed])

  const claimAt = (item: Selected | undefined): ReadClaim | undefined =>
    item && 'relation' in item ? shown.find(({ relation }) => relation === item.relation) : undefined
  const rowOf = (id: string) => rows.find((row) => row.claims.includes(id))?.segment.id
  if (!given) return null
  return (
    <div
      ref={frame}
      className={styles.picture}
      data-placed={placed || undefined}
      onPointerEnter={() => (pointer.current = true)}
      onPointerLeave={() => {
        pointer.current = false
        onPoint(undefined)
      }}
    >
      <Plate
        // Another picture than that in which the whole was placed, so that nothing of it is seen to move.
        key={String(placed)}
        ref={plate}
        label={t('picture.label')}
        {...graph}
        places={places ?? given}
        emphasis={emphasis}
        relationLabels={graph.relations.length <= NAMED ? 'all' : 'lit'}
        initialLayout="free"
        cameraKey={source}
        nearest={PLATE.fitFew}
        renew
        patience={PATIENCE}
        on={{
          placed: onFound,
          move: onFound,
          hover: (item) => {
            const found = claimAt(item)
            onPoint(found?.id)
            const at = found && rowOf(found.id)
            if (at !== undefined) intoView(text.current, at)
          },
          select: (item) => {
            const found = claimAt(item)
            const at = found && rowOf(found.id)
            if (found && at !== undefined) onChoose({ segment: at, claim: found.id })
          },
        }}
      />
    </div>
  )
}

function emphasisOf(
  here: readonly ReadClaim[] | undefined,
  chosen: string | undefined,
  pointed: string | undefined,
  claims: ReadonlyMap<string, ReadClaim>,
  grows: boolean,
): Emphasis {
  const relationOf = (id: string | undefined) => (id === undefined ? undefined : claims.get(id)?.relation)
  const thread = relationOf(chosen)
  const point = relationOf(pointed)
  // The thread is what a sentence adds to the picture; all else stays as it is, unless a claim is chosen or pointed at.
  if (grows && point === undefined && thread === undefined)
    return { thread: new Set(here?.flatMap(({ relation }) => relation ?? [])) }
  const lit = point === undefined ? here?.flatMap(({ relation }) => relation ?? []) : [point]
  return {
    ...(lit && lit.length > 0
      ? {
          lit: new Set([
            ...lit.flatMap((id) => [id, ...endsOfRelation(id)]),
            ...(thread ? [thread, ...endsOfRelation(thread)] : []),
          ]),
        }
      : {}),
    ...(thread === undefined ? {} : { thread: new Set([thread]), ringed: new Set(endsOfRelation(thread)) }),
  }
}
