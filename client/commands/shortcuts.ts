import type { IconName } from '../ui/Icon.tsx'

/** Groups of the key list, by where a key works, in their order. */
export const KEY_GROUPS = ['page', 'plate', 'canvas', 'legend', 'textView', 'hits', 'read', 'story'] as const

/** One thing that the reader can do. */
export interface Action {
  group: (typeof KEY_GROUPS)[number]
  /** Keys as `KeyboardEvent.key`, after `Mod+` (Ctrl, or Cmd on a Mac) and `Shift+`; any one of them does it. */
  keys?: readonly string[]
  /** Icon in the palette, which shows the action wherever a part of the page offers it. */
  icon?: IconName
}

/** The one table of what has a key or stands in the palette; keys, buttons, palette and key list read it. */
export const ACTIONS = {
  search: { group: 'page', keys: ['/'], icon: 'search' },
  palette: { group: 'page', keys: ['Mod+k'] },
  toPlate: { group: 'page', keys: ['g', 'F6'] },
  toPanel: { group: 'page', keys: ['k', 'Shift+F6'] },
  keys: { group: 'page', keys: ['?'], icon: 'keys' },
  explore: { group: 'page', icon: 'plate' },
  trace: { group: 'page', icon: 'trace' },
  read: { group: 'page', icon: 'page' },
  story: { group: 'page', icon: 'play' },
  disagreements: { group: 'page', icon: 'compare' },
  language: { group: 'page', icon: 'page' },
  theme: { group: 'page', icon: 'theme' },
  copyLink: { group: 'page', icon: 'copy' },
  print: { group: 'page', icon: 'page' },
  renameDataset: { group: 'page', icon: 'page' },
  undo: { group: 'plate', keys: ['Mod+z'], icon: 'undo' },
  redo: { group: 'plate', keys: ['Mod+Shift+z', 'Mod+y'], icon: 'redo' },
  textView: { group: 'plate', keys: ['l'], icon: 'textView' },
  overview: { group: 'plate', icon: 'plate' },
  filtersOff: { group: 'plate', icon: 'eye' },
  exportPng: { group: 'plate', icon: 'takeAway' },
  exportSvg: { group: 'plate', icon: 'takeAway' },
  exportTables: { group: 'plate', icon: 'takeAway' },
  savedViews: { group: 'plate', icon: 'takeAway' },
  savePlate: { group: 'plate', icon: 'takeAway' },
  openFile: { group: 'plate', icon: 'takeAway' },
  chosenExpand: { group: 'plate', icon: 'expand' },
  chosenTrace: { group: 'plate', icon: 'trace' },
  chosenTakeBack: { group: 'plate', icon: 'undo' },
  chosenPin: { group: 'plate', icon: 'pin' },
  chosenIsolate: { group: 'plate', icon: 'isolate' },
  hide: { group: 'plate', keys: ['Delete'], icon: 'hide' },
  lasso: { group: 'plate', keys: ['s'], icon: 'lasso' },
  names: { group: 'plate', keys: ['n'], icon: 'names' },
  focusOne: { group: 'plate', keys: ['1'], icon: 'focus' },
  focusTwo: { group: 'plate', keys: ['2'], icon: 'focus' },
  focusThree: { group: 'plate', keys: ['3'], icon: 'focus' },
  focusAll: { group: 'plate', keys: ['0'], icon: 'focus' },
  layoutForce: { group: 'plate', icon: 'layout' },
  layoutRings: { group: 'plate', icon: 'layout' },
  layoutRanks: { group: 'plate', icon: 'layout' },
  layoutKinds: { group: 'plate', icon: 'layout' },
  walk: { group: 'canvas', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  pan: { group: 'canvas', keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'] },
  choose: { group: 'canvas', keys: ['Enter'] },
  toggle: { group: 'canvas', keys: [' '] },
  expand: { group: 'canvas', keys: ['e'] },
  menu: { group: 'canvas', keys: ['ContextMenu', 'Shift+F10'] },
  zoomIn: { group: 'canvas', keys: ['+', '='], icon: 'plus' },
  zoomOut: { group: 'canvas', keys: ['-'], icon: 'minus' },
  fit: { group: 'canvas', keys: ['f'], icon: 'fit' },
  letGo: { group: 'canvas', keys: ['Escape'] },
  legendWalk: { group: 'legend', keys: ['ArrowUp', 'ArrowDown'] },
  legendEye: { group: 'legend', keys: ['ArrowRight', 'ArrowLeft'] },
  textWalk: { group: 'textView', keys: ['ArrowUp', 'ArrowDown'] },
  textEnds: { group: 'textView', keys: ['Home', 'End'] },
  textFold: { group: 'textView', keys: ['ArrowLeft', 'ArrowRight'] },
  textAcross: { group: 'textView', keys: ['ArrowRight'] },
  textOpen: { group: 'textView', keys: ['Enter'] },
  textToggle: { group: 'textView', keys: [' '] },
  textRange: { group: 'textView', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
  textExpand: { group: 'textView', keys: ['e'] },
  textHide: { group: 'textView', keys: ['Delete'] },
  textClose: { group: 'textView', keys: ['Escape'] },
  hitOpen: { group: 'hits', keys: ['Enter'] },
  hitAdd: { group: 'hits', keys: ['Shift+Enter'] },
  hitsClose: { group: 'hits', keys: ['Escape'] },
  readBack: { group: 'read', keys: ['ArrowLeft'] },
  readOn: { group: 'read', keys: ['ArrowRight'] },
  readPlay: { group: 'read', keys: ['p'], icon: 'play' },
  readLetGo: { group: 'read', keys: ['Escape'] },
  sceneBack: { group: 'story', keys: ['ArrowLeft', 'PageUp'] },
  sceneOn: { group: 'story', keys: ['ArrowRight', 'PageDown'] },
  notes: { group: 'story', keys: ['e'] },
} as const satisfies Record<string, Action>

/** The name of an action; `actions:does.NAME` is its words. */
export type ActionName = keyof typeof ACTIONS

/** The row of an action. */
export function actionOf(name: ActionName): Action {
  return ACTIONS[name]
}

/** The parts of a keyboard event that decide which key was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * True if an event is one of the keys of an action. Shift counts for named keys and with Mod; a sign like `?` includes
 * it.
 */
export function presses(event: Pressed, name: ActionName): boolean {
  if (event.altKey) return false
  const mod = event.ctrlKey || event.metaKey
  const pressed = keyOf(event).toLowerCase()
  return (actionOf(name).keys ?? []).some((combination) => {
    const { key, ...wanted } = partsOf(combination)
    if (key.toLowerCase() !== pressed || wanted.mod !== mod) return false
    return (key.length === 1 && key !== ' ' && !mod) || wanted.shift === event.shiftKey
  })
}

// A letter or digit of another script than the keys are written in: Cyrillic, Greek, Arabic, Hebrew, Devanagari …
const FOREIGN = /^(?:(?![\p{Script=Latin}\p{Script=Common}])\p{L}|(?![0-9])\p{Nd}|؟)$/u

// Signs by the place of their key, without Shift and with it.
const SIGNS = new Map([
  ['Slash', '/?'],
  ['Minus', '--'],
  ['Equal', '=+'],
])

/**
 * The key that was pressed. On a layout of another script it is named by its place on the keyboard, as an English one
 * has it; where a layout has Latin letters, these count wherever they are.
 */
function keyOf({ key, code, shiftKey }: Pressed): string {
  if (!FOREIGN.test(key)) return key
  return SIGNS.get(code)?.[+shiftKey] ?? /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key
}

/** A combination of keys in its parts. */
export function partsOf(combination: string): { key: string; mod: boolean; shift: boolean } {
  const key = combination.replace(/^(Mod\+)?(Shift\+)?/, '')
  const before = combination.slice(0, combination.length - key.length)
  return { key, mod: before.includes('Mod'), shift: before.includes('Shift') }
}
