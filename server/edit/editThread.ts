import { Worker } from 'node:worker_threads'
import type { DatasetError } from '../dataset/errors.ts'
import { type LoadOptions, LoadRefused, LoadRunning, StoreUnavailable } from '../store/port.ts'
import type { Order, ThreadSettings, Thrown, Told } from './editMessages.ts'

/** Time without an edit after which the thread ends and frees its memory, in ms. */
const IDLE = 60_000

const WORK = new URL('./editWork.mjs', import.meta.url)

/** A dataset that was checked with an edit, kept in the thread until it is forgotten. */
export interface CheckedEdit {
  version: string
  extras: string
  /** Loads it as a store does; throws what `GraphStore.load` throws. */
  load(options: Pick<LoadOptions, 'lease' | 'grace' | 'onPhase'>): Promise<void>
  forget(): void
}

/** Checks the whole of a dataset with an edited file (`bytes` undefined: without it), and loads it. */
export interface EditThread {
  check(edit: {
    dataset: string
    folder: string
    file: string
    bytes: Uint8Array | undefined
  }): Promise<CheckedEdit | { errors: DatasetError[] }>
  /** Ends the thread; what it was doing fails. */
  close(): Promise<void>
}

type Answer = Exclude<Told, { phase: unknown } | { thrown: unknown }>
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

interface Pending {
  resolve(told: Answer): void
  reject(error: unknown): void
  onPhase: LoadOptions['onPhase']
}

/**
 * A thread of its own for edits, so that a check of a large dataset and its load hold no reader. It is started by the
 * first edit and ends a minute after the last.
 */
export function createEditThread(settings: ThreadSettings, idle = IDLE): EditThread {
  const pending = new Map<number, Pending>()
  const kept = new Set<number>()
  let worker: Worker | undefined
  let numbers = 0
  let ending: NodeJS.Timeout | undefined

  function started(): Worker {
    const { home, neo4j } = settings
    const one = new Worker(WORK, { workerData: { home, neo4j }, execArgv: [] })
    one.on('message', answered)
    one.on('error', (error) => lost(one, error))
    one.on('exit', () => lost(one, new Error('The thread of edits has ended')))
    // It keeps no server from ending.
    one.unref()
    return one
  }

  function lost(one: Worker, error: unknown): void {
    if (worker !== one) return
    worker = undefined
    kept.clear()
    const left = [...pending.values()]
    pending.clear()
    for (const { reject } of left) reject(error)
  }

  function answered(told: Told): void {
    const waiting = pending.get(told.number)
    if ('phase' in told) {
      waiting?.onPhase?.(told.phase)
      return
    }
    pending.delete(told.number)
    if ('thrown' in told) waiting?.reject(errorOf(told.thrown))
    else waiting?.resolve(told)
    if ('checked' in told) kept.add(told.number)
    endWhenIdle()
  }

  function endWhenIdle(): void {
    clearTimeout(ending)
    if (pending.size > 0 || kept.size > 0) return
    ending = setTimeout(() => {
      const idling = worker
      worker = undefined
      void idling?.terminate()
    }, idle).unref()
  }

  function order(of: DistributiveOmit<Order, 'number'>, onPhase?: LoadOptions['onPhase']) {
    clearTimeout(ending)
    worker ??= started()
    const number = ++numbers
    worker.postMessage({ ...of, number })
    const answer = new Promise<Answer>((resolve, reject) => pending.set(number, { resolve, reject, onPhase }))
    return { number, answer }
  }

  return {
    async check({ dataset, folder, file, bytes }) {
      const { number, answer } = order({ do: 'check', folder, file, bytes })
      const told = await answer
      if ('refused' in told) return { errors: told.refused }
      if (!('checked' in told)) throw new Error('The thread of edits answered a check with something else')
      return {
        ...told.checked,
        async load({ lease, grace, onPhase }) {
          await order({ do: 'load', of: number, dataset, lease, grace }, onPhase).answer
        },
        forget() {
          if (kept.delete(number)) worker?.postMessage({ do: 'forget', number })
          endWhenIdle()
        },
      }
    },
    async close() {
      clearTimeout(ending)
      await worker?.terminate()
    },
  }
}

function errorOf({ name, message, stack }: Thrown): Error {
  const kind = [LoadRunning, LoadRefused, StoreUnavailable].find((one) => one.name === name)
  return Object.assign(new (kind ?? Error)(message), { stack })
}
