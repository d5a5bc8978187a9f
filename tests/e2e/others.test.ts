import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { listen } from '../../server/listen.ts'
import { describeInBrowser } from './browser.ts'
import { startBrowser } from './startBrowser.ts'

const { url } = inject('program')
const { port } = new URL(url)
const found = inject('browser')

// A word of the dataset that no refusal has.
const SECRET = 'londra-moskova'

describeInBrowser('a page of somebody else', () => {
  let browser: Browser
  let server: Server
  let theirs = 0
  beforeAll(async () => {
    if ('missing' in found) throw new Error(found.missing)
    browser = await startBrowser(found.path, [
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      // Not every browser guards the machine that it runs on, so this one does not.
      '--disable-features=LocalNetworkAccessChecks',
    ])
    server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end('<!doctype html><title>Theirs</title>')
    })
    theirs = await listen(server, 0, '127.0.0.1')
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await browser.newPage()
    await prepare?.(page)
    await page.goto(address)
    return page
  }

  it('that has renamed itself to this server reads nothing', async () => {
    const evil = `http://evil.example:${port}`
    // Its own page came from its own server, before its name led here.
    const page = await open(`${evil}/theirs`, (page) =>
      page.route(`${evil}/theirs`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Theirs</title>' }),
      ),
    )
    const paths = [
      '/',
      '/explore',
      '/api/dataset',
      '/api/export',
      '/api/openapi.json',
      '/api/health/ready',
      '/icon.svg',
    ]
    const read = await page.evaluate(
      (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const answer = await fetch(path)
            return { status: answer.status, text: await answer.text() }
          }),
        ),
      paths,
    )
    expect(read.map(({ status }) => status)).toEqual(paths.map(() => 421))
    for (const { text } of read) {
      expect(JSON.parse(text).code).toBe('misdirected')
      expect(text).not.toContain(SECRET)
    }
    const posted = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch('/api/graph', { method: 'POST', headers, body: '{"entities":["radek"]}' })
      return answer.status
    })
    expect(posted).toBe(421)
    const response = await page.goto(`${evil}/explore`)
    expect(response?.status()).toBe(421)
    expect(await page.locator('#root').count()).toBe(0)
    await page.close()
  })

  it.each(['theirs.example', '127.0.0.1'])('at another origin (%s) reads and embeds nothing', async (host) => {
    const page = await open(`http://${host}:${theirs}/`)
    const tried = await page.evaluate(async (url) => {
      const said = async (ask: () => Promise<Response>) => {
        try {
          const answer = await ask()
          return `${answer.type} ${(await answer.text()).length}`
        } catch {
          return 'refused'
        }
      }
      const loaded = (element: HTMLElement, attribute: 'src' | 'href', path: string) =>
        new Promise<string>((resolve) => {
          element.addEventListener('load', () => resolve('loaded'))
          element.addEventListener('error', () => resolve('refused'))
          element.setAttribute(attribute, url + path)
          document.body.append(element)
        })
      const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
      const post = { method: 'POST', body: '{"entities":["radek"]}' }
      return {
        read: await said(() => fetch(`${url}/api/dataset`)),
        withCookies: await said(() => fetch(`${url}/api/dataset`, { credentials: 'include' })),
        opaque: await said(() => fetch(`${url}/api/dataset`, { mode: 'no-cors' })),
        json: await said(() => fetch(`${url}/api/graph`, { ...post, headers: { 'content-type': 'application/json' } })),
        form: await said(() => fetch(`${url}/api/graph`, { ...post, mode: 'no-cors' })),
        picture: await loaded(new Image(), 'src', '/icon.svg'),
        script: await loaded(document.createElement('script'), 'src', '/api/dataset'),
        sheet: await loaded(sheet, 'href', '/api/export'),
      }
    }, url)
    const refused = { read: 'refused', withCookies: 'refused', opaque: 'refused', json: 'refused', form: 'refused' }
    expect(tried).toEqual({ ...refused, picture: 'refused', script: 'refused', sheet: 'refused' })
    const frame = await page.evaluate((url) => {
      const frame = document.createElement('iframe')
      const done = new Promise<boolean>((resolve) => {
        frame.addEventListener('load', () => resolve(frame.contentDocument === null))
      })
      frame.src = `${url}/explore`
      document.body.append(frame)
      return done
    }, url)
    expect(frame).toBe(true)
    expect(page.frames().map((one) => one.url())).not.toContain(`${url}/explore`)
    const opened = page.context().waitForEvent('page')
    const reach = await page.evaluate(async (url) => {
      const other = window.open(`${url}/api/dataset`)
      // Its page is in a group of its own: what opened it sees it as closed.
      while (other && !other.closed) await new Promise((resolve) => setTimeout(resolve, 20))
      return 'cut'
    }, url)
    expect(reach).toBe('cut')
    await (await opened).close()
    await page.close()
  })

  it('is told from one of ours: the same questions are answered there', async () => {
    const page = await open(`${url}/api/health/live`)
    const read = await page.evaluate(async () => (await fetch('/api/dataset')).text())
    expect(read).toContain(SECRET)
    await page.close()
  })
})
