import { beforeAll, expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'

const program = inject('program')
const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844, touch: true }

const PAGES = [
  '/entity/bekir-sami-bey',
  '/relation/bekir-sami-bey~HEADS~moscow-delegation',
  '/claim/bekir-sami-bey-heads-moscow-delegation',
  '/read/moskova-makalesi',
  '/read/moskova-makalesi?translation=beside',
  '/read/moskova-makalesi?playback=true',
  '/read/moskova-makalesi?show=never',
  '/read/londra-notlari?show=white',
  '/search?q=pa%C5%9Fa',
  '/disagreements',
]

/** How the interface names what the first word of an address does. */
const NOUNS = new Map([
  ['entity', 'entities'],
  ['relation', 'relations'],
  ['claim', 'claims'],
  ['read', 'sources'],
  ['disagreements', 'disagreements'],
])

/** Words of the content, without those of buttons, which do nothing without scripts. */
const WORDS = () => {
  const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement
  for (const one of copy.querySelectorAll('button, [role=status], details')) one.remove()
  return copy.textContent?.replaceAll(/\s+/g, ' ').trim()
}

describeInBrowser.each(PAGES)('the page that the server draws of %s', (path) => {
  const inLang = (lang: string) => `${program.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
  const html = async (lang: string) => (await fetch(inLang(lang))).text()
  let tr: string
  beforeAll(async () => {
    tr = await html('tr')
  })

  it('holds nothing that the policy blocks', () => {
    expect(tr).not.toMatch(/\sstyle="|<style/)
    const scripts = [...tr.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts).toHaveLength(2)
    for (const one of scripts) expect(one).toMatch(/type="application\/(ld\+)?json"/)
    expect(tr).not.toMatch(/\son[a-z]+="/)
  })

  it('says in its head what it is about, in the language that was asked', async () => {
    const en = await html('en')
    for (const [lang, text] of [
      ['tr', tr],
      ['en', en],
    ] as const) {
      expect(text).toContain(`<html lang="${lang}"`)
      expect(text).toMatch(/<title>[^<]+ · [^<]+ · İzlek<\/title>/)
      expect(text).toMatch(/<meta name="description" content="[^"]{10,}">/)
    }
    expect(en.match(/<title>.*?<\/title>/)?.[0]).not.toBe(tr.match(/<title>.*?<\/title>/)?.[0])
  })

  it('carries its quotes as linked data', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(tr) ?? []
    const { '@graph': graph } = JSON.parse(json) as {
      '@graph': { type?: string; target?: { selector: { exact: string }[] }[] }[]
    }
    const quotes = graph.filter(({ type }) => type === 'Annotation').flatMap(({ target = [] }) => target)
    // The text itself is not quoted, nor are places in texts, and no claims of ours contradict each other.
    expect(quotes.length > 0).toBe(!/^\/(read|search|disagreements)/.test(path))
    for (const { selector } of quotes) expect(tr).toContain(selector[0]?.exact)
  })

  it.each([WIDE, NARROW])(
    'is the same with scripts, which take over without moving anything ($width)',
    async (opening) => {
      const asked: string[] = []
      const { page, wrong } = await openPage(inLang('tr'), {
        ...opening,
        before: async (page) => {
          page.on('request', (request) => {
            if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url())
          })
          await page.route('**/assets/*.js', (route) => route.abort())
        },
      })
      const before = await page.evaluate(WORDS)
      const boxes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('header, h1, h2, q, mark, [data-segment] a')].map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect()
            return [one.tagName, x, y, width, height].join(' ')
          }),
        )
      // A face that came late would move words by itself; the reload has them all.
      await page.evaluate(() => document.fonts.ready)
      const drawn = await boxes()
      expect(before).toBeTruthy()

      await page.unroute('**/assets/*.js')
      wrong.length = 0
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.reload()
      await page.locator('button').first().waitFor()
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(WORDS)).toBe(before)
      expect(await boxes()).toEqual(drawn)
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
      // Only the library, the right to write and where a picture stands are asked for, once the page has taken over.
      expect(asked.filter((url) => !/\/api\/(datasets|edit|views\/overview)/.test(url))).toEqual([])
      expect(wrong).toEqual([])
    },
  )

  it('leads those who want JSON to it', async () => {
    const answer = await fetch(`${program.url}${path}`, { headers: { accept: 'application/json' }, redirect: 'manual' })
    const [, name = '', id = ''] = path.replace(/\?.*/, '').split('/')
    const [, query] = path.split('?')
    const noun = ['/api', NOUNS.get(name), id].filter(Boolean).join('/')
    const api = name === 'search' ? `/api/search?${query}&in=text` : noun
    expect([answer.status, answer.headers.get('location')]).toEqual([303, api])
    const page = await fetch(`${program.url}${path}`)
    expect(page.headers.get('link')).toBe(`<${api}>; rel="alternate"; type="application/json"`)
  })
})

it.each(['/entity/nobody', '/relation/nobody~HEADS~nothing', '/claim/nobody', '/read/nothing'])(
  '%s is answered as one that does not exist',
  async (path) => {
    expect((await fetch(`${program.url}${path}`)).status).toBe(404)
  },
)
