import layoutWorker from './canvas/layout.worker.ts?worker&url'

const OURS: ReadonlySet<string> = new Set([layoutWorker])

interface Policy {
  createScriptURL(url: string): unknown
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy
}

// The one policy that the page's rules allow: it passes the addresses of our own workers and nothing else.
const policy: Policy | undefined = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('izlek', {
  createScriptURL: ours,
})

function ours(url: string): string {
  if (!OURS.has(url)) throw new TypeError(`not a worker of ours: ${url}`)
  return url
}

let waiting: Worker | undefined

/** Returns the worker that was started ahead, else a new one. The caller terminates it. */
export function startLayoutWorker(): Worker {
  const worker = waiting ?? started()
  waiting = undefined
  return worker
}

/** Starts the layout worker before its task is known, so that starting costs no time later. */
export function startLayoutWorkerAhead(): void {
  waiting ??= started()
}

function started(): Worker {
  const url = policy ? policy.createScriptURL(layoutWorker) : ours(layoutWorker)
  return new Worker(url as string, { type: 'module' })
}
