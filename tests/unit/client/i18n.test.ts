import { describe, expect, it } from 'vitest'
import { startI18n } from '../../../client/i18n/start.ts'
import { WORDINGS } from '../../../client/i18n/wordings.ts'

type Tree = { [key: string]: string | Tree }

function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  )
}

function textOf(tree: Tree, key: string): string {
  return key.split('.').reduce<string | Tree>((at, part) => (at as Tree)[part] ?? '', tree) as string
}

const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('the interface speaks both languages', () => {
  it.each(Object.keys(WORDINGS.tr) as (keyof typeof WORDINGS.tr)[])('with the same keys in %s', (area) => {
    expect(keysOf(WORDINGS.en[area]).sort()).toEqual(keysOf(WORDINGS.tr[area]).sort())
  })

  it('with the same places to fill in under every key', () => {
    const { tr, en } = WORDINGS
    const differing = keysOf(tr).filter((key) => `${holes(textOf(tr, key))}` !== `${holes(textOf(en, key))}`)
    expect(differing).toEqual([])
  })

  it('counting one as one', async () => {
    const counts = { count: 1, entities: 1, relations: 1, claims: 1, name: 'Radek', left: 9 }
    const english = startI18n('en').getFixedT('en', ['explore', 'expand'])
    await import('../../../client/i18n/areas/expand.ts')
    const said = [
      'plate.label',
      'ledger.faded',
      'ledger.hidden',
      'expand:all',
      'expand:shown',
      'expand:brought.some',
      'trail.older',
    ] as const
    for (const key of said) {
      const words = english(key, counts)
      expect(words).toContain('1 ')
      expect(words).not.toMatch(/1 (entities|relations|claims|steps)|\$t|\{/)
    }
  })

  it('calling the picture a picture on the English page', () => {
    expect(keysOf(WORDINGS.en).filter((key) => /\bplates?\b/i.test(textOf(WORDINGS.en, key)))).toEqual([])
  })

  it('calling it neither canvas nor tuval', () => {
    for (const words of [WORDINGS.en, WORDINGS.tr])
      expect(keysOf(words).filter((key) => /\b(canvas|tuval)/i.test(textOf(words, key)))).toEqual([])
  })

  it('beginning a condition that stands within a sentence with a small letter', () => {
    for (const [lang, words] of Object.entries(WORDINGS)) {
      const within = keysOf(words).filter((key) => key.startsWith('conditions.is.'))
      expect(within.length).toBeGreaterThan(15)
      expect(within.filter((key) => textOf(words, key)[0] !== textOf(words, key)[0]?.toLocaleLowerCase(lang))).toEqual(
        [],
      )
    }
  })

  it('never hanging a Turkish suffix on a name or number, whose vowels it cannot know', () => {
    const hung = keysOf(WORDINGS.tr).filter((key) => /\}\}['’\p{L}]/u.test(textOf(WORDINGS.tr, key)))
    expect(hung).toEqual([])
  })
})
