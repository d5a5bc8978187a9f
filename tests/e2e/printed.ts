import type { Page } from 'playwright-core'

/** The sheet as it was while the browser printed it. */
export interface Printed {
  pages: number
  title: string
  text: string
  /** Things to press or to write in. */
  controls: number
  /** For each picture its entities, and the numbers at its lines. */
  pictures: { entities: string[]; numbers: string[] }[]
  /** The numbers of the notes, as they stand. */
  notes: string[]
  /** Numbers in running text. */
  references: string[]
}

/** Prints a page as a browser does, and reads the sheet that it makes when printing begins. */
export async function printed(page: Page): Promise<Printed> {
  await page.locator('[data-printed]').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const read = () => {
      const sheet = document.querySelector('[data-printed]')
      const texts = (within: Element | null, selector: string) =>
        [...(within?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim() ?? '')
      const split = (all: string[]) => all.flatMap((one) => one.split(', ')).filter((one) => /^\[?\d+\]?$/.test(one))
      Object.assign(window, {
        printed: {
          title: texts(sheet, 'h1')[0],
          text: sheet?.textContent ?? '',
          controls: sheet?.querySelectorAll('button, input, a, canvas, [role=application]').length,
          pictures: [...(sheet?.querySelectorAll('figure svg[role=img]') ?? [])].map((svg) => ({
            entities: [...svg.querySelectorAll('[data-entity]')].map((mark) => mark.getAttribute('data-entity')),
            numbers: split(texts(svg, 'text')),
          })),
          notes: split(texts(sheet, 'li > b')),
          references: split(texts(sheet, 'sup')),
        },
      })
    }
    // Called after the page's own listener, by which the sheet has been made.
    window.addEventListener('beforeprint', read, { once: true })
  })
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const sheet = await page.evaluate(() => (window as unknown as { printed: Printed }).printed)
  return { ...sheet, pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0 }
}
