import '../../../i18n/areas/expand.ts'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../../../contracts/label.ts'
import { LIMITS } from '../../../../contracts/limits.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { MarkedText, useMarkedLabel } from '../../../text/LabelText.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { useLatest } from '../../../useLatest.ts'
import { ExpandChoices, ExpandOrder } from './ExpandChoices.tsx'
import styles from './ExpandMenu.module.css'
import { type ExpandRequest, keyOfRow, type MenuAction, SORTS } from './expandRequest.ts'
import { useExpansion } from './useExpansion.ts'

/**
 * The expand menu of an entity: a row for each predicate and direction and each kind with something new, then
 * everything, then other actions. More than a page asks for the order.
 */
export function ExpandMenu({
  id,
  known,
  drawn,
  actions,
  onExpand,
  onClose,
}: {
  id: string
  /** Its name, where it is drawn: said before the counts are there. */
  known?: Label | undefined
  drawn: readonly RelationCard[]
  actions: readonly MenuAction[]
  /**
   * Fetches the requested expansion and returns a function that applies it; rejects when the server does not answer.
   */
  onExpand: (request: ExpandRequest) => Promise<() => unknown>
  onClose: () => void
}) {
  const { t } = useTranslation('expand')
  const say = useMarkedLabel()
  const { labels = known, expansion } = useExpansion(id, drawn)
  const [asking, setAsking] = useState<Omit<ExpandRequest, 'sort'>>()
  const [state, setState] = useState<'adding' | 'failed'>()

  const expand = async (request: ExpandRequest) => {
    setState('adding')
    try {
      const bring = await onExpand(request)
      // In one go, so that the menu is not made anew for what comes before it goes.
      onClose()
      bring()
    } catch {
      setState('failed')
    }
  }
  const choose = useLatest((key: string) => {
    if (!expansion) return
    if (key === 'back') return setAsking(undefined)
    const sort = SORTS.find((one) => one === key)
    if (sort && asking) return void expand({ ...asking, sort })
    const action = actions.find((one) => one.key === key)
    if (action) {
      onClose()
      return action.act()
    }
    const row = expansion.rows.find((one) => keyOfRow(one) === key)
    const kind = expansion.kinds.find((one) => `kind ${one.kind}` === key)
    const fresh = (row ?? kind ?? expansion).fresh
    const request = { ...(row ? { row } : {}), ...(kind ? { kind: kind.kind } : {}) }
    if (fresh > LIMITS.neighbourhood.page) setAsking(request)
    else void expand({ ...request, sort: 'evidence' })
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div className={styles.menu} onKeyDown={onKeyDown} data-expand={id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{labels && <MarkedText text={t('title', { name: say(labels) })} />}</h2>
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </div>
      {!expansion && <Loading atOnce>{t('loading')}</Loading>}
      {expansion && !asking && (
        <ExpandChoices expansion={expansion} labels={labels} actions={actions} onChoose={choose} />
      )}
      {asking && <ExpandOrder onChoose={choose} />}
      {expansion && (
        <p className={styles.foot} role={state ? 'status' : undefined}>
          {state ? (
            t(`${state}`)
          ) : (
            <>
              {t('all', { entities: expansion.fresh, relations: expansion.relations })}{' '}
              {t('shown', { count: expansion.shown })} {t('still')}
            </>
          )}
        </p>
      )}
    </div>
  )
}
