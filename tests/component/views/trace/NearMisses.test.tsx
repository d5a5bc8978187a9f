import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { useNarrow } from '../../../../client/useMedia.ts'
import { NearMisses } from '../../../../client/views/trace/NearMisses.tsx'
import { PathStrip } from '../../../../client/views/trace/PathStrip.tsx'
import type { NearMiss } from '../../../../contracts/noPath.ts'
import type { Path } from '../../../../contracts/path.ts'
import { labelOf } from '../../records.ts'
import { answerOf, axeViolations, LANGS, show } from '../../show.tsx'

// Five steps, the longest words of our dataset among them.
const FAR = { from: ['talat-pasa'], to: ['bekir-sami-bey'], explain: 'true' as const }

async function missed() {
  const { none } = await answerOf('paths', { query: FAR })
  return none!.nearest
}

function Strips({ paths, width }: { paths: Path[]; width: number }) {
  const narrow = useNarrow()
  return (
    <div style={{ width }} data-strips>
      {paths.map((path) => (
        <PathStrip
          key={path.entities.map(({ id }) => id).join()}
          path={path}
          columns={path.entities.length}
          narrow={narrow}
          onEntity={() => {}}
        />
      ))}
    </div>
  )
}

const near = (misses: NearMiss[]) => (
  <>
    <h2>?</h2>
    <NearMisses misses={misses} affirmed nameOf={(id) => id} />
  </>
)

/** The boxes of all words, marks and lines of a strip, each part by itself. */
function boxesIn(strip: Element): { of: string; box: DOMRect }[] {
  const words = [...strip.querySelectorAll('[class*=name] > span:last-child, [class*=label]')]
  const boxes = words.flatMap((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    return [...range.getClientRects()].map((box) => ({ of: one.textContent, box }))
  })
  const drawn = [...strip.querySelectorAll('[class*=mark] > svg, [class*=sample] > svg')]
  return [...boxes, ...drawn.map((one) => ({ of: one.tagName, box: one.getBoundingClientRect() }))]
}

/** Pairs that overlap by more than a hair, and all that reaches out of its strip. */
function collisions(): string[] {
  return [...document.querySelectorAll('ol[data-columns]')].flatMap((strip) => {
    const boxes = boxesIn(strip)
    const room = strip.getBoundingClientRect()
    const out = boxes.filter(({ box }) => box.left < room.left - 1 || box.right > room.right + 1)
    const pairs = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            one.of !== other.of &&
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
            // Letters have room above and below them in their boxes.
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 4,
        )
        .map((other) => `${one.of} × ${other.of}`),
    )
    return [...out.map(({ of }) => `out: ${of}`), ...pairs]
  })
}

const rows = () => [
  ...new Set(
    [...document.querySelectorAll('ol[data-columns]:first-of-type > [class*=entity]')].map((one) =>
      Math.round(one.getBoundingClientRect().top),
    ),
  ),
]

