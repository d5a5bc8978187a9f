import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { readFragment } from '../../client/state/history/fragment.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { bytesOf } from './bytesOf.ts'
import { readDrawing } from './drawing.ts'
import { idsBy, readPlate } from './plate.ts'
import { printed } from './printed.ts'
import { axeViolations } from './wholePage.ts'

const program = inject('program')

describeInBrowser('tracing a link', () => {
  const open = async (path: string) => {
    const opened = await openPage(program.url + path, { width: 1280, height: 800 })
    return opened
  }
  const strips = (page: Page) => page.locator('main article')
  const steps = (page: Page) => page.locator('main article button[data-relation]')

  it('meets the commissioned claims: a step opens its sentence', async () => {
    const { page, close } = await open('/trace?from=tevfik-pasa&to=tbmm&lang=tr')
    // The weakest step of the first path is open already.
    const step = page.getByRole('button', { name: /Tevfik Paşa, sözü bırakır, Türkiye Büyük Millet Meclisi/ }).first()
    await step.waitFor()
    expect(await step.getAttribute('aria-expanded')).toBe('true')
    await page
      .locator('[data-claim=tevfik-pasa-yields-floor-to-tbmm] mark')
      .getByText('sözü, TBMM’ye bırakmıştır')
      .waitFor()
    await page.goto(`${program.url}/trace?from=bekir-sami-bey&to=moscow-delegation&lang=en`)
    const other = page.getByRole('button', { name: /Bekir Sami Bey, heads, the Moscow delegation/i }).first()
    await other.press('Enter')
    expect(await other.getAttribute('aria-expanded')).toBe('false')
    await other.press('Enter')
    const claim = page.locator('[data-claim=bekir-sami-bey-heads-moscow-delegation]')
    await claim.locator('mark').first().waitFor()
    expect(await claim.locator('mark').allTextContents()).toEqual([
      'Hariciye Vekili Bekir Sami Bey’in başkanlığında murahhas heyeti',
      'beylerden müteşekkildi',
    ])
    expect(await claim.textContent()).toContain('not evidence')
    await close()
  })

  it('draws no head on a step that runs both ways', async () => {
    const { page, close } = await open('/trace?from=bolsheviks&to=entente-powers&max=1&lang=en')
    await page.locator('button[data-relation="bolsheviks~AT_WAR_WITH~entente-powers"] svg').first().waitFor()
    expect(await steps(page).locator('[data-head]').count()).toBe(0)
    await page.goto(
      `${program.url}/trace?from=unconnected-persons&to=anatolian-movement&max=1&polarity=negated&lang=en`,
    )
    await steps(page).locator('svg').first().waitFor()
    expect(await steps(page).locator('[data-head]').count()).toBe(0)
    await page.goto(`${program.url}/trace?from=radek&to=bolsheviks&max=1&lang=en`)
    await page.locator('button[data-relation="radek~ONE_OF~bolsheviks"] [data-head]').waitFor({ state: 'attached' })
    await close()
  })

  it('asks by keyboard alone, and the whole question stands in the address', async () => {
    const { page, close } = await open('/trace?lang=tr')
    await page.getByRole('combobox', { name: 'Birinci varlık' }).fill('radek')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'İkinci varlık' }).fill('bekir sami b')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Yolları bul' }).focus()
    await page.keyboard.press('Enter')
    await strips(page).first().waitFor()
    expect(new URL(page.url()).search).toBe('?from=radek&to=bekir-sami-bey&lang=tr')
    await page.getByRole('button', { name: 'Yer değiştir' }).press('Enter')
    await page.waitForURL(/from=bekir-sami-bey&to=radek/)
    await page.goBack()
    await page.waitForURL(/from=radek&to=bekir-sami-bey/)
    await close()
  })

  it('points its arrows as the text does, whichever way the path goes', async () => {
    const { page, close } = await open('/trace?from=moscow-delegation&to=bekir-sami-bey&lang=tr')
    const name = await steps(page).first().locator('.hidden').first().textContent()
    expect(name).toContain('Bekir Sami Bey, başkanıdır, Moskova murahhas heyeti')
    expect(await steps(page).first().getAttribute('data-relation')).toMatch(/^bekir-sami-bey~/)
    await close()
  })

  it('says in words what the line of a weak step shows', async () => {
    const { page, close } = await open('/trace?from=radek&to=anatolian-movement&lang=tr')
    const named = (relation: string) => page.locator(`main article button[data-relation="${relation}"]`).first()
    await named('cemal-pasa~SUPPORTS~anatolian-movement').waitFor()
    expect(await named('cemal-pasa~SUPPORTS~anatolian-movement').locator('.hidden').textContent()).toBe(
      'Cemal Paşa, destekler, Anadolu millî hareketi (niyet edilen, bağlamdan çıkarılan): cümleleri aç',
    )
    await page.goto(`${program.url}/trace?from=osman-bey&to=tbmm&max=1&polarity=affirmed&lang=en`)
    await named('osman-bey~MEMBER_OF~tbmm').waitFor()
    expect(await named('osman-bey~MEMBER_OF~tbmm').locator('.hidden').textContent()).toBe(
      'Osman Bey, is a member of, the Grand National Assembly (inferred from context): open the sentences',
    )
    await close()
  })

  it('says that a step is inferred where what it rests on is, whatever else is said of it in so many words', async () => {
    const { page, close } = await open('/trace?from=tbmm&to=misak-i-milli&max=1&lang=tr')
    await strips(page).first().getByText('1. adım bağlamdan çıkarılmış').waitFor()
    await page.goto(`${program.url}/trace?from=radek&to=bolsheviks&max=1&lang=tr`)
    await strips(page).first().getByText('Zayıf kipte adım yok. Dayandığı').waitFor()
    await close()
  })

  it('says that a step rests on a denial, and that one rests on what somebody believed', async () => {
    const denied = 'from=unconnected-persons&to=anatolian-movement'
    const { page, close } = await open(`/trace?${denied}&max=1&polarity=affirmed&polarity=negated&lang=tr`)
    await strips(page).first().getByText('1. adım olumsuzlanan bir iddiaya dayanır').waitFor()
    await page.goto(`${program.url}/trace?from=entente-powers&to=no-peace-propaganda&max=1&lang=tr`)
    await strips(page).first().getByText('1. adım sanı').waitFor()
    await close()
  })

  it('does not call a date inferred that the text gives by an event alone', async () => {
    const { page, close } = await open('/explore?claim=cemal-pasa-travels-to-moscow&lang=tr')
    const claim = page.locator('[data-claim=cemal-pasa-travels-to-moscow]')
    await claim.getByText('arkadaşından daha önce', { exact: true }).waitFor()
    expect(await claim.textContent()).not.toContain('[bağlamdan]')
    await close()
  })

  it('names the weakest step, and its claim says that it is believed, and that the text leaves it open', async () => {
    const { page, close } = await open('/trace?from=talat-pasa&to=anatolian-movement&lang=tr')
    await strips(page).first().getByText('1. adım sanı').waitFor()
    expect(await steps(page).first().getAttribute('aria-expanded')).toBe('true')
    const claim = page.locator('[data-claim]').first()
    await claim.getByText('sanılan', { exact: true }).waitFor()
    await claim.getByText('doğru olup olmadığını metin söylemez').waitFor()
    await page.goto(`${program.url}/explore?claim=tbmm-expects-entente-recognition&lang=tr`)
    await page.getByText('metne göre doğru').waitFor()
    expect(await page.getByText('metin söylemez').count()).toBe(0)
    await close()
  })

  it.each([
    ['tr', 'Bu koşullarda aralarında yol yok.', '2 adım içinde buluşmuyor', 'Uygula: Aramayı 4 adıma çıkar'],
    ['en', 'No path joins them under these conditions.', 'within 2 steps', 'Apply: Allow up to 4 steps'],
  ])('says up to which length there is no path, and a way on works by keyboard (%s)', async (lang, title, why, way) => {
    const { page, close } = await open(`/trace?from=radek&to=bekir-sami-bey&max=2&lang=${lang}`)
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText(why).waitFor()
    await page.getByRole('button', { name: way }).focus()
    await page.keyboard.press('Enter')
    await strips(page).first().waitFor()
    expect(new URL(page.url()).searchParams.get('max')).toBeNull()
    await page.goBack()
    await page.getByRole('heading', { name: title }).waitFor()
    await close()
  })

  it.each([
    [
      'tr',
      '4 adım içinde Radek ve Cemal Paşa üzerinden geçen yol yok',
      'Başka hiçbir varlığa varılmadı.',
      'bu koşullara uyan',
    ],
    [
      'en',
      'no path via Radek and Cemal Pasha joins Osman Bey and Rize within 4 steps',
      'No other entity was reached.',
      'has no relation',
    ],
  ])(
    'does not deny a relation that is there because a path must pass elsewhere (%s)',
    async (lang, why, none, denial) => {
      const { page, close } = await open(
        `/trace?from=osman-bey&to=rize&via=radek&via=cemal-pasa&predicate=REPRESENTS&lang=${lang}`,
      )
      await page.getByText(why).waitFor()
      await page.getByText(none).first().waitFor()
      expect(await page.locator('main').textContent()).not.toContain(denial)
      await close()
    },
  )

  it.each([
    ['tr', '1. ve 2. adımlar koşula uymuyor: yalnız açıkça söylenen.'],
    ['en', 'Steps 1 and 2 do not meet: only in so many words.'],
  ])('says of the nearest misses which steps break what (%s)', async (lang, breaks) => {
    const { page, close } = await open(`/trace?from=damat-ferit-pasa&to=tevfik-pasa&explicit=true&lang=${lang}`)
    await page.getByText(breaks).first().waitFor()
    await close()
  })

  it('takes a path to the canvas as it stands on its plate', async () => {
    const { page, close } = await open('/trace?from=radek&to=bekir-sami-bey&lang=tr')
    const traced = await readPlate(page)
    // The first path is ticked and goes alone; what the others add to the plate stays behind.
    const ticked = await strips(page)
      .first()
      .locator('[data-entity]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-entity') ?? ''))
    await page.getByRole('button', { name: 'Levhada göster' }).click()
    await page.waitForURL(/\/explore.*#v1\./)
    const state = readFragment(new URL(page.url()).hash)
    expect(state).toMatchObject({ items: expect.anything() })
    const drawn = await readPlate(page)
    expect(drawn.places).toEqual(Object.fromEntries(ticked.map((id) => [id, traced.places[id]])))

    // On a canvas with a picture the paths join what is there, marked as paths, as one step.
    await page.goBack()
    await page.getByRole('checkbox', { name: '2. yolu levhada göster' }).press('Space')
    await page.getByRole('button', { name: 'Levhada göster' }).click()
    const before = Object.keys(drawn.places)
    await readDrawing(page, before.length + 1)
    const joined = await readPlate(page)
    expect(joined.places).toMatchObject(drawn.places)
    const { thread } = await idsBy(page, { thread: 'edge.thread' })
    expect(thread.length).toBeGreaterThanOrEqual(before.length)
    await page.getByRole('button', { name: 'Geri al' }).click()
    await expect.poll(async () => Object.keys((await readPlate(page)).places).sort()).toEqual(before.sort())
    await close()
  })

  it('shows on its plate what is ticked at full strength, and every path', async () => {
    const { page, close } = await open('/trace?from=radek&to=bekir-sami-bey&max=5&lang=tr')
    await strips(page).nth(1).waitFor()
    await page.getByText('Levhadaki yol: 1.').waitFor()
    await page.getByRole('checkbox', { name: '2. yolu levhada göster' }).press('Space')
    await page.getByText('Levhadaki yol: 1, 2.').waitFor()
    const { relations } = await readPlate(page)
    const listed = await steps(page).evaluateAll((all) => all.map((step) => step.getAttribute('data-relation')))
    expect(relations).toEqual(expect.arrayContaining(listed))
    // Printed are those alone: each as a strip and as a text whose numbers are those of the picture and the sentences.
    const sheet = await printed(page)
    expect(sheet.controls).toBe(0)
    expect(sheet.text).toMatch(/Bulunan 5 yolun 2 tanesi.*Yol A: .*Yol B: /)
    const numbers = new Set(sheet.pictures[0]?.numbers)
    expect(numbers.size).toBeGreaterThan(3)
    expect(new Set(sheet.notes)).toEqual(numbers)
    expect(sheet.references.length).toBeGreaterThanOrEqual(4)
    for (const one of sheet.references) expect(numbers).toContain(one)
    // Ticks survive a visit to the canvas and a reload, but not another question.
    await page.getByRole('button', { name: 'Levhada göster' }).press('Enter')
    await page.waitForURL(/\/explore/)
    await page.goBack()
    await page.getByText('Levhadaki yol: 1, 2.').waitFor()
    await page.reload()
    await page.getByText('Levhadaki yol: 1, 2.').waitFor()
    await page.goto(page.url().replace('max=5', 'max=6'))
    await page.getByText('Levhadaki yol: 1.').waitFor()
    await close()
  })

  it.each([
    ['tr', 'Sunucuya ulaşılamadı.', 'Yeniden dene'],
    ['en', 'The server cannot be reached.', 'Try again'],
  ])('says when the server cannot be reached, and tries again by keyboard (%s)', async (lang, title, again) => {
    const { page, close } = await open(`/trace?lang=${lang}`)
    await page.getByRole('heading', { level: 2 }).waitFor()
    await page.route(/\/paths\?/, (route) => route.abort())
    await page.goto(page.url().replace('/trace?', '/trace?from=radek&to=tbmm&'))
    await page.getByRole('heading', { name: title }).waitFor()
    await page.unroute(/\/paths\?/)
    await page.getByRole('button', { name: again }).focus()
    await page.keyboard.press('Enter')
    await strips(page).first().waitFor()
    await close()
  })

  it.each([
    [
      'tr',
      'Burada “bekir-sami-pasa” diye bir varlık yok.',
      'Yerine: Bekir Sami Bey',
      'Burada “nobody” diye bir varlık yok.',
      'Sorudan çıkar',
    ],
    [
      'en',
      'There is no entity “bekir-sami-pasa” here.',
      'Instead: Bekir Sami Bey',
      'There is no entity “nobody” here.',
      'Leave it out',
    ],
  ])(
    'says when an entity of the question does not exist, and offers those of such a name, by keyboard (%s)',
    async (lang, title, instead, other, leaveOut) => {
      const { page, close } = await open(`/trace?from=radek&to=bekir-sami-pasa&avoid=nobody&lang=${lang}`)
      await page.getByRole('heading', { name: title }).waitFor()
      await page.getByRole('button', { name: instead, exact: true }).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.getByRole('button', { name: instead, exact: true }).press('Enter')
      await page.getByRole('heading', { name: other }).waitFor()
      await page.getByRole('button', { name: leaveOut }).press('Enter')
      await strips(page).first().waitFor()
      expect(new URL(page.url()).search).toBe(`?from=radek&to=bekir-sami-bey&lang=${lang}`)
      // One end alone is not asked yet, and still named when it is wrong.
      await page.goto(`${program.url}/trace?from=nobody&lang=${lang}`)
      await page.getByRole('heading', { name: other }).waitFor()
      await close()
    },
  )

  it.each([
    [
      'tr',
      'Dipnotlu metni kopyala',
      'Kopyalandı',
      'Radek, Talat Paşa’nın Anadolu millî hareketi ile yakın münasebet içinde olduğunu sanır',
    ],
    [
      'en',
      'Copy with footnotes',
      'Copied',
      'Radek believes that Talat Pasha has a close relationship with the Anatolian national movement',
    ],
  ])(
    'copies a path with footnotes that a word processor takes for its own (%s)',
    async (lang, copy, copied, sentence) => {
      const { page, context, wrong, close } = await open(
        `/trace?from=radek&to=anatolian-movement&via=talat-pasa&lang=${lang}`,
      )
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: copy }).first().press('Enter')
      await strips(page).first().getByText(copied, { exact: true }).waitFor()
      // Reading is the test's own doing: the browser holds what it reads against the policy too.
      expect(wrong).toEqual([])
      const clipboard = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const of = async (type: string) => (await item?.getType(type))?.text()
        return { html: await of('text/html'), text: await of('text/plain') }
      })
      expect(clipboard.text).toContain(`${sentence}`)
      expect(clipboard.text).toMatch(
        /^\[2\] “Bolşevik muharriri Radek, o tarihte Berlin’de bulunan eski Sadrazam Talat Paşa’nın/m,
      )
      expect(clipboard.html).toContain(sentence)
      for (const mark of [
        'class="sdfootnoteanc"',
        'id="sdfootnote2"',
        'mso-element:footnote',
        'talat-pasa-believed-close-to-movement.',
      ])
        expect(clipboard.html).toContain(mark)
      expect(clipboard.text).not.toContain(program.url)
      expect(clipboard.html).not.toContain(program.url)
      await close()
    },
  )

  it('says when the browser does not copy, and when there is nothing to copy', async () => {
    const { page, wrong, close } = await open('/trace?from=radek&to=anatolian-movement&lang=tr')
    const copy = page.getByRole('button', { name: 'Dipnotlu metni kopyala' }).first()
    await copy.waitFor()
    await page.route(/\/api\/sources/, (route) => route.abort())
    await copy.click()
    await page.getByText('Metin hazırlanamadı; yeniden deneyin').waitFor()
    await page.unroute(/\/api\/sources/)
    // As on a page that is not served securely, in a browser that lets no page copy.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await copy.click()
    await page.getByText('Tarayıcı kopyalatmadı; dosya olarak indirin').waitFor()
    expect(wrong.filter((one) => one.startsWith('exception'))).toEqual([])
    await close()
  })

  it('saves a path as a file by keyboard alone', async () => {
    const { page, close } = await open('/trace?from=radek&to=anatolian-movement&via=talat-pasa&lang=tr')
    await page.getByRole('button', { name: 'İndir' }).first().press('Enter')
    const save = async () => {
      const saved = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      const file = await saved
      return { name: file.suggestedFilename(), text: (await bytesOf(file)).toString() }
    }
    await page.getByRole('menuitem', { name: 'Zengin metin (RTF)' }).waitFor()
    const rich = await save()
    expect(rich.name).toBe('radek-anatolian-movement.tr.rtf')
    expect(rich.text.split('{\\footnote')).toHaveLength(3)
    await page.getByRole('button', { name: 'İndir' }).first().press('Enter')
    await page.getByRole('menuitem', { name: 'Markdown' }).waitFor()
    await page.keyboard.press('ArrowDown')
    const { name, text } = await save()
    expect(name).toBe('radek-anatolian-movement.tr.md')
    expect(text).toContain('# Radek ile Anadolu millî hareketi arasındaki bağ')
    expect(text).toMatch(/^\[\^2\]: “Bolşevik muharriri Radek, o tarihte/m)
    await close()
  })
})
