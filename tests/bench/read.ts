import type { Page } from 'playwright-core'
import { pages as addresses } from '../../contracts/addresses.ts'
import type { AnswerOf } from '../../contracts/api.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { buildPage } from '../../server/buildPage.ts'
import { buildDataset } from '../fixtures/buildDataset.ts'
import { RELATIONS } from '../fixtures/vocabulary.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { askApi } from './askApi.ts'
import { compare } from './compare.ts'
import { figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { watched } from './mainThread.ts'
import { type PlainText, servePlainText, wordsIn } from './plainText.ts'
import { type Pages, withPages } from './withPages.ts'

/** Marks of the long text, one a sentence. */
const MARKS = 6_000
/** Marks that the pointer goes over. */
const POINTED = 20

/**
 * The reader: the server's time for its page, and in the browser the first text, the work up to it and that of a hover;
 * each against the same sentences as a static page. Our first text, and one of 6,000 marks.
 */
export async function read(bench: Bench): Promise<void> {
  await buildPage()
  const long = await writeFolder(longText())
  await withPages(bench.chromium, async (pages) => {
    for (const [of, env] of [
      ['our text', {}],
      [`a text of ${MARKS} marks`, { IZLEK_DATA: long }],
    ] as const)
      if (bench.wants(of)) await readOne(bench, pages, of, env)
  })
}

async function readOne(bench: Bench, pages: Pages, of: string, env: NodeJS.ProcessEnv): Promise<void> {
  bench.say(`reading ${of}`)
  const program = await startProgram(env)
  try {
    const answer = await firstText(program)
    const { id } = answer.source
    const plain = await servePlainText(answer)
    const address = `${program.url}${addresses.read(id)}`
    const note = `${answer.segments.length} sentences and ${answer.marks.length} marks on the page; the peer: these as a static page`
    try {
      await serverTime(bench, of, address, plain, note)
      await coldTime(bench, of, env, addresses.read(id), plain, note)
      await painting(bench, pages, of, address, plain, note)
      await pointing(bench, pages, of, address, plain)
    } finally {
      await plain.stop()
    }
  } finally {
    await program.stop()
  }
}

async function serverTime(bench: Bench, of: string, address: string, plain: PlainText, note: string): Promise<void> {
  const turn = (url: string) => async () => ({ took: await fetched(url, plain) })
  const { took } = await compare(turn(address), turn(plain.url), { rounds: 100, before: 20, seconds: bench.seconds })
  bench.report(figureOf(`page of ${of}, warm`, 'ms', took, note))
}

/** The first request of a program that has just said that it is ready. */
async function coldTime(
  bench: Bench,
  of: string,
  env: NodeJS.ProcessEnv,
  path: string,
  plain: PlainText,
  note: string,
): Promise<void> {
  const ours = async () => {
    const program = await startProgram(env)
    try {
      return { took: await fetched(`${program.url}${path}`, plain) }
    } finally {
      await program.stop()
    }
  }
  const peer = async () => ({ took: await fetched(plain.url, plain) })
  const { took } = await compare(ours, peer, { rounds: 5, before: 0, seconds: 4 * bench.seconds })
  bench.report(figureOf(`page of ${of}, the first after a start`, 'ms', { ...took, again: [] }, note))
}

/** Asks for a page as a browser does; throws where it lacks a sentence. Returns how long it took, in ms. */
async function fetched(url: string, { sentences }: PlainText): Promise<number> {
  const began = performance.now()
  const response = await fetch(url, { headers: { Accept: 'text/html', 'Accept-Language': 'tr' } })
  const html = await response.text()
  const took = performance.now() - began
  const words = wordsIn(html)
  const lacking = sentences.find((one) => !words.includes(one))
  if (!response.ok || lacking !== undefined) throw new Error(`${url} (${response.status}) lacks: ${lacking}`)
  return took
}

async function painting(
  bench: Bench,
  pages: Pages,
  of: string,
  address: string,
  plain: PlainText,
  note: string,
): Promise<void> {
  const turn = (url: string) => () =>
    pages.fresh(async (page) => {
      let painted = 0
      const { tasks } = await watched(pages.browser, page, async () => {
        await page.goto(url, { waitUntil: 'load' })
        painted = await firstPaint(page)
        // Ours takes over by scripts: their work counts too.
        await page.waitForLoadState('networkidle')
      })
      return { painted, work: tasks.reduce((sum, { all }) => sum + all, 0) }
    })
  const { painted, work } = await compare(turn(address), turn(plain.url), { seconds: bench.seconds })
  bench.report(figureOf(`first text painted, ${of}`, 'ms', painted, note))
  bench.report(figureOf(`processor time of the main thread until at rest, ${of}`, 'ms', work, note))
}

async function pointing(bench: Bench, pages: Pages, of: string, address: string, plain: PlainText): Promise<void> {
  const turn = (url: string) => () =>
    pages.fresh(async (page) => {
      await page.goto(url, { waitUntil: 'networkidle' })
      const marks = await inView(page)
      if (marks.length < 2) throw new Error(`${url} has no marks in view`)
      const { tasks } = await watched(pages.browser, page, async () => {
        for (let at = 0; at < POINTED; at++) {
          const { x, y, place } = marks[at % marks.length]!
          await page.mouse.move(x, y)
          const lit = await page.evaluate(lights, place)
          if (!lit) throw new Error(`a mark of ${url} was pointed at and not lit`)
        }
      })
      return { work: tasks.reduce((sum, { all }) => sum + all, 0) / POINTED }
    })
  const { work } = await compare(turn(address), turn(plain.url), { seconds: bench.seconds })
  bench.report(figureOf(`processor time of a mark pointed at, ${of}`, 'ms', work, `mean of ${POINTED}`))
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const one of list.getEntries()) if (one.name === 'first-contentful-paint') resolve(one.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

/** The marks in the window: where they are, and their places among all. */
function inView(page: Page): Promise<{ x: number; y: number; place: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[data-claim]')].flatMap((mark, place) => {
      const { left, top } = mark.getClientRects()[0] ?? { left: 0, top: -1 }
      const [x, y] = [left + 6, top + 6]
      return document.elementFromPoint(x, y)?.closest('a[data-claim]') === mark ? [{ x, y, place }] : []
    }),
  )
}

/** True if the mark under the pointer is so after the next frame. */
async function lights(place: number): Promise<boolean> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return document.querySelectorAll('a[data-claim]')[place]?.matches(':hover') ?? false
}

// Some sources are only cited: they have no text here.
async function firstText({ url }: Program): Promise<AnswerOf<'source'>> {
  for (const { id } of (await askApi(url, 'dataset')).sources) {
    const answer = await askApi(url, 'source', { params: { id } })
    if (answer.segments.length > 0) return answer
  }
  throw new Error(`${url} has no text`)
}

function longText() {
  const people = Array.from({ length: 300 }, (_, at) => ({ id: `e-${at}` }))
  const claims = Array.from({ length: MARKS }, (_, at) => ({
    subject: `e-${at % 300}`,
    predicate: RELATIONS[at % RELATIONS.length]!,
    object: `e-${(at * 7 + 1) % 300}`,
  }))
  return buildDataset({ id: 'long', entities: people, claims })
}
