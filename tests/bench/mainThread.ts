import type { Browser, Page } from 'playwright-core'

/** A task of the page's main thread, in ms of processor time: all of it, and the part in animation frames. */
export interface Task {
  all: number
  frames: number
}

/** Work of a page: its tasks in order, and the processor time of its workers in ms. */
export interface Doings {
  tasks: Task[]
  workers: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Processor time of the thread, in µs. */
  tdur?: number
  args: { name?: string }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/**
 * Watches the page by Chromium's own tracing while `work` is done. Processor time, not the clock: what else the machine
 * does then changes little.
 */
export async function watched(browser: Browser, page: Page, work: () => Promise<void>): Promise<Doings> {
  await browser.startTracing(page, { categories: CATEGORIES })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const named = (name: RegExp) =>
    traceEvents.filter((one) => one.name === 'thread_name' && name.test(one.args.name ?? ''))
  const tasksOf = ({ pid, tid }: TraceEvent) =>
    traceEvents.filter((one) => one.name === 'RunTask' && one.ph === 'X' && one.pid === pid && one.tid === tid)
  const sum = (events: TraceEvent[]) => events.reduce((all, { tdur = 0 }) => all + tdur / 1000, 0)
  // Chromium keeps a spare process: the page's own is the one that did most.
  const main = named(/^CrRendererMain$/).toSorted((a, b) => sum(tasksOf(b)) - sum(tasksOf(a)))[0]
  if (!main) throw new Error('the trace shows no page')
  const frames = traceEvents.filter(
    (one) => one.name === 'FireAnimationFrame' && one.pid === main.pid && one.tid === main.tid,
  )
  const tasks = tasksOf(main).toSorted((a, b) => a.ts - b.ts)
  return {
    tasks: tasks.map((task) => ({ all: sum([task]), frames: sum(frames.filter((frame) => within(frame, task))) })),
    workers: sum(
      named(/^DedicatedWorker/)
        .filter(({ pid }) => pid === main.pid)
        .flatMap(tasksOf),
    ),
  }
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
}
