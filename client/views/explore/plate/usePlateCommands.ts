import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../../contracts/addresses.ts'
import { useCommands } from '../../../commands/commands.ts'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { clearFilters } from '../../../state/filters.ts'
import { focus, nameAll } from '../../../state/focus.ts'
import { go } from '../../../state/history/history.ts'
import { redo, undo } from '../../../state/history/undo.ts'
import { hide, isolate } from '../../../state/items.ts'
import { pin } from '../../../state/pins.ts'
import { chosenOf } from '../../../state/selection.ts'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'
import { useEntityActions } from '../selection/useEntityActions.ts'

/** Offers what can be done with the plate and with what is chosen on it, for keys and palette. */
export function usePlateCommands(expand: (entity: string) => void): void {
  const { plate, picture } = useExploreParts()
  const { t } = useTranslation(['actions', 'explore'])
  const explore = useExplore()
  const step = currentStep(explore)
  const chosen = chosenOf(step)
  const [first = '', second = ''] = chosen
  const none = chosen.length === 0
  const several = chosen.length > 1
  const pinned = chosen.every((id) => step?.pinned?.includes(id))
  // Commands on one entity are those of its panel and menu.
  const one = new Map(useEntityActions(first, step, picture.all.relations).map(({ key, act }) => [key, act]))
  const alone = (key: string) => ({ act: () => one.get(key)?.(), off: none || !one.has(key) })
  const answers = useQueryClient()
  const trace = () =>
    void import('../selection/traceHere.ts').then(({ traceHere }) => traceHere(answers, first, second))
  const within = (depth: number) => ({ act: () => focus(first, depth), off: none || several })
  useCommands({
    undo: { act: undo, off: explore.at <= 0 },
    redo: { act: redo, off: explore.at >= explore.steps.length - 1 },
    fit: { act: () => plate.current?.fit() },
    zoomIn: { act: () => plate.current?.zoomBy(1.25) },
    zoomOut: { act: () => plate.current?.zoomBy(0.8) },
    textView: { act: () => setPanes({ textView: !usePanes.getState().textView }) },
    overview: { act: () => go(pages.explore()) },
    filtersOff: { act: clearFilters, off: !step?.filters?.length },
    chosenExpand: { act: () => expand(first), off: none || several },
    chosenTrace: several
      ? { act: trace, off: chosen.length > 2, words: t('explore:actions.traceBetween') }
      : alone('trace'),
    chosenTakeBack: { ...alone('takeBack'), ...(several ? { off: true } : {}) },
    chosenPin: { act: () => pin(chosen, !pinned), off: none, words: t(pinned ? 'pin.off' : 'pin.on') },
    chosenIsolate: several ? { act: () => isolate(chosen, chosen) } : alone('isolate'),
    hide: { act: () => hide(chosen), off: none },
    names: { act: () => nameAll(!step?.names) },
    focusOne: within(1),
    focusTwo: within(2),
    focusThree: within(3),
    focusAll: within(0),
  })
}
