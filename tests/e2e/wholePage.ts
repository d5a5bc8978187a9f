import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Runs axe with all its rules on the whole page, repeatedly until the page has come to rest: while a dialog opens or
 * closes, React Aria hides and shows the page behind it.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  // Our pages have no frames; axe is put into a document once, however often it is asked.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
      ),
    )
  })
}

/** How far the page can be scrolled sideways, in px. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement
    return root.scrollWidth - root.clientWidth
  })
}

/** The controls that are smaller than a finger needs (44 × 44 px), words inside running text excepted. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, [role=option], [role=menuitem]'),
    ]
    return controls.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect()
      // React Aria keeps ways out of its pop-ups for screen readers alone, cut down to nothing.
      for (let box = control.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).clip === 'rect(0px, 0px, 0px, 0px)') return []
      }
      // A checkbox is as large as its label; what is for screen readers alone is not touched.
      if (control.matches('label input, .hidden *, .hidden')) return []
      if (width <= 1 || height <= 1 || !control.checkVisibility()) return []
      if (getComputedStyle(control).display === 'inline') return []
      // Skip links show only when the keyboard reaches them.
      if (getComputedStyle(control).clipPath !== 'none') return []
      return width >= 43.5 && height >= 43.5
        ? []
        : [`${control.outerHTML.slice(0, 120)} is ${Math.round(width)} × ${Math.round(height)}`]
    })
  })
}
