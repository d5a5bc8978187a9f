import { useQueryClient } from '@tanstack/react-query'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../../contracts/addresses.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { go } from '../../../state/history/history.ts'
import { hide, isolate } from '../../../state/items.ts'
import { pin } from '../../../state/pins.ts'
import type { Unplaced } from '../../../state/step.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useLatest } from '../../../useLatest.ts'
import type { MenuAction } from '../expand/expandRequest.ts'
import { useExpansion } from '../expand/useExpansion.ts'
import styles from './ChosenActions.module.css'
import { traceHere } from './traceHere.ts'
import { useEntityActions } from './useEntityActions.ts'

/** Actions on one selected entity. */
export function EntityActions({
  id,
  step,
  relations,
  onExpand,
}: {
  id: string
  step: Unplaced
  relations: readonly RelationCard[]
  onExpand: (entity: string) => void
}) {
  const { t } = useTranslation('explore')
  const { expansion } = useExpansion(id, relations)
  const actions = useEntityActions(id, step, relations)
  const act = useLatest((key: string) => actions.find((one) => one.key === key)?.act())
  const fresh = expansion?.fresh ?? 0
  return (
    <>
      <WordButton onPress={() => onExpand(id)}>
        <Icon name="expand" />
        {fresh > 0 ? t('actions.expand', { count: fresh }) : t('actions.expandNone')}
      </WordButton>
      {actions.map(({ key, icon, words }) => (
        <Action
          key={key}
          of={key}
          icon={icon}
          words={words}
          pinned={key === 'pin' && step.pinned?.includes(id) === true}
          onPress={act}
        />
      ))}
    </>
  )
}

// The same as long as its words are: what is done with an entity is to be done with it in every step.
const Action = memo(function Action({
  of,
  icon,
  words,
  pinned,
  onPress,
}: Pick<MenuAction, 'icon' | 'words'> & { of: string; pinned: boolean; onPress: (key: string) => void }) {
  return (
    <WordButton onPress={() => onPress(of)}>
      <span className={pinned ? styles.pinned : styles.icon}>
        <Icon name={icon} />
      </span>
      {words}
    </WordButton>
  )
})

/** Actions on several selected entities. */
export function ManyActions({ ids, step }: { ids: readonly string[]; step: Unplaced }) {
  const { t } = useTranslation('explore')
  const answers = useQueryClient()
  const [from, to] = ids
  return (
    <div className={styles.actions}>
      {from && to && ids.length === 2 && (
        <>
          <WordButton onPress={() => void traceHere(answers, from, to)}>
            <Icon name="trace" />
            {t('actions.traceBetween')}
          </WordButton>
          <WordButton onPress={() => go(pages.trace({ from, to }))}>{t('actions.traceThere')}</WordButton>
        </>
      )}
      <PinButton ids={ids} step={step} />
      <WordButton onPress={() => isolate(ids, ids)}>
        <Icon name="isolate" />
        {t('actions.isolate')}
      </WordButton>
      <WordButton onPress={() => hide(ids)}>
        <Icon name="hide" />
        {t('actions.hide')}
      </WordButton>
    </div>
  )
}

function PinButton({ ids, step }: { ids: readonly string[]; step: Unplaced }) {
  const { t } = useTranslation('explore')
  const pinned = ids.every((id) => step.pinned?.includes(id))
  return (
    <WordButton onPress={() => pin(ids, !pinned)}>
      <span className={pinned ? styles.pinned : undefined}>
        <Icon name="pin" />
      </span>
      {pinned ? t('actions.unpin') : t('actions.pin')}
    </WordButton>
  )
}
