import { Worker } from 'node:worker_threads'
import type { AskWithin, HeldAnswer, ServedAt, ServedPage } from '../../contracts/servedPage.ts'

const WORK = new URL('./pageWork.mjs', import.meta.url)

/** Sent by the thread: a question to the API, or how a page has ended. */
type Told =
  | { number: number; call: number; endpoint: string; asks: object }
  | { number: number; page: ServedPage | undefined }
  | { number: number; thrown: string }

interface Pending {
  ask: AskWithin
  answers: HeldAnswer[]
  /** The refusal of the first answer that was refused. */
  refused?: unknown
  resolve(page: ServedPage | undefined): void
  reject(error: unknown): void
}

/** Draws pages beside the thread that answers. */
export interface PageThread {
  /** Throws what `ask` throws. */
  draw(at: ServedAt, ask: AskWithin): Promise<ServedPage | undefined>
  close(): Promise<void>
}

/**
 * A thread of its own for drawing, by the built module at `served`: drawing a page is one piece of work of tens of ms,
 * for which nobody else should wait. Lost, it is started anew by the next page.
 */
export function createPageThread(served: string): PageThread {
  const pending = new Map<number, Pending>()
  let numbers = 0
  let worker: Worker | undefined = started()

  function started(): Worker {
    const one = new Worker(WORK, { workerData: served, execArgv: [] })
    one.on('message', (told: Told) => void heard(one, told))
    one.on('error', (error) => lost(one, error))
    one.on('exit', () => lost(one, new Error('The thread of pages has ended')))
    // It keeps no server from ending.
    one.unref()
    return one
  }

  function lost(one: Worker, error: unknown): void {
    if (worker !== one) return
    worker = undefined
    const left = [...pending.values()]
    pending.clear()
    for (const { reject } of left) reject(error)
  }

  async function heard(one: Worker, told: Told): Promise<void> {
    const { number } = told
    const waiting = pending.get(number)
    if (!waiting) return
    if ('call' in told) {
      const { call, endpoint, asks } = told
      try {
        const answer = await waiting.ask(endpoint, asks)
        waiting.answers.push([endpoint, asks, answer])
        one.postMessage({ number, call, answer })
      } catch (error) {
        waiting.refused ??= error
        one.postMessage({ number, call, failed: true })
      }
      return
    }
    pending.delete(number)
    if ('thrown' in told) waiting.reject(waiting.refused ?? new Error(told.thrown))
    else waiting.resolve(told.page && { ...told.page, answers: waiting.answers })
  }

  return {
    draw(at, ask) {
      worker ??= started()
      const number = ++numbers
      worker.postMessage({ number, at })
      return new Promise((resolve, reject) => pending.set(number, { ask, answers: [], resolve, reject }))
    },
    async close() {
      await worker?.terminate()
    },
  }
}
