import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { explore as english } from '../../client/i18n/en/explore.ts'
import { explore as turkish } from '../../client/i18n/tr/explore.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { readDrawing } from './drawing.ts'
import { idsBy } from './plate.ts'
import { exploreWords } from './wording.ts'

const program = inject('program')
const WIDE = { width: 1440, height: 900 }
/** Stands for however many entities there are. */
const SOME = 987_654
const WORDS = { tr: turkish, en: english }

interface Record {
  id: string
  kind?: string
  subject: string
  predicate: string
  object?: string
  modality: string
  polarity: string
  explicit: boolean
  evidence: { source: string; stance: string }[]
}

const records = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../seed/data', file), 'utf8')
    .trim()
    .split('\n')
    .map((line): Record => JSON.parse(line))
const CLAIMS = records('claims.jsonl')
const KIND = new Map(records('entities.jsonl').map(({ id, kind }) => [id, kind]))

/** A row of the legend in both languages, and which claims it stands for. */
interface Row {
  tr: string
  en: string
  of: (claim: Record) => boolean
}

const ROWS: Row[] = [
  {
    tr: 'Yer',
    en: 'Place',
    of: ({ subject, object }) => [subject, object].some((id) => id && KIND.get(id) === 'Place'),
  },
  { tr: 'niyet edilen', en: 'intended', of: ({ modality }) => modality === 'intended' },
  { tr: 'olumsuzlanan', en: 'negated', of: ({ polarity }) => polarity === 'negated' },
  { tr: 'başkanıdır', en: 'heads', of: ({ predicate }) => predicate === 'HEADS' },
  {
    tr: 'Moskova heyeti üzerine makale parçası',
    en: 'Article passage on the Moscow delegation',
    of: ({ evidence }) => evidence.every(({ source }) => source === 'moskova-makalesi'),
  },
  { tr: 'bağlamdan çıkarılan', en: 'inferred from context', of: ({ explicit }) => !explicit },
]

describeInBrowser('the legend', () => {
  it.each([
    ['tr', 'light', 'mouse'],
    ['en', 'dark', 'keyboard'],
  ] as const)(
    'fades, then hides, then shows again just what each row stands for (%s, %s, by %s)',
    async (lang, theme, by) => {
      const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, {
        ...WIDE,
        dark: theme === 'dark',
      })
      await readDrawing(page)
      await page.mouse.move(720, 5)
      await unfold(page, by)
      const all = await drawn(page)
      expect(all.faded).toEqual([])
      const { legend, ledger } = WORDS[lang]
      for (const { of, ...names } of ROWS) {
        const name = names[lang]
        const out = all.lines.filter((line) => claimsOf(line).every(of))
        const claims = all.lines.flatMap(claimsOf).filter(of).length
        expect(out.length, name).toBeGreaterThan(0)

        await press(page, `${legend.fade}: ${name}`, by)
        await expect.poll(() => drawn(page), { message: `${name}, faded` }).toEqual({ ...all, faded: out })
        await said(page, exploreWords(lang)('ledger.faded', { entities: SOME, claims }))
        await press(page, `${legend.hide}: ${name}`, by)
        const left = all.lines.filter((line) => !out.includes(line))
        await expect.poll(async () => (await drawn(page)).lines, { message: `${name}, hidden` }).toEqual(left)
        await said(page, exploreWords(lang)('ledger.hidden', { entities: SOME, claims }))
        await press(page, ledger.off.replace('{{name}}', name), by)
        await expect.poll(() => drawn(page), { message: `${name}, seen again` }).toEqual(all)
      }
      await page.getByText(ledger.noFilter).waitFor()
      expect(wrong).toEqual([])
    },
  )

  it.each([
    ['tr', 'dark', 'keyboard', 'Olay'],
    ['en', 'light', 'mouse', 'Event'],
  ] as const)('counts what is drawn of a kind and chooses all of it (%s, %s, by %s)', async (lang, theme, by, name) => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, {
      ...WIDE,
      dark: theme === 'dark',
    })
    const { marks } = await readDrawing(page)
    const events = marks.flatMap(({ id }) => (KIND.get(id) === 'Event' ? [id] : [])).sort()
    const counted = WORDS[lang].legend.count.replace('{{count}}', String(events.length))
    const row = page.getByRole('button', { name: new RegExp(`^${name}.*${counted}$`) })
    await (by === 'mouse' ? row.click() : row.focus().then(() => page.keyboard.press('Enter')))
    const title = WORDS[lang].many.title_other.replace('{{count}}', String(events.length))
    await page.getByRole('heading', { name: title }).waitFor()
    const chosen = (await readDrawing(page)).marks.flatMap((mark) => (mark.chosen ? [mark.id] : []))
    expect(chosen.sort()).toEqual(events)
    expect(wrong).toEqual([])
  })

  it('lights the claims of a modality by a press on its row, says so, and lets them go', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`, WIDE)
    await readDrawing(page)
    const all = await drawn(page)
    await page.getByRole('button', { name: /^intended/ }).click()
    // A line has the look of its weightiest claim: intended only where nothing is asserted or reported.
    const first = (line: string) => MODALITIES.find((one) => claimsOf(line).some(({ modality }) => modality === one))
    const others = all.lines.filter((line) => first(line) !== 'intended')
    expect(others.length).toBeLessThan(all.lines.length)
    await expect.poll(async () => (await drawn(page)).faded).toEqual(others)
    await page.getByRole('button', { name: /^Clear the highlight/ }).click()
    await expect.poll(() => drawn(page)).toEqual(all)
  })

  it('filters by touch on a narrow page, where it opens by its button', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`, {
      width: 390,
      height: 844,
      touch: true,
    })
    await readDrawing(page)
    const all = await drawn(page)
    await page.getByRole('button', { name: turkish.legend.show, exact: true }).tap()
    await page.getByRole('button', { name: 'Soluklaştır: niyet edilen', exact: true }).tap()
    await page.getByRole('button', { name: 'Gizle: niyet edilen', exact: true }).tap()
    const intended = (line: string) => claimsOf(line).every(({ modality }) => modality === 'intended')
    await expect.poll(async () => (await drawn(page)).lines).toEqual(all.lines.filter((line) => !intended(line)))
    expect(all.lines.filter(intended).length).toBeGreaterThan(0)
    await page.getByRole('button', { name: /^niyet edilen/ }).tap()
    await expect.poll(() => drawn(page)).toEqual(all)
    expect(wrong).toEqual([])
  })
})

