import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '../../../client/api.ts'
import { Failure } from '../../../client/page/Failure.tsx'
import { PROBLEMS, type ProblemCode } from '../../../contracts/problem.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

const BUSY = {
  tr: {
    title: 'Aynı anda çok fazla soru soruluyor.',
    why: 'Sunucu şu anda yapabildiği kadar büyük soruyla uğraşıyor. Biraz sonra yeniden deneyin.',
    again: 'Yeniden dene',
    request: 'İstek no 01234567',
  },
  en: {
    title: 'Too much is being asked at once.',
    why: 'The server is working on as many large questions as it can. Try again in a moment.',
    again: 'Try again',
    request: 'Request no. 01234567',
  },
}

const problem = (code: ProblemCode) =>
  new ApiProblem({
    type: 'about:blank',
    title: 'Wrong',
    status: PROBLEMS[code],
    code,
    detail: 'Said by the server.',
    requestId: '0123456789abcdef',
  })

describe.each(LANGS)('what failed (%s)', (lang) => {
  const { title, why, again: retry, request } = BUSY[lang]

  it('says that the server is busy in words of its own, and lets the reader try again', async () => {
    const again = vi.fn()
    const screen = await show(lang, <Failure error={problem('busy')} again={again} />)
    const alert = screen.getByRole('alert')
    for (const words of [title, why, request]) await expect.element(alert).toHaveTextContent(words)
    await screen.getByRole('button', { name: retry }).click()
    expect(again).toHaveBeenCalledOnce()
    expect(await axeViolations()).toEqual([])
  })

  it.each(['unavailable', 'timeout', 'internal'] as const)('does not say so of the code %s', async (code) => {
    const screen = await show(lang, <Failure error={problem(code)} again={() => {}} />)
    await expect.element(screen.getByRole('button', { name: retry })).toBeInTheDocument()
    expect(screen.getByText(title).elements()).toEqual([])
  })
})
