import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { followTranslation } from '../../../client/page/followTranslation.ts'
import { translateInPage } from '../../e2e/translator.ts'

// Texts beside elements that come, go and change places, each without an element of its own.
function Mixed() {
  const [at, setAt] = useState(0)
  const even = at % 2 === 0
  return (
    <main>
      <button type="button" onClick={() => setAt(at + 1)} />
      <p>
        {even && <b>first</b>}said {at} times{even ? ' or more' : null}
        {even || <i>last</i>}
      </p>
      <ul>{(even ? ['a', 'b', 'c'] : ['c', 'x', 'a']).map((one) => [<li key={one}>{one}</li>, ` after ${one} `])}</ul>
      {even ? 'even' : <em>odd</em>}
    </main>
  )
}

describe('a page that a browser translates', () => {
  beforeAll(() => {
    followTranslation(document.body)
    translateInPage()
  })

  it('shows what React says, whatever React adds, takes away and moves beside a translated text', async () => {
    const screen = await render(<Mixed />)
    const main = screen.container.querySelector('main')!
    const words = () => main.textContent!.replace(/[‹›]/g, '')
    for (let at = 0; at < 6; at++) {
      const even = at % 2 === 0
      const list = (even ? ['a', 'b', 'c'] : ['c', 'x', 'a']).map((one) => `${one} after ${one} `).join('')
      const said = `${even ? 'first' : ''}said ${at} times${even ? ' or more' : ''}${even ? '' : 'last'}`
      await expect.poll(words).toBe(`${said}${list}${even ? 'even' : 'odd'}`)
      await expect.poll(() => main.querySelectorAll('font font').length).toBeGreaterThan(7)
      main.querySelector('button')!.click()
    }
    await screen.unmount()
    expect(document.querySelector('main')).toBeNull()
  })
})
