import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLOURS, FACES, KNOWN_KINDS, kindLook } from '../../../drawing/tokens.ts'

const css = readFileSync(join(import.meta.dirname, '../../../client/styles/tokens.css'), 'utf8')

function propertiesAfter(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('{')[1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}

function tokensOf(theme: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(COLOURS[theme]).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value.toLowerCase(),
    ]),
  )
}

describe('the page and the plate have one set of tokens', () => {
  it.each([
    [':root {', 'light'],
    [':root:not([data-theme="light"])', 'dark'],
    [':root[data-theme="dark"]', 'dark'],
  ] as const)('%s has the colours of the %s theme', (selector, theme) => {
    expect(propertiesAfter(selector)).toEqual(tokensOf(theme))
  })

  it('gives every kind that it knows a figure of its own within its family', () => {
    const figures = KNOWN_KINDS.map((kind) => {
      const { outline24, glyphs } = kindLook(kind)
      return outline24 + glyphs.map(({ d }) => d).join('')
    })
    expect(new Set(figures).size).toBe(KNOWN_KINDS.length)
    expect(figures).not.toContain(kindLook('Steamship').outline24)
  })

  it('gives a kind that it does not know a family with a face', () => {
    expect(FACES[kindLook('Steamship').family]).toBeDefined()
  })
})
