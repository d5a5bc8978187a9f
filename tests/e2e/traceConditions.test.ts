import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'
import { readDrawing } from './drawing.ts'
import { idsBy, litRelations, namedLines, readPlate } from './plate.ts'

const program = inject('program')

describeInBrowser('tracing a link in one’s own terms', () => {
  const open = async (path: string) => {
    const opened = await openPage(program.url + path, { width: 1440, height: 900 })
    return opened
  }
  const strips = (page: Page) => page.locator('section[aria-label] > article')
  const asked = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name)
  const choose = async (page: Page, setting: RegExp, option: string) => {
    await page.getByRole('button', { name: setting }).press('Enter')
    const item = page.getByRole('menu').locator('[role^=menuitem]', { hasText: option })
    await item.first().waitFor()
    await item.first().press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
  }

  it.each([
    {
      lang: 'tr',
      weak: '2. adım sanı',
      promised: '1. ve 2. adımlar söz ya da niyet',
      exclude: 'Söz, niyet, sanı ve aktarmaları çıkar',
      none: 'Bu koşullarda aralarında yol yok.',
      nearest: 'En yakın yol paşaların yardımı üzerinden geçiyor; engelleyen koşul: yalnız bildirilen.',
      held: 'vaat eder',
      apply: 'Uygula: Aramayı 3 adıma çıkar',
      sound: 'Zayıf kipte adım yok',
      copy: 'Dipnotlu metni kopyala',
      copied: 'Kopyalandı',
      belief: 'sanır',
    },
    {
      lang: 'en',
      weak: 'Step 2 is only believed',
      promised: 'Steps 1 and 2 are only promised or intended',
      exclude: 'Leave out promises, intentions, beliefs and hearsay',
      none: 'No path joins them under these conditions.',
      nearest: 'The nearest path goes through the pashas’ help; held back by: only asserted.',
      held: 'promises',
      apply: 'Apply: Allow up to 3 steps',
      sound: 'No step in a weak modality',
      copy: 'Copy with footnotes',
      copied: 'Copied',
      belief: 'believes',
    },
  ])(
    'shows how Radek is linked to the Anatolian movement, cuts promises and beliefs, and says what then is left, by keyboard alone ($lang)',
    async ({ lang, weak, promised, exclude, none, nearest, held, apply, sound, copy, copied, belief }) => {
      const { page, context, wrong, close } = await open(`/trace?from=radek&to=anatolian-movement&max=2&lang=${lang}`)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await strips(page).first().getByText(promised).waitFor()
      await strips(page).nth(1).getByText(weak).waitFor()
      await page.getByRole('button', { name: exclude }).first().press('Enter')
      await page.getByRole('heading', { name: none }).waitFor()
      await page.getByText(nearest).waitFor()
      expect(asked(page, 'modality')).toEqual(['asserted'])
      // The held back steps are faded, and their names legible.
      await readPlate(page)
      expect((await idsBy(page, { held: 'edge.faded' })).held).toHaveLength(3)
      const named = await namedLines(page)
      expect(named.map(([label]) => label)).toContain(held)
      expect(named.filter(([, strength]) => strength < 1)).toEqual([])
      // The nearest miss shows its sentence: what Radek promised.
      await page.locator('article button[data-relation*=PROMISES]').first().press('Enter')
      await page.locator('[data-claim=radek-promises-pashas-help] mark').first().waitFor()
      await page.getByRole('button', { name: apply }).press('Enter')
      await strips(page).first().getByText(sound).waitFor()
      expect(asked(page, 'max')).toEqual(['3'])
      await page.getByRole('button', { name: copy }).first().press('Enter')
      await strips(page).first().getByText(copied, { exact: true }).waitFor()
      expect(wrong).toEqual([])
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text).toMatch(/^\[3\] “/m)
      expect(text).not.toContain(belief)
      // Back to where nothing was left out.
      await page.goBack()
      await page.getByRole('heading', { name: none }).waitFor()
      await page.goBack()
      await strips(page).nth(1).getByText(weak).waitFor()
      await close()
    },
  )

  it('sets every kind of condition by keyboard, shows what is unusual, and a copied link restores it', async () => {
    const { page, close } = await open('/trace?from=radek&to=bekir-sami-bey&lang=tr')
    await strips(page).first().waitFor()
    await page.getByRole('button', { name: 'Koşullar' }).press('Enter')
    await choose(page, /^En çok: 4 adım/, '6 adım')
    await choose(page, /^Sıra:/, 'önce sağlam')
    await choose(page, /^Gösterilecek yol:/, '20 yol')
    await choose(page, /^Yön:/, 'yalnız okların yönünde')
    await choose(page, /^Kutup:/, 'olumsuzlanan da')
    await choose(page, /^Açıkça mı, bağlamdan mı:/, 'yalnız açıkça söylenen')
    await choose(page, /^Kip:/, 'sanılan')
    await choose(page, /^Kaynak:/, 'kaynakça')
    await choose(page, /^Tarihsizler:/, 'yalnız onlar')
    await choose(page, /^Uğranmayacak türler:/, 'Yer')
    await choose(page, /^Bu ilişkiler olmadan:/, 'davet eder')
    // A date is no step of a path.
    await page.getByRole('button', { name: /^Yalnız bu ilişkiler:/ }).press('Enter')
    await page.getByRole('menuitemcheckbox', { name: 'açıklar' }).waitFor()
    expect(await page.getByRole('menuitemcheckbox', { name: 'tarihi', exact: true }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    const degree = page.getByLabel('Bundan çok bağlantısı olana uğrama')
    await degree.fill('15')
    await degree.press('Enter')
    await page.waitForURL(/maxDegree=15/)
    const date = page.getByLabel('Tarih ya da aralık')
    await date.fill('geçen yaz')
    await date.press('Enter')
    await page.getByText('Bu bir tarih ya da aralık değil.').waitFor()
    await date.fill('1920/1921-03')
    await date.press('Enter')
    await page.waitForURL(/span=1920%2F1921-03/)
    const query = Object.fromEntries([...new URL(page.url()).searchParams].map(([name]) => [name, asked(page, name)]))
    expect(query).toMatchObject({
      max: ['6'],
      limit: ['20'],
      rank: ['strength'],
      directed: ['true'],
      polarity: ['affirmed', 'negated'],
      explicit: ['true'],
      modality: ['asserted', 'reported', 'intended'],
      undated: ['only'],
      avoidKind: ['Place'],
      avoidPredicate: ['INVITES'],
    })
    const words = () => page.getByRole('button', { name: /: koşulu kaldır$/ }).allTextContents()
    const shown = await words()
    expect(shown).toEqual(
      expect.arrayContaining([
        'Yalnız okların yönünde',
        'Olumsuzlananlar da',
        'Yalnız açıkça söylenen',
        'Yalnız tarihsizler',
      ]),
    )
    const copy = await open(new URL(page.url()).pathname + new URL(page.url()).search)
    await copy.page
      .getByRole('button', { name: /koşulu kaldır$/ })
      .first()
      .waitFor()
    await copy.page.getByText('Olumsuzlananlar da').waitFor()
    expect(await copy.page.getByRole('button', { name: /: koşulu kaldır$/ }).allTextContents()).toEqual(shown)
    await copy.close()
    await page.getByRole('button', { name: 'Yalnız okların yönünde: koşulu kaldır' }).press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('directed'))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Koşullar')
    await page.getByRole('button', { name: 'Koşulları kaldır' }).press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('span') && !url.searchParams.has('modality'))
    expect(await words()).toEqual([])
    await close()
  })

  it('puts the soundest path first when asked, and says by what paths are ordered', async () => {
    const { page, close } = await open('/trace?from=radek&to=anatolian-movement&limit=20&lang=en')
    await strips(page).first().getByText('Steps 1 and 2 are only promised or intended').waitFor()
    await choose(page, /^Order:/, 'soundest first')
    await strips(page).first().getByText('No step in a weak modality').waitFor()
    await strips(page)
      .getByText(/Its weakest step is weaker than that of path \d+\./)
      .first()
      .waitFor()
    await page.getByText(/^Order: paths by dealings before .* then the one whose weakest step is sounder/).waitFor()
    await close()
  })

  it.each([
    ['tr', 'Adresin uyulamayan ve sorudan çıkarılan bölümleri:', 'Adresten de çıkar'],
    ['en', 'These parts of the address could not be followed', 'Take them out of the address'],
  ])('names what an address says wrongly, and takes it out by keyboard (%s)', async (lang, said, drop) => {
    const { page, close } = await open(
      `/trace?from=radek&to=bekir-sami-bey&max=99&colour=red&modality=sure&avoidPredicate=SAILS_TO&lang=${lang}`,
    )
    await strips(page).first().waitFor()
    await page.getByText(said).waitFor()
    expect(await page.locator('[role=alert] code').allTextContents()).toEqual([
      'max=99',
      'colour=red',
      'modality=sure',
      'avoidPredicate=SAILS_TO',
    ])
    await page.getByRole('button', { name: drop }).press('Enter')
    await page.waitForURL((url) => url.search === `?from=radek&to=bekir-sami-bey&lang=${lang}`)
    await close()
  })

  it('takes several ends, via and detours by keyboard, and gives each back', async () => {
    const { page, close } = await open('/trace?from=radek&to=bekir-sami-bey&max=6&lang=tr')
    await strips(page).first().waitFor()
    const fill = async (button: string, field: string, name: string) => {
      await page.getByRole('button', { name: button, exact: true }).press('Enter')
      const input = page.getByRole('combobox', { name: field, exact: true })
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.type(name)
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
    }
    await fill('Birinci varlık: bir tane daha ekle', 'Birinci varlık, 2', 'talat')
    await page.waitForURL(/from=radek&from=talat-pasa/)
    await fill('üzerinden', 'Üzerinden geçilecek varlık', 'bolşevik')
    await page.waitForURL(/via=bolsheviks/)
    await fill('uğramadan', 'Uğranmayacak varlık', 'itilaf dev')
    await page.waitForURL(/avoid=entente-powers/)
    await page.getByRole('button', { name: 'Uğranmayacak varlık: temizle' }).press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('avoid'))
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-add') === 'avoid')
    await strips(page).first().locator('[data-entity=bolsheviks]').first().waitFor()
    await close()
  })

  it('takes an entity that is dragged onto a field, from a strip and from the plate, which keeps its place', async () => {
    const { page, close } = await open('/trace?from=radek&to=anatolian-movement&max=6&lang=tr')
    await strips(page).first().waitFor()
    const { places } = await readPlate(page)
    await page.getByRole('button', { name: 'uğramadan', exact: true }).click()
    const field = page.locator('[data-takes-entity]').last()
    // From the first strip: the step that it opens leaves the second below the fold, and the field would scroll away.
    await strips(page).first().locator('[data-entity=pashas-help]').dragTo(field)
    await page.waitForURL(/avoid=pashas-help/)
    await page.goBack()
    await strips(page).first().locator('[data-entity=pashas-help]').waitFor()
    const canvas = await page.locator('[data-canvas]').boundingBox()
    const mark = (await readDrawing(page)).marks.find(({ id }) => id === 'talat-pasa')
    if (!canvas || !mark) throw new Error('nothing is drawn')
    const from = { x: canvas.x + mark.x, y: canvas.y + mark.y }
    const box = await page.locator('[data-takes-entity]').last().boundingBox()
    if (!box) throw new Error('no field')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x - 100, from.y - 40, { steps: 4 })
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/talat-pasa/)
    await page.goBack()
    expect((await readPlate(page)).places['talat-pasa']).toEqual(places['talat-pasa'])
    await close()
  })

  it('tells the first path that is ticked as a footnoted text, under its conditions', async () => {
    const { page, close } = await open('/trace?from=radek&to=anatolian-movement&via=talat-pasa&lang=tr')
    const told = page.getByRole('region', { name: 'Dipnotlu metin, 1. yol' })
    await told
      .getByText('Radek, Talat Paşa’nın Anadolu millî hareketi ile yakın münasebet içinde olduğunu sanır')
      .waitFor()
    expect(await told.getByRole('listitem').count()).toBe(2)
    await page.getByRole('checkbox', { name: '1. yolu levhada göster' }).press('Space')
    await told.waitFor({ state: 'detached' })
    await page.getByRole('checkbox', { name: '2. yolu levhada göster' }).press('Space')
    await page.getByRole('region', { name: 'Dipnotlu metin, 2. yol' }).getByText('Berlin').first().waitFor()
    await close()
  })

  it('lights the path under the pointer on the plate', async () => {
    const { page, close } = await open('/trace?from=radek&to=anatolian-movement&lang=tr')
    await readPlate(page)
    expect(await litRelations(page)).toEqual([])
    await strips(page).nth(1).hover()
    await expect.poll(() => litRelations(page)).toContain('talat-pasa~CLOSE_TO~anatolian-movement')
    await close()
  })

  it('begins with what is chosen on the canvas', async () => {
    const { page, close } = await open('/explore?entity=radek&lang=tr')
    await readPlate(page)
    await page.getByRole('link', { name: 'İz sür' }).first().click()
    await page.getByRole('button', { name: 'Radek' }).press('Enter')
    await page.waitForURL(/\/trace\?from=radek/)
    await page.goto(`${program.url}/explore?entity=radek&lang=tr`)
    await page.getByRole('button', { name: 'İz sür', exact: true }).click()
    await page.waitForURL(/\/trace\?from=radek/)
    await close()
  })

  it('says how far a long search is, and stops it and its reason when told to', async () => {
    const { page, close } = await open('/trace?from=radek&max=2&lang=tr')
    // As slow as a large dataset makes it: the request is held back and goes on to the real server later.
    let hold = Promise.resolve()
    let release = () => {}
    const slow = () => {
      hold = new Promise((resolve) => {
        release = resolve
      })
    }
    await page.route(/\/api\/paths\?/, async (route) => {
      await hold
      await route.continue().catch(() => {})
    })
    slow()
    await page.getByRole('combobox', { name: 'İkinci varlık' }).fill('anadolu mil')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Yollar aranıyor.').waitFor()
    await page.getByRole('button', { name: 'Durdur' }).press('Enter')
    await page.getByText('Arama durduruldu.').waitFor()
    release()
    await page.getByRole('button', { name: 'Yeniden ara' }).press('Enter')
    await strips(page).first().waitFor()
    await page.unroute(/\/api\/paths\?/)
    await page.route(/\/api\/paths\?.*explain=true/, async (route) => {
      await hold
      await route.continue().catch(() => {})
    })
    slow()
    await page.getByRole('button', { name: 'Yalnız bildirilen' }).press('Enter')
    await page.getByRole('heading', { name: 'Bu koşullarda aralarında yol yok.' }).waitFor()
    await page.getByText('Hangi değişikliğin yol açacağı aranıyor.').waitFor()
    await page.getByRole('button', { name: 'Durdur' }).press('Enter')
    release()
    await page.getByRole('button', { name: 'Yeniden ara' }).press('Enter')
    await page.getByRole('button', { name: 'Uygula: Aramayı 3 adıma çıkar' }).waitFor()
    await close()
  })
})
