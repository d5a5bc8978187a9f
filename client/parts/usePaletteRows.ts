import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { inLanguage } from '../../contracts/label.ts'
import { type ActionName, actionOf } from '../actions.ts'
import { useGo } from '../address.ts'
import { offersNow } from './offers.ts'
import { fits, type PaletteRow } from './paletteRows.ts'
import { useLang, useSay } from './Said.tsx'
import type { Hits } from './useHits.ts'
import { useKeyNames } from './useKeyNames.ts'
import { useVocabulary } from './useVocabulary.ts'

const VIEWS: readonly ActionName[] = ['explore', 'trace', 'story']

/** What the palette lists for what is typed: everything that the page offers now, views, entities that the search finds, stories. */
export function usePaletteRows(typed: string, hits: Hits): PaletteRow[] {
  const { t } = useTranslation('actions')
  const keysOf = useKeyNames()
  const say = useSay()
  const lang = useLang()
  const go = useGo()
  const { dataset, kind } = useVocabulary()
  // What can be done is what could be done when the palette was opened: nothing changes under it.
  const [offers] = useState(offersNow)
  const offered = [...offers].flatMap(([name, { act, words }]): PaletteRow[] => {
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
  const found = hits.entities.map((hit): PaletteRow => {
    const { text, lang: own } = inLanguage(hit.labels, lang)
    return {
      key: `entity ${hit.id}`,
      group: 'entities',
      words: text,
      lang: own === lang ? undefined : own,
      kind: hit.kind,
      meta: say(kind(hit.kind)),
      entity: hit.id,
      act: () => go(pages.entity(hit.id)),
    }
  })
  return [...[...offered, ...stories].filter(({ words }) => fits(words, typed)), ...found]
}
