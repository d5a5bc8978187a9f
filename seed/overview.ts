import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { CanvasState, FRAGMENT } from '../contracts/canvasState.ts'
import { type Plate, type Plates, View } from '../contracts/view.ts'
import { inFileOrder } from '../server/dataset/fileOrder.ts'
import { parseEnv } from '../server/env.ts'
import { EXIT } from '../server/exitCode.ts'
import { findBrowser } from './findBrowser.ts'
import { runCommand } from './runCommand.ts'
import { startProgram } from './startProgram.ts'

const HELP = `npm run overview [-- FOLDER]

Opens the built page in Chromium (CHROMIUM_PATH, else the system's), lets it place the overview of the dataset in FOLDER (else
IZLEK_DATA, else seed/data) for a wide, a square and a narrow plate, and writes FOLDER/views/overview.json.
The same dataset gives the same bytes.`

// Stretching a plate keeps its labels apart, shrinking does not: each is placed for the smallest window that it is meant for.
const WINDOWS: Record<keyof Plates, { width: number; height: number }> = {
  wide: { width: 1280, height: 800 },
  square: { width: 900, height: 860 },
  narrow: { width: 390, height: 844 },
}
const TITLE = { tr: 'Genel görünüm', en: 'Overview' }

await runCommand(HELP, overview)

async function overview(argv: string[]): Promise<number> {
  const { data } = parseEnv(process.env, argv, [])
  const found = await findBrowser()
  if ('missing' in found) {
    console.error(`the overview needs Chromium: ${found.missing}`)
    return EXIT.wrongUse
  }
  const work = mkdtempSync(join(tmpdir(), 'izlek-overview-'))
  // Without the view that is to be made, or what it shows would choose what is shown.
  const copy = join(work, 'data')
  cpSync(data, copy, { recursive: true })
  rmSync(join(copy, 'views/overview.json'), { force: true })
  // What the overview shows does not depend on the store: the embedded one needs no server.
  delete process.env.NEO4J_URI
  const program = await startProgram({ IZLEK_DATA: copy })
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const plates: Plates = {}
    for (const [name, window] of Object.entries(WINDOWS)) {
      console.log(`placing ${name}`)
      plates[name as keyof Plates] = await place(browser, program.url, window)
    }
    const file = join(data, 'views/overview.json')
    mkdirSync(join(data, 'views'), { recursive: true })
    writeFileSync(file, `${JSON.stringify(inFileOrder(View, View.parse({ title: TITLE, plates })), undefined, 2)}\n`)
    console.log(`wrote ${file}`)
    return EXIT.well
  } finally {
    await browser.close()
    await program.stop()
    rmSync(work, { recursive: true, force: true })
  }
}

// The page writes all that it placed into the fragment of its address.
async function place(browser: Browser, url: string, window: { width: number; height: number }): Promise<Plate> {
  const page = await browser.newPage({ viewport: window, locale: 'tr-TR' })
  await page.goto(`${url}/explore?place=anew`)
  await page.waitForURL((address) => address.hash.startsWith(`#${FRAGMENT}`), { timeout: 180_000 })
  const packed = Buffer.from(new URL(page.url()).hash.slice(1 + FRAGMENT.length), 'base64url')
  const { items } = CanvasState.parse(JSON.parse(inflateRawSync(packed).toString('utf8')))
  const box = await page.locator('[data-canvas]').boundingBox()
  await page.close()
  if (!box) throw new Error('the page shows no canvas')
  const places = Object.fromEntries(
    items.flatMap((item) => (item.length === 4 ? [[item[0], { x: item[1], y: item[2], side: item[3] }] as const] : [])),
  )
  return { width: Math.round(box.width), height: Math.round(box.height), places }
}
