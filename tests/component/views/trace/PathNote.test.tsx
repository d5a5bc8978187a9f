import '../../../../client/i18n/areas/trace.ts'
import { describe, expect, it } from 'vitest'
import { PathNote } from '../../../../client/views/trace/PathNote.tsx'
import type { Path } from '../../../../contracts/path.ts'
import { answerOf, LANGS, show } from '../../show.tsx'

const WORDS = {
  tr: {
    one: '1. yoldan bir adım uzun.',
    two: '1. yoldan 2 adım uzun.',
    weakest: '1. yoldan daha zayıf bir adımı var.',
    hub: '1. yola göre daha çok bağlantılı bir varlıktan geçer.',
    ids: '2. yolla eş değerde.',
    weak: '3 adım. 1. adım aktarma; 2. adım sanı; son adım bağlamdan çıkarılmış.',
    sound: '1 adım. Zayıf kipte adım yok; 1. adım bağlamdan çıkarılmış.',
  },
  en: {
    one: 'One step longer than path 1.',
    two: '2 steps longer than path 1.',
    weakest: 'Its weakest step is weaker than that of path 1.',
    hub: 'It goes through a better connected entity than path 1.',
    ids: 'Equal to path 2.',
    weak: '3 steps. Step 1 is only reported; step 2 is only believed; the last is inferred from context.',
    sound: '1 step. No step in a weak modality; step 1 is inferred from context.',
  },
}

async function found(): Promise<Path> {
  const { paths } = await answerOf('paths', { query: { from: ['radek'], to: ['bekir-sami-bey'] } })
  return paths[0]!
}

const following = (path: Path, why: Path['why']['after'], longer = 0): Path => ({
  ...path,
  length: path.length + longer,
  why: { ...path.why, after: why! },
})

describe.each(LANGS)('what is said of a path (%s)', (lang) => {
  const words = WORDS[lang]
  const said = async (paths: Path[], at: number) => {
    const screen = await show(
      lang,
      <p data-testid="note">
        <PathNote paths={paths} at={at} rank="length" nameOf={(id) => id} />
      </p>,
    )
    return screen.getByTestId('note')
  }

  it.each([
    ['one', 'length', 1],
    ['two', 'length', 2],
    ['weakest', 'weakest', 0],
    ['hub', 'hub', 0],
  ] as const)('compares it with the path before by its number: %s', async (key, why, longer) => {
    const path = await found()
    await expect.element(await said([path, following(path, why, longer)], 1)).toHaveTextContent(words[key])
  })

  it('begins with a capital, and goes on after a semicolon without one', async () => {
    const path = await found()
    const step = (best: Partial<Path['steps'][number]['best']>) => ({
      ...path.steps[0]!,
      best: { modality: 'asserted' as const, explicit: true, works: 1, ...best },
    })
    const weak = [step({ modality: 'reported' }), step({ modality: 'believed' }), step({ explicit: false })]
    const many: Path = { ...path, length: 3, steps: weak }
    await expect.element(await said([many], 0)).toHaveTextContent(words.weak)
  })

  it('of one without a weak step begins so too', async () => {
    const path = await found()
    const best = { modality: 'asserted' as const, explicit: false, works: 1 }
    const sound: Path = { ...path, length: 1, steps: [{ ...path.steps[0]!, best }] }
    await expect.element(await said([sound], 0)).toHaveTextContent(words.sound)
  })

  it('counts on to the path before the third', async () => {
    const path = await found()
    await expect.element(await said([path, path, following(path, 'ids')], 2)).toHaveTextContent(words.ids)
  })
})
