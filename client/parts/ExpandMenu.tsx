import { type KeyboardEvent, useState } from 'react'
import { Menu, MenuItem, MenuSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LIMITS } from '../../contracts/limits.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import styles from './ExpandMenu.module.css'
import type { ExpandRow } from './expandRows.ts'
import { Icon, type IconName } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { KindMark } from './KindMark.tsx'
import { LineSample } from './LineSample.tsx'
import { Loading } from './Loading.tsx'
import { PredicateLabel } from './PredicateLabel.tsx'
import { Said, useSay } from './Said.tsx'
import { useExpansion } from './useExpansion.ts'
import { useVocabulary } from './useVocabulary.ts'

const SORTS = ['evidence', 'degree', 'name'] as const

/** In which order a large expansion comes. */
export type Sort = (typeof SORTS)[number]

/** What the reader wants to see more of: one predicate in one direction, entities of one kind, or everything. */
export interface Wish {
  row?: Pick<ExpandRow, 'predicate' | 'direction'>
  kind?: string
  sort: Sort
}

/** Something else that can be done with the entity. */
export interface MenuAction {
  key: string
  icon: IconName
  words: string
  act: () => void
}

/** How an entity can be expanded: one row for each predicate and direction and for each kind with what is new, then everything; below, what else can be done. More than a page asks for the order. */
export function ExpandMenu({
  id,
  drawn,
  actions,
  onExpand,
  onClose,
}: {
  id: string
  drawn: readonly RelationCard[]
  actions: readonly MenuAction[]
  /** Brings what is wished for; rejects when the server does not answer. */
  onExpand: (wish: Wish) => Promise<void>
  onClose: () => void
}) {
  const { t } = useTranslation('explore')
  const { predicate, kind: nameOf, symmetric } = useVocabulary()
  const say = useSay()
  const { labels, expansion } = useExpansion(id, drawn)
  const [asking, setAsking] = useState<Omit<Wish, 'sort'>>()
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
    if (sort && asking) return void expand({ ...asking, sort })
    const action = actions.find((one) => one.key === key)
    if (action) {
      onClose()
      return action.act()
    }
    const row = expansion.rows.find((one) => keyOf(one) === key)
    const kind = expansion.kinds.find((one) => `kind ${one.kind}` === key)
    const fresh = (row ?? kind ?? expansion).fresh
    const wish = { ...(row ? { row } : {}), ...(kind ? { kind: kind.kind } : {}) }
    if (fresh > LIMITS.neighbourhood.page) setAsking(wish)
    else void expand({ ...wish, sort: 'evidence' })
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
                symmetric={symmetric(row.predicate)}
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
          {expansion.kinds.length > 1 && (
            <MenuSection className={styles.section ?? ''} aria-label={t('menu.kinds')}>
              {expansion.kinds.map(({ kind, fresh, atLeast }) => (
                <MenuItem key={kind} id={`kind ${kind}`} className={styles.row ?? ''} textValue={say(nameOf(kind))}>
                  <KindMark kind={kind} size={16} />
                  <span className={styles.name}>
                    <Said label={nameOf(kind)} />
                  </span>
                  <span className={styles.count}>{t(atLeast ? 'menu.atLeast' : 'menu.fresh', { count: fresh })}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuItem id="everything" className={styles.row ?? ''} textValue={t('menu.everything')}>
            <span className={styles.name}>{t('menu.everything')}</span>
            <span className={styles.count}>
              {expansion.fresh > 0 ? t('menu.fresh', { count: expansion.fresh }) : t('menu.none')}
            </span>
          </MenuItem>
          <MenuSection className={styles.section ?? ''} aria-label={t('actions.label')}>
            {actions.map(({ key, icon, words }) => (
              <MenuItem key={key} id={key} className={styles.row ?? ''} textValue={words}>
                <Icon name={icon} />
                <span className={styles.name}>{words}</span>
              </MenuItem>
            ))}
          </MenuSection>
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
