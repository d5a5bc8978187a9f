import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseViewFile, readViewFile, writeViewFile } from '../../../../../client/state/savedViews/viewFile.ts'
import type { SavedView } from '../../../../../contracts/viewFile.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
const number = fc.integer({ min: -1e5, max: 1e5 }).map((n) => n / 10)
const view: fc.Arbitrary<SavedView> = fc.record({
  title: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '' && text.isWellFormed()),
  date: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  dataset: fc.constant('letters'),
  version: fc.stringMatching(/^[0-9a-f]{64}$/),
  state: fc.record({
    items: fc.array(fc.tuple(id, number, number, fc.constantFrom('right', 'left', 'below', 'above'))),
  }),
}) as fc.Arbitrary<SavedView>
const views = fc.array(view, { minLength: 1, maxLength: 4 })

describe('a file of views', () => {
  it('holds what was kept, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (kept) => {
        expect(await parseViewFile('x.json', writeViewFile(kept), 'letters', 'en')).toEqual(kept)
      }),
    )
  })

  it('that was cut off anywhere is refused by name, never half read', async () => {
    await fc.assert(
      fc.asyncProperty(views, fc.double({ min: 0, max: 0.99, noNaN: true }), async (kept, share) => {
        const text = writeViewFile(kept).trimEnd()
        const read = await parseViewFile('cut.json', text.slice(0, Math.floor(text.length * share)), 'letters', 'tr')
        expect(read).toEqual({ problem: { is: 'json', file: 'cut.json' } })
      }),
    )
  })

  const one: SavedView = {
    title: 'Radek',
    date: '2026-11-25T12:00:00.000Z',
    dataset: 'letters',
    version: '0'.repeat(64),
    state: { items: [['radek', 1, 2, 'right']] },
  }
  const broken = (change: object) =>
    JSON.stringify({ format: 'izlek-view', formatVersion: 1, views: [one, { ...one, ...change }] })

  it.each([
    ['no-json', '<html>', { is: 'json' }],
    ['another form', '{"nodes": []}', { is: 'field', field: 'format' }],
    [
      'a later form',
      '{"format": "izlek-view", "formatVersion": 2, "views": []}',
      { is: 'field', field: 'formatVersion' },
    ],
    ['a bad date', broken({ date: 'yesterday' }), { is: 'field', field: 'views[1].date' }],
    ['a bad version', broken({ version: '3f9a' }), { is: 'field', field: 'views[1].version' }],
    [
      'a bad id',
      broken({ state: { items: [['Radek!', 1, 2, 'right']] } }),
      { is: 'field', field: 'views[1].state.items[0][0]' },
    ],
    ['a field too many', broken({ colour: 'red' }), { is: 'field', field: 'views[1]' }],
    [
      'another dataset',
      broken({ dataset: 'maps' }),
      { is: 'dataset', field: 'views[1].dataset', theirs: 'maps', ours: 'letters' },
    ],
  ])('with %s is refused, and says which field', async (_what, text, problem) => {
    expect(await parseViewFile('mine.izlek-view.json', text, 'letters', 'en')).toMatchObject({
      problem: { file: 'mine.izlek-view.json', ...problem },
    })
  })

  it('says what is wrong in the language of the page', async () => {
    const what = async (lang: string) => {
      const read = await parseViewFile('x.json', broken({ date: 5 }), 'letters', lang)
      return 'problem' in read && read.problem.is === 'field' ? read.problem.what : ''
    }
    expect(await what('en')).toMatch(/expected string/)
    expect(await what('tr')).toMatch(/beklenen string/)
  })

  it('is read from a file, whatever program put a mark before its text', async () => {
    const file = (text: string) => new File([text], 'mine.json')
    expect(await readViewFile(file(writeViewFile([one])), 'letters', 'en')).toEqual([one])
    expect(await readViewFile(file(`\uFEFF${writeViewFile([one])}`), 'letters', 'en')).toEqual([one])
    const marked = { ...one, title: 'Radek\uFEFF' }
    expect(await readViewFile(file(writeViewFile([marked])), 'letters', 'en')).toEqual([marked])
  })

  it.each([
    [50e6, { is: 'unread', file: 'mine.json' }],
    [50e6 + 1, { is: 'large', file: 'mine.json', size: 51, most: 50 }],
  ])('of %i bytes that cannot be read, or is not worth it, says why', async (size, problem) => {
    const file = { name: 'mine.json', size, text: () => Promise.reject(new Error('gone')) } as File
    expect(await readViewFile(file, 'letters', 'en')).toEqual({ problem })
  })
})
