import type { QueryClient } from '@tanstack/react-query'
import { LIMITS } from '../../../../contracts/limits.ts'
import type { CallOf } from '../../../api.ts'
import type { Change } from '../../../state/change.ts'
import { currentStep, now } from '../../../state/explore.ts'
import { graphRequest } from '../../../state/graph/graphRequest.ts'
import { fetchAnswer } from '../../../state/history/initialGraph.ts'
import { drawPaths, pathsThatFit } from '../../../state/traced.ts'
import { setPanes } from '../panes.ts'

/** How a search for paths between two entities stands, and what it drew. */
export interface Traced {
  from: string
  to: string
  is: 'looking' | 'found' | 'none' | 'full' | 'failed'
  /** Paths drawn, and entities that came with them. */
  count: number
  fresh: number
  /** The change of the step that it is said of. */
  change: Change | undefined
  /** Ends the search. */
  stop: () => void
}

// More would cover what they lead through.
const BEST = 3

/**
 * Draws the best paths between two entities into the plate, as one step, and has the page say what came: dealings, and
 * only where there are none what shares a setting.
 */
export async function traceHere(answers: QueryClient, from: string, to: string): Promise<void> {
  const query = { from: [from], to: [to] }
  const call: CallOf<'paths'> = { query }
  let stopped = false
  const stop = () => {
    stopped = true
    setPanes({ traced: undefined })
    void answers.cancelQueries({ queryKey: ['paths', call] })
  }
  const say = (is: Traced['is'], count = 0, fresh = 0) =>
    setPanes({ traced: { from, to, is, count, fresh, change: currentStep(now())?.change, stop } })
  say('looking')
  try {
    const { paths } = await fetchAnswer(answers, 'paths', call)
    const step = currentStep(now())
    if (stopped || !step) return
    if (paths.length === 0) return say('none')
    const dealings = paths.filter(({ settings }) => !settings)
    const best = pathsThatFit(step, (dealings.length > 0 ? dealings : paths).slice(0, BEST))
    if (best.length === 0) return say('full')
    // The cards first, so that the picture is drawn once; the plate reports a failure.
    const ids = best.flatMap(({ entities }) => entities.map(({ id }) => id))
    const { body } = graphRequest(answers, [...new Set([...step.items, ...ids])])
    if (body) await fetchAnswer(answers, 'graph', { body }).catch(() => undefined)
    if (!stopped) say('found', best.length, drawPaths(best))
  } catch {
    if (!stopped) say('failed')
  }
}

/** The most steps of a path that is looked for. */
export const MOST_STEPS = LIMITS.paths.length
