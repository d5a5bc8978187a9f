import '../../../../client/i18n/areas/story.ts'
import { describe, expect, it } from 'vitest'
import { SceneText } from '../../../../client/views/story/SceneText.tsx'
import { axeViolations, LANGS, show } from '../../show.tsx'

describe.each(LANGS)('the text of a scene (%s)', (lang) => {
  it('sets the words of the author apart and says whose they are', async () => {
    const text = { text: 'Cem [güvenmedi](claim:c1). [Kim güvenirdi?](own:)', lang: 'tr' }
    await show(
      lang,
      <SceneText text={text} footnotes={['c1']} onPoint={() => {}} onEntity={() => {}} onFootnote={() => {}} />,
    )
    const own = document.querySelector('[data-own]') as HTMLElement
    const whose = lang === 'tr' ? 'yazarın kendi sözü' : 'the author’s own words'
    expect(own.textContent).toBe(`Kim güvenirdi? (${whose})`)
    expect(own.title).toBe(whose)
    expect(own.querySelector('[lang]')?.getAttribute('lang')).toBe(lang)
    expect(document.querySelectorAll('[data-own] a, a[href="#c1"]')).toHaveLength(1)
    expect(await axeViolations()).toEqual([])
  })
})
