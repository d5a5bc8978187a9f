import { useTranslation } from 'react-i18next'
import { pages } from '../../../../contracts/addresses.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { go } from '../../../state/history/history.ts'
import { expandedBy, hide, isolate, takeBack } from '../../../state/items.ts'
import { pin } from '../../../state/pins.ts'
import type { Unplaced } from '../../../state/step.ts'
import type { MenuAction } from '../expand/expandRequest.ts'

/** Actions on one entity besides expanding it, for its panel and its menu. */
export function useEntityActions(
  id: string,
  step: Unplaced | undefined,
  relations: readonly RelationCard[],
): MenuAction[] {
  const { t } = useTranslation('explore')
  const pinned = step?.pinned?.includes(id) === true
  const joined = () =>
    relations.flatMap(({ subject, object }) => (subject === id ? [object] : object === id ? [subject] : []))
  return [
    { key: 'trace', icon: 'trace', words: t('actions.trace'), act: () => go(pages.trace({ from: id })) },
    ...(expandedBy(step, id).length > 0
      ? [{ key: 'takeBack', icon: 'undo' as const, words: t('actions.takeBack'), act: () => takeBack(id) }]
      : []),
    {
      key: 'pin',
      icon: 'pin',
      words: pinned ? t('actions.unpin') : t('actions.pin'),
      act: () => pin([id], !pinned),
    },
    { key: 'isolate', icon: 'isolate', words: t('actions.isolate'), act: () => isolate([id, ...joined()], [id]) },
    { key: 'hide', icon: 'hide', words: t('actions.hide'), act: () => hide([id]) },
  ]
}
