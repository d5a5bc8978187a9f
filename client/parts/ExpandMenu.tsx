import { type KeyboardEvent, useState } from 'react'
import { Menu, MenuItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LIMITS } from '../../contracts/limits.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import styles from './ExpandMenu.module.css'
import type { ExpandRow } from './expandRows.ts'
import { IconButton } from './IconButton.tsx'
import { LineSample } from './LineSample.tsx'
import { Loading } from './Loading.tsx'
import { PredicateLabel } from './PredicateLabel.tsx'
import { Said, useSay } from './Said.tsx'
import { useExpansion } from './useExpansion.ts'
import { useVocabulary } from './useVocabulary.ts'

const SORTS = ['evidence', 'degree', 'name'] as const

/** In which order a large expansion comes. */
export type Sort = (typeof SORTS)[number]

/** What the reader wants to see more of: one predicate in one direction, or everything. */
export interface Wish {
  row?: Pick<ExpandRow, 'predicate' | 'direction'>
  sort: Sort
}

/** How an entity can be expanded: one row for each predicate and direction with what is new, then everything. More than a page asks for the order. */
export function ExpandMenu({
  id,
  drawn,
  onExpand,
  onClose,
}: {
  id: string
  drawn: readonly RelationCard[]
  /** Brings what is wished for; rejects when the server does not answer. */
  onExpand: (wish: Wish) => Promise<void>
  onClose: () => void
}) {
  const { t } = useTranslation('explore')
  const { predicate } = useVocabulary()
  const say = useSay()
  const { labels, expansion } = useExpansion(id, drawn)
  const [asking, setAsking] = useState<{ row?: ExpandRow; fresh: number }>()
  const [state, setState] = useState<'adding' | 'failed'>()

  const expand = async (wish: Wish) => {
    setState('adding')
    try {
      await onExpand(wish)
      onClose()
    } catch {
      setState('failed')
    }
  }
  const choose = (key: string) => {
    if (!expansion) return
    if (key === 'back') return setAsking(undefined)
    const sort = SORTS.find((one) => one === key)
    if (sort && asking) return void expand({ ...(asking.row ? { row: asking.row } : {}), sort })
    const row = expansion.rows.find((one) => keyOf(one) === key)
    const fresh = row ? row.fresh : expansion.fresh
    if (fresh > LIMITS.neighbourhood.page) setAsking({ ...(row ? { row } : {}), fresh })
    else void expand({ ...(row ? { row } : {}), sort: 'evidence' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  const shownRows = expansion?.rows.filter((row) => predicate(row.predicate)) ?? []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div className={styles.menu} onKeyDown={onKeyDown} data-expand={id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{labels && <NamedTitle labels={labels} />}</h2>
        <IconButton icon="close" label={t('menu.close')} onPress={onClose} />
      </div>
      {!expansion && <Loading>{t('menu.loading')}</Loading>}
      {expansion && !asking && (
        <Menu
          aria-label={t('menu.label', { name: labels ? say(labels) : '' })}
          className={styles.rows ?? ''}
          autoFocus="first"
          onAction={(key) => choose(String(key))}
          disabledKeys={[
            ...shownRows.filter(({ fresh }) => fresh === 0).map(keyOf),
            ...(expansion.fresh === 0 ? ['everything'] : []),
          ]}
        >
          {shownRows.map((row) => (
            <MenuItem key={keyOf(row)} id={keyOf(row)} className={styles.row ?? ''} textValue={row.predicate}>
              <LineSample
                {...(row.line ?? { modality: 'asserted', polarity: 'affirmed', inferred: false })}
                sources={1}
                direction={row.direction}
              />
              <span className={styles.name}>
                <PredicateLabel
                  predicate={row.predicate}
                  direction={row.direction}
                  polarity={row.line?.polarity ?? 'affirmed'}
                  inferred={row.line?.inferred ?? false}
                />
              </span>
              <span className={styles.count}>
                {row.fresh > 0 ? t('menu.fresh', { count: row.fresh }) : t('menu.none')}
              </span>
            </MenuItem>
          ))}
          <MenuItem id="everything" className={styles.row ?? ''} textValue={t('menu.everything')}>
            <span className={styles.name}>{t('menu.everything')}</span>
            <span className={styles.count}>
              {expansion.fresh > 0 ? t('menu.fresh', { count: expansion.fresh }) : t('menu.none')}
            </span>
          </MenuItem>
        </Menu>
      )}
      {asking && (
        <>
          <p className={styles.ask} id="expand-order">
            {t('menu.order')}
          </p>
          <Menu
            aria-labelledby="expand-order"
            className={styles.rows ?? ''}
            autoFocus="first"
            onAction={(key) => choose(String(key))}
          >
            {SORTS.map((sort) => (
              <MenuItem key={sort} id={sort} className={styles.row ?? ''}>
                <span className={styles.name}>{t(`menu.sort.${sort}`)}</span>
                <span className={styles.count}>{t('menu.first', { count: LIMITS.neighbourhood.page })}</span>
              </MenuItem>
            ))}
            <MenuItem id="back" className={styles.row ?? ''}>
              <span className={styles.name}>{t('menu.back')}</span>
            </MenuItem>
          </Menu>
        </>
      )}
      {expansion && (
        <p className={styles.foot} role={state ? 'status' : undefined}>
          {state ? (
            t(`menu.${state}`)
          ) : (
            <>
              {t('menu.all', { entities: expansion.fresh, relations: expansion.relations })}{' '}
              {t('menu.shown', { count: expansion.shown })} {t('menu.still')}
            </>
          )}
        </p>
      )}
    </div>
  )
}

// "Expand Radek", the name in its own language.
function NamedTitle({ labels }: { labels: Record<string, string> }) {
  const { t } = useTranslation('explore')
  const [before = '', after = ''] = t('menu.title', { name: '\u0000' }).split('\u0000')
  return (
    <>
      {before}
      <Said label={labels} />
      {after}
    </>
  )
}

function keyOf({ predicate, direction }: ExpandRow): string {
  return `${direction} ${predicate}`
}
