import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { inLanguage } from '../../contracts/label.ts'
import { availableCommands } from '../commands/commands.ts'
import { ACTIONS, type ActionName, actionOf } from '../commands/shortcuts.ts'
import { useKeyNames } from '../commands/useKeyNames.ts'
import type { EntityFound, Hits } from '../search/useHits.ts'
import { go } from '../state/history/history.ts'
import { useLabelText, useLang } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { fits, type PaletteRow } from './paletteRows.ts'

const NAMES = Object.keys(ACTIONS)
const VIEWS: readonly ActionName[] = ['explore', 'trace', 'read', 'story']

/** Rows of the palette for the typed text: commands that are available now, views, entities found, stories. */
export function usePaletteRows(typed: string, hits: Hits): PaletteRow[] {
  const { t } = useTranslation('actions')
  const keysOf = useKeyNames()
  const say = useLabelText()
  const lang = useLang()
  const { dataset } = useVocabulary()
  // The commands available when the palette opened: nothing changes under it.
  const [offers] = useState(availableCommands)
  const order = [...offers].sort(([a], [b]) => rank(a) - rank(b))
  const offered = order.flatMap(([name, { act, words }]): PaletteRow[] => {
    const { icon } = actionOf(name)
    if (!icon) return []
    return [
      {
        key: `action ${name}`,
        group: VIEWS.includes(name) ? 'views' : 'actions',
        words: words ?? t(`does.${name}`),
        icon,
        meta: keysOf(name)[0]?.join(' '),
        action: name,
        act,
      },
    ]
  })
  const stories = (dataset?.stories ?? []).map((story): PaletteRow => {
    const { text, lang: own } = inLanguage(story.title, lang)
    return {
      key: `story ${story.id}`,
      group: 'stories',
      words: text,
      lang: own === lang ? undefined : own,
      icon: 'play',
      meta: t('palette.scenes', { count: story.scenes.length }),
      act: () => go(pages.story(story.id)),
    }
  })
  const rowOf =
    (group: 'entities' | 'similar') =>
    (hit: EntityFound): PaletteRow => ({
      key: `entity ${hit.id}`,
      group,
      words: say(hit.labels),
      hit,
      act: () => go(pages.explore({ entity: hit.id })),
    })
  const found = [...hits.entities.map(rowOf('entities')), ...hits.similar.map(rowOf('similar'))]
  return [...[...offered, ...stories].filter(({ words }) => fits(words, typed)), ...found]
}

// Sorts commands for the selection first, then those of the open view, then the rest, each in the table's order.
function rank(name: ActionName): number {
  const chosen = name === 'hide' || name.startsWith('chosen')
  return NAMES.indexOf(name) + (chosen ? 0 : actionOf(name).group === 'page' ? 2000 : 1000)
}
