import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string]

describe('the versions that a page knows of', () => {
  let page: Awaited<ReturnType<typeof fresh>>
  beforeEach(async () => {
    page = await fresh()
  })
  afterEach(() => vi.resetModules())

  // The page as it starts; `answer` is an answer of the server that the page is to show.
  async function fresh() {
    vi.resetModules()
    const { createAnswers } = await import('../../../client/api.ts')
    const versions = await import('../../../client/dataVersion.ts')
    const answers = createAnswers()
    const invalidated = vi.spyOn(answers, 'invalidateQueries')
    const answer = (version: string, name = 'overview') =>
      answers.fetchQuery({ queryKey: [name, {}], staleTime: 0, queryFn: () => Promise.resolve({ version }) })
    const known = () => versions.useDataVersion.getState()
    return { ...versions, answers, answer, known, turns: () => invalidated.mock.calls.length }
  }

  it('begin with that of the first answer, of which nothing is told', async () => {
    page.heardOf(B)
    expect(page.known()).toMatchObject({ shown: undefined, latest: undefined })
    await page.answer(A)
    await page.answer(A)
    expect(page.known()).toMatchObject({ shown: A, latest: A })
    expect([page.toTell(page.known()), page.turns()]).toEqual([false, 0])
  })

  it('tell of one that was heard of, until the reader goes on without it, and then of the next', async () => {
    await page.answer(A)
    page.heardOf(B)
    expect([page.toTell(page.known()), page.known().shown, page.turns()]).toEqual([true, A, 0])
    page.useDataVersion.setState({ closed: B })
    expect(page.toTell(page.known())).toBe(false)
    page.heardOf(C)
    expect(page.toTell(page.known())).toBe(true)
    page.heardOf(A)
    expect(page.toTell(page.known())).toBe(false)
  })

  it('go over to that of a newer answer, and keep the card of before until the reader knows', async () => {
    await page.answer(A, 'dataset')
    await page.answer(B)
    expect(page.known()).toMatchObject({ shown: B, latest: B, before: { version: A } })
    expect([page.toTell(page.known()), page.turns()]).toEqual([true, 1])
    page.useDataVersion.setState({ before: undefined })
    expect(page.toTell(page.known())).toBe(false)
  })

  it('tell of a late answer from before, and do not go back by it', async () => {
    await page.answer(A)
    await page.answer(B)
    await page.answer(A, 'late')
    expect([page.known().shown, page.known().latest, page.turns()]).toEqual([B, A, 1])
    await page.answer(B)
    expect(page.known().latest).toBe(B)
    // Where the dataset really is that of before again, the reader goes back to it.
    page.turnTo(page.answers, A)
    await page.answer(A)
    expect([page.known().shown, page.turns()]).toEqual([A, 2])
  })

  it('are told apart by their first digits', () => {
    expect(page.isOther('aaaaaaaa', A)).toBe(false)
    expect(page.isOther('aaaaaaaa', B)).toBe(true)
    expect([page.isOther(undefined, A), page.isOther('aaaaaaaa', undefined)]).toEqual([false, false])
  })
})
