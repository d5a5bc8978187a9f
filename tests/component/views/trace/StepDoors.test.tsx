import { expect, it } from 'vitest'
import { StepDoors } from '../../../../client/views/trace/StepDoors.tsx'
import { useToldPaths } from '../../../../client/views/trace/useToldPaths.ts'
import type { ClaimConditions } from '../../../../contracts/claimPasses.ts'
import type { Path } from '../../../../contracts/path.ts'
import { answerOf, axeViolations, LANGS, show } from '../../show.tsx'

function Doors({ paths, conditions }: { paths: Path[]; conditions: ClaimConditions }) {
  const told = useToldPaths(paths, conditions)
  return paths.map((path, at) => (
    <div key={path.entities.map(({ id }) => id).join()} data-path>
      <StepDoors steps={told?.[at]} />
    </div>
  ))
}

it.each(LANGS)('leads from each step of several paths to the sentence that says it, in %s', async (lang) => {
  const { paths } = await answerOf('paths', { query: { from: ['radek'], to: ['bekir-sami-bey'] } })
  await show(lang, <Doors paths={paths} conditions={{}} />)
  await expect.poll(() => document.querySelectorAll('[data-path] a').length).toBeGreaterThan(0)
  const shown = [...document.querySelectorAll('[data-path]')]
  expect(paths.length).toBeGreaterThan(1)
  for (const [at, path] of paths.entries()) {
    const items = [...(shown[at]?.querySelectorAll<HTMLElement>('li[data-says]') ?? [])]
    expect(items).toHaveLength(path.steps.length)
    for (const [step, item] of items.entries()) {
      const claim = item.dataset.says ?? ''
      const detail = (await answerOf('claim', { params: { id: claim } })).claim
      expect(path.steps[step]?.relations.map(({ id }) => id)).toContain(detail.relation)
      const { pathname, searchParams } = new URL(item.querySelector('a')?.href ?? '')
      const [evidence] = detail.evidence
      expect(pathname).toBe(`/read/${evidence?.source}`)
      expect(searchParams.get('claim')).toBe(claim)
      expect(searchParams.get('segment')).toBe(evidence?.passages[0]?.segments[0]?.id)
    }
  }
  expect(await axeViolations()).toEqual([])
})
