import { describe, expect, it } from 'vitest'
import { viewId } from '../../../../client/edit/viewId.ts'
import { Id } from '../../../../contracts/ids.ts'

const none = new Set<string>()

describe('the id of a view', () => {
  it.each([
    ['Görüşmeler: İsmet ve IŞIK', 'gorusmeler-ismet-ve-isik'],
    ['  Moskova’da   iki kişi! ', 'moskova-iki-kisi'],
    ['Lvov, 1920–1921', 'lvov-1920-1921'],
    ['Москва', 'view'],
    ['— … —', 'view'],
    ['Алекс and I', 'and-i'],
  ])('is made of the title in plain letters: %s', (title, id) => {
    expect(viewId(title, none)).toBe(id)
    expect(Id.safeParse(id).success).toBe(true)
  })

  it('is that of no other view, and never that of the picture that opens first', () => {
    expect(viewId('Radek', new Set(['radek', 'radek-2']))).toBe('radek-3')
    expect(viewId('Overview', none)).toBe('overview-2')
  })

  it('has a place in a file name however long the title is, with its number too', () => {
    for (const title of ['a'.repeat(200), 'ab '.repeat(80), `${'x'.repeat(73)} yz`]) {
      const first = viewId(title, none)
      const second = viewId(title, new Set([first]))
      for (const id of [first, second]) expect(Id.safeParse(id).success, id).toBe(true)
      expect(second).not.toBe(first)
    }
  })
})
