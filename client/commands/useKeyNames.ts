import { useTranslation } from 'react-i18next'
import { type ActionName, actionOf, partsOf } from './shortcuts.ts'

const MAC = /Mac|iPhone|iPad/.test(navigator.platform)

const NAMES = {
  ' ': 'space',
  ContextMenu: 'menu',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
} as const

/** Returns the keys of an action as readers know them, each as the keys that are pressed together. */
export function useKeyNames(): (name: ActionName) => string[][] {
  const { t } = useTranslation('actions')
  return (name) =>
    (actionOf(name).keys ?? []).map((combination) => {
      const { key, mod, shift } = partsOf(combination)
      const named =
        key in NAMES ? t(`key.${NAMES[key as keyof typeof NAMES]}`) : key.length === 1 ? key.toUpperCase() : key
      return [...(mod ? [MAC ? 'Cmd' : 'Ctrl'] : []), ...(shift ? ['Shift'] : []), named === '-' ? '−' : named]
    })
}