describe.each(LANGS)('strips of five steps (%s)', (lang) => {
  it.each([
    [1280, [608, 792]],
    [1024, [480, 600]],
    [390, [342]],
  ])('keep every word, mark and line clear of the others at %i px', async (width, rooms) => {
    await page.viewport(width, 900)
    const paths = (await missed()).map(({ path }) => path)
    expect(paths.some(({ length }) => length === 5)).toBe(true)
    for (const room of rooms) {
      const screen = await show(lang, <Strips paths={paths} width={room} />)
      await document.fonts.ready
      await expect.poll(collisions).toEqual([])
      const order = [...document.querySelectorAll('ol[data-columns] [data-entity]')].map((one) => one.textContent)
      expect(order).toEqual(paths.flatMap(({ entities }) => entities.map(({ id }) => labelOf(id, lang))))
      await screen.unmount()
    }
  })

  it('go on in a second row, indented, before anything would overlap, and in one where there is room', async () => {
    await page.viewport(1280, 900)
    const paths = (await missed()).slice(0, 1).map(({ path }) => path)
    const wide = await show(lang, <Strips paths={paths} width={1100} />)
    await expect.poll(() => rows().length).toBe(1)
    await wide.unmount()
    const tight = await show(lang, <Strips paths={paths} width={440} />)
    await expect.poll(() => rows().length).toBeGreaterThan(1)
    const lefts = [...document.querySelectorAll('ol[data-columns] > *')].map((one) => one.getBoundingClientRect())
    const under = lefts.filter(({ top }) => top > lefts[0]!.bottom - 1)
    expect(Math.min(...under.map(({ left }) => left))).toBeGreaterThan(lefts[0]!.right - 1)
    await tight.unmount()
  })

  it('break before the words of one take four lines, into rows that are alike', async () => {
    await page.viewport(1280, 900)
    const paths = (await missed()).map(({ path }) => path)
    const screen = await show(lang, <Strips paths={paths} width={608} />)
    await document.fonts.ready
    const tallest = () =>
      Math.max(
        ...[...document.querySelectorAll<HTMLElement>('[data-words]')].map(
          (one) => one.offsetHeight / Number.parseFloat(getComputedStyle(one).lineHeight),
        ),
      )
    await expect.poll(tallest).toBeLessThan(3.5)
    const columns = [...document.querySelectorAll<HTMLElement>('ol[data-broken="true"]')].map(
      ({ dataset }) => dataset.columns,
    )
    // Six entities: four and two under them, never five and a single one.
    expect(columns.length).toBeGreaterThan(0)
    expect(new Set(columns)).toEqual(new Set(['4']))
    await screen.unmount()
    // Five could stand side by side, were it not for the lines of their names.
    const shorter = paths.map((path) => ({ ...path, entities: path.entities.slice(1), steps: path.steps.slice(1) }))
    await show(lang, <Strips paths={shorter} width={608} />)
    await expect.poll(tallest).toBeLessThan(3.5)
    expect(document.querySelectorAll('ol[data-broken="true"]').length).toBeGreaterThan(0)
  })

  it('name a step that is negated, as what breaks the path or as what it does not rest on', async () => {
    await page.viewport(1280, 900)
    // The Grand National Assembly took part and threatened not to: a step of both.
    const query = { from: ['tbmm'], to: ['london-conference'], polarity: ['affirmed' as const, 'negated' as const] }
    const { paths } = await answerOf('paths', { query })
    const misses: NearMiss[] = [{ path: paths[0]!, breaks: [{ parameter: 'max', was: ['1'], becomes: [], steps: [] }] }]
    const negated = misses[0]!.path.steps.findIndex(({ relations }) =>
      relations.some(({ lines }) => lines.some(({ polarity }) => polarity === 'negated')),
    )
    expect(negated).toBeGreaterThanOrEqual(0)
    const words = {
      tr: [`Yolu kesen ${negated + 1}. adım: metin onu olumsuzlar.`, 'bir cümle de olumsuz', 'engel burada'],
      en: [`Step ${negated + 1} breaks it: the text denies it.`, 'one sentence is a denial', 'breaks here'],
    }[lang] as [string, string, string]
    const beside = await show(lang, near(misses.slice(0, 1)))
    await expect.element(beside.getByText(words[1])).toBeVisible()
    expect(document.querySelectorAll('[data-breaks=true]')).toHaveLength(0)
    await beside.unmount()
    const breaks = [{ parameter: 'polarity' as const, was: ['affirmed'], becomes: ['affirmed', 'negated'] }]
    const broken = [{ path: misses[0]!.path, breaks: breaks.map((one) => ({ ...one, steps: [negated] })) }]
    const screen = await show(lang, near(broken))
    await expect.element(screen.getByText(words[0])).toBeVisible()
    expect(screen.getByText(words[1]).elements()).toEqual([])
    const at = [...document.querySelectorAll('li[data-breaks]')].map((one) => one.getAttribute('data-breaks'))
    expect(at.indexOf('true')).toBe(negated)
    expect(document.querySelector('[data-breaks=true]')!.textContent).toContain(words[2])
    expect(await axeViolations()).toEqual([])
    await screen.unmount()
  })
})