// A line is a relation of one polarity.
function claimsOf(line: string): Record[] {
  const [from, predicate, to, polarity] = line.split('~')
  return CLAIMS.filter((claim) => {
    const ends = [claim.subject, claim.object]
    const same = ends[0] === from && ends[1] === to
    // The ends of a symmetric predicate are sorted in the id of its relation.
    return claim.predicate === predicate && claim.polarity === polarity && (same || isMutual(claim, from, to))
  })
}

function isMutual({ subject, object, predicate }: Record, from: string | undefined, to: string | undefined): boolean {
  return SYMMETRIC.has(predicate) && subject === to && object === from
}

const MODALITIES = ['asserted', 'reported', 'intended', 'believed']

const SYMMETRIC = new Set(
  (
    JSON.parse(readFileSync(join(import.meta.dirname, '../../seed/data/vocabulary.json'), 'utf8')) as {
      predicates: { id: string; symmetric?: boolean }[]
    }
  ).predicates.flatMap(({ id, symmetric }) => (symmetric ? [id] : [])),
)

async function press(page: Page, name: string, by: 'mouse' | 'keyboard'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  if (by === 'keyboard') {
    await button.focus()
    await page.keyboard.press('Enter')
  } else {
    // The eye comes when the pointer is on its row.
    await button.hover()
    await button.click()
    await page.mouse.move(720, 5)
  }
}

async function unfold(page: Page, by: 'mouse' | 'keyboard'): Promise<void> {
  for (const summary of await page.locator('summary').all())
    await (by === 'mouse' ? summary.click() : summary.focus().then(() => page.keyboard.press('Enter')))
}

// The ledger says how many claims; how many entities have no other line is said beside it.
async function said(page: Page, words: string): Promise<void> {
  await page.getByText(new RegExp(`^${words.replace(`${SOME}`, '\\d+')}$`)).waitFor()
}

// Reads the drawn lines, and the faded ones among them.
function drawn(page: Page): Promise<{ lines: string[]; faded: string[] }> {
  return idsBy(page, { lines: 'edge', faded: 'edge.faded' })
}
