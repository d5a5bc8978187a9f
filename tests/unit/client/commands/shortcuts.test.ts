import { describe, expect, it } from 'vitest'
import { ACTIONS, type ActionName, actionOf, type Pressed, presses } from '../../../../client/commands/shortcuts.ts'
import { fits } from '../../../../client/shell/paletteRows.ts'

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const names = Object.keys(ACTIONS) as ActionName[]

describe('the table of actions', () => {
  it('gives no key to two actions that are offered at the same time', () => {
    // Page and plate listen to the whole page; the other groups have keys only with the focus or in an open view.
    for (const group of ['canvas', 'hits', 'story'] as const) {
      const keys = names
        .filter((name) => ['page', 'plate', group].includes(actionOf(name).group))
        .flatMap((name) => actionOf(name).keys ?? [])
      expect(new Set(keys).size, group).toBe(keys.length)
    }
  })

  it('goes to the picture and to the evidence by keys that no field types, and by letters', () => {
    expect([presses(press('F6'), 'toPlate'), presses(press('g'), 'toPlate')]).toEqual([true, true])
    expect(presses(press('F6', { shiftKey: true }), 'toPanel')).toBe(true)
    expect(presses(press('F6', { shiftKey: true }), 'toPlate')).toBe(false)
  })

  it('takes a letter in either case, and a sign whatever Shift says', () => {
    expect(presses(press('l'), 'textView')).toBe(true)
    expect(presses(press('L', { shiftKey: true }), 'textView')).toBe(true)
    expect(presses(press('?', { shiftKey: true }), 'keys')).toBe(true)
    expect(presses(press('/', { shiftKey: true }), 'search')).toBe(true)
  })

  it.each<[layout: string, key: string, code: string, held: Partial<Pressed>, name: ActionName]>([
    ['Cyrillic', 'д', 'KeyL', {}, 'textView'],
    ['Cyrillic', 'Д', 'KeyL', { shiftKey: true }, 'textView'],
    ['Cyrillic', 'л', 'KeyK', { ctrlKey: true }, 'palette'],
    ['Cyrillic', 'я', 'KeyZ', { ctrlKey: true }, 'undo'],
    ['Cyrillic', 'Я', 'KeyZ', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['Greek', 'λ', 'KeyL', {}, 'textView'],
    ['Greek', 'ε', 'KeyE', {}, 'expand'],
    ['Arabic', 'م', 'KeyL', {}, 'textView'],
    ['Arabic', 'ظ', 'Slash', {}, 'search'],
    ['Arabic', '؟', 'Slash', { shiftKey: true }, 'keys'],
    ['Arabic', '٠', 'Digit0', {}, 'focusAll'],
    ['Devanagari', '२', 'Digit2', {}, 'focusTwo'],
    ['Hebrew', 'ך', 'KeyL', {}, 'textView'],
    ['Korean', 'ㄴ', 'KeyS', {}, 'lasso'],
    ['Georgian', 'ლ', 'KeyL', {}, 'textView'],
  ])('goes by the place of a key on a %s layout: %s at %s', (_, key, code, held, name) => {
    expect(presses(press(key, { ...held, code }), name)).toBe(true)
  })

  it.each<[layout: string, key: string, code: string, held: Partial<Pressed>, name: ActionName | undefined]>([
    ['Dvorak', 'p', 'KeyR', {}, 'readPlay'],
    ['Dvorak', 'n', 'KeyL', {}, 'names'],
    ['Dvorak', 'l', 'KeyP', {}, 'textView'],
    ['French', 'w', 'KeyZ', { ctrlKey: true }, undefined],
    ['French', '§', 'Slash', { shiftKey: true }, undefined],
    ['French', 'µ', 'KeyS', {}, undefined],
    ['German', 'y', 'KeyZ', { ctrlKey: true }, 'redo'],
    ['Turkish', 'ş', 'KeyS', {}, undefined],
    ['Turkish', '.', 'Slash', {}, undefined],
    ['Russian', '.', 'Slash', {}, undefined],
  ])('goes by the key and not by its place on a %s layout: %s at %s', (_, key, code, held, name) => {
    const found = names.filter((one) => presses(press(key, { ...held, code }), one))
    expect(found).toEqual(name === undefined ? [] : [name])
  })

  it('tells undo from redo by Shift, and takes Cmd for Ctrl', () => {
    expect(presses(press('z', { ctrlKey: true }), 'undo')).toBe(true)
    expect(presses(press('z', { metaKey: true }), 'undo')).toBe(true)
    expect(presses(press('Z', { ctrlKey: true, shiftKey: true }), 'undo')).toBe(false)
    expect(presses(press('Z', { ctrlKey: true, shiftKey: true }), 'redo')).toBe(true)
    expect(presses(press('z'), 'undo')).toBe(false)
  })

  it('leaves what the browser and Alt have for themselves', () => {
    expect(presses(press('l', { ctrlKey: true }), 'textView')).toBe(false)
    expect(presses(press('l', { altKey: true }), 'textView')).toBe(false)
    expect(presses(press('ArrowDown', { shiftKey: true }), 'textWalk')).toBe(false)
    expect(presses(press('ArrowDown', { shiftKey: true }), 'textRange')).toBe(true)
  })

  it('opens a menu by the key of menus, and by Shift F10 where there is none, not by F10', () => {
    expect(presses(press('ContextMenu'), 'menu')).toBe(true)
    expect(presses(press('F10', { shiftKey: true }), 'menu')).toBe(true)
    expect(presses(press('F10'), 'menu')).toBe(false)
  })
})

describe('the palette', () => {
  it('finds a row by beginnings of its words in any order, folded as the search folds', () => {
    expect(fits('İz sür görünümüne git', 'gor iz')).toBe(true)
    expect(fits('İz sür görünümüne git', 'SÜR')).toBe(true)
    expect(fits('Undo', 'ndo')).toBe(false)
    expect(fits('Undo', '')).toBe(true)
  })
})
