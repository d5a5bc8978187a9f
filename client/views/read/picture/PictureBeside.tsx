import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onDemand } from '../../../page/onDemand.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useMedia } from '../../../useMedia.ts'
import styles from './PictureBeside.module.css'
import type { ReadPictureProps } from './ReadPicture.tsx'
import { claimsOf, readGraph } from './readGraph.ts'

const ReadPicture = onDemand(() => import('./ReadPicture.tsx').then(({ ReadPicture }) => ReadPicture))

const OF = { sentence: 'ofSentence', item: 'ofItem', heading: 'ofHeading' } as const

/**
 * The room of the picture beside a text, which a server can draw too: a frame at the side, or where there is none a
 * door at the foot. The picture itself comes when the page has taken over.
 */
export function PictureBeside(props: ReadPictureProps) {
  const { t } = useTranslation('read')
  const id = useId()
  const [open, setOpen] = useState(false)
  const here = props.page.rows.find((row) => row.segment.id === props.segment)?.segment
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from what is within
    <div
      className={styles.beside}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
      }}
    >
      <figure id={id} className={styles.figure} data-open={open || undefined}>
        <div className={`plate ${styles.plate}`}>
          <Drawn {...props} open={open} />
        </div>
        <figcaption className={styles.caption}>
          {props.told
            ? t('picture.told', toldIn(props))
            : here
              ? t(`picture.${OF[here.kind]}`, { number: here.number })
              : t('picture.inView')}
        </figcaption>
      </figure>
      <div className={styles.door}>
        <WordButton look="bordered" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
          <Icon name={open ? 'close' : 'plate'} />
          {open ? t('picture.close') : t('picture.open')}
        </WordButton>
      </div>
    </div>
  )
}

// Nothing before the page has taken over, as only the browser knows how wide it is.
function Drawn(props: ReadPictureProps & { open: boolean }) {
  const [taken, setTaken] = useState(false)
  useEffect(() => setTaken(true), [])
  return taken && <WhereThereIsRoom {...props} />
}

function WhereThereIsRoom({ open, ...props }: ReadPictureProps & { open: boolean }) {
  const wide = useMedia('(width >= 1000px)')
  return (wide || open) && <ReadPicture {...props} />
}

function toldIn({ page, source, told = [] }: ReadPictureProps): { entities: number; relations: number } {
  const { entities, relations } = readGraph(claimsOf(told, page.claims), source, page.cards)
  return { entities: entities.length, relations: relations.length }
}
