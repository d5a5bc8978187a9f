import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node'

const MOST_RUNS = 200
let warm: { thread: Worker; runs: number } | undefined
/** Settles when nobody uses the thread. */
let free: Promise<void> = Promise.resolve()

/**
 * One thread that lives on from file to file and mutant to mutant. vitest starts a new one for each file, which costs a
 * second of loading zod and fast-check. The modules of this repository are evaluated anew for each file all the same,
 * as isolation empties their cache.
 */
class WarmThread implements PoolWorker {
  readonly name = 'warm'
  readonly #options: PoolOptions
  readonly #heard: [string, (arg: unknown) => void][] = []
  #thread: Worker | undefined
  #release = () => {}

  constructor(options: PoolOptions) {
    this.#options = options
  }

  on(event: string, callback: (arg: unknown) => void): void {
    this.#heard.push([event, callback])
    this.#thread?.on(event, callback)
  }

  off(event: string, callback: (arg: unknown) => void): void {
    this.#thread?.off(event, callback)
  }

  /** Answers itself when asked to stop: a thread that is told so hears nothing any more. */
  send(message: WorkerRequest): void {
    if (message.type !== 'stop') {
      this.#thread?.postMessage(message)
      return
    }
    const stopped = { type: 'stopped', __vitest_worker_response__: true }
    setImmediate(() => {
      for (const [event, callback] of this.#heard) if (event === 'message') callback(stopped)
    })
  }

  deserialize(data: unknown): unknown {
    return data
  }

  async start(): Promise<void> {
    const before = free
    free = new Promise((settle) => {
      this.#release = settle
    })
    await before
    if (warm && warm.runs >= MOST_RUNS) await warm.thread.terminate()
    warm ??= { thread: this.#begin(), runs: 0 }
    warm.runs += 1
    this.#thread = warm.thread
  }

  async stop(): Promise<void> {
    for (const [event, callback] of this.#heard) this.#thread?.off(event, callback)
    this.#thread?.unref()
    this.#release()
  }

  #begin(): Worker {
    const { distPath, env, execArgv } = this.#options
    const thread = new Worker(resolve(distPath, 'workers/threads.js'), { env, execArgv, stdout: true, stderr: true })
    thread.setMaxListeners(0)
    thread.stdout.resume()
    thread.stderr.resume()
    thread.once('exit', () => {
      if (warm?.thread === thread) warm = undefined
    })
    return thread
  }
}

/** The pool that runs all tests on one thread, given to vitest by a plugin since Stryker asks for its own threads. */
export const warmPool: PoolRunnerInitializer = {
  name: 'warm',
  createPoolWorker: (options: PoolOptions) => new WarmThread(options),
}
