import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { crossroads } from '../fixtures/crossroads.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { describeInBrowser, openPage } from './browser.ts'

describeInBrowser('a search for paths that its limit cuts short', () => {
  let folder: string
  let program: Program
  beforeAll(async () => {
    folder = await writeFolder(crossroads())
    program = await startProgram({ IZLEK_DATA: folder })
  })
  afterAll(async () => {
    await program?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    [
      'tr',
      'Arama sınırına gelindi; bulunanlar gösteriliyor. En çok 5 adımlık yollar eksiksiz, ötesi belli değil.',
      'Arama bitmeden kesildi; yol bulunmadı.',
      'Arama sınırına gelindi. En çok 5 adımlık yol olmadığı kesin, ötesi belli değil.',
      'Koşulu kaldır: beyond üzerinden',
      'belli değil: arama kesildi',
    ],
    [
      'en',
      'The limit of the search was reached; showing what was found. Of paths of at most 5 steps none is missing; beyond that it is open.',
      'No path was found before the search was cut short.',
      'The limit of the search was reached. Up to 5 steps there is none for certain; beyond that it is open.',
      'Lift: via beyond',
      'open: the search was cut short',
    ],
  ] as const)(
    'says up to which length it is complete, and claims nothing beyond (%s)',
    async (lang, some, title, why, lift, open) => {
      const { page, wrong } = await openPage(`${program.url}/trace?from=start&to=goal&max=6&lang=${lang}`)
      const paths = page.locator('section[aria-label] > article')
      await paths.first().waitFor()
      expect(await paths.count()).toBe(1)
      expect(await page.getByRole('status').filter({ hasText: some }).count()).toBe(1)

      await page.goto(`${program.url}/trace?from=start&to=goal&via=beyond&max=6&lang=${lang}`)
      await page.getByRole('heading', { name: title }).waitFor()
      await page.getByText(why).waitFor()
      expect(await page.getByText(WORDINGS[lang].trace.none.title).count()).toBe(0)
      // Decided changes are offered; undecided ones are said to be open.
      const row = (text: string) => page.getByRole('listitem').filter({ hasText: text })
      await row(lift).getByRole('button').waitFor()
      await row(open).first().waitFor()
      expect(await row(open).getByRole('button').count()).toBe(0)
      await row(lift).getByRole('button').press('Enter')
      await paths.first().waitFor()
      expect(wrong).toEqual([])
    },
  )
})
