import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { prepareLists } from '../dataset/mentions/prepareLists.ts'
import type { Prepared, PreparedWhole } from '../dataset/prepared.ts'
import { prepareSounds } from '../dataset/prepareSounds.ts'
import type { LoadTarget, VersionPointer } from './loadTarget.ts'
import { type LoadOptions, LoadRefused, type LoadResult, LoadRunning, type Phase, StoreUnavailable } from './port.ts'

/**
 * Loads a dataset into a store, all or nothing (R19–R22, R24), in the same phases for every store.
 */
export async function runLoad(target: LoadTarget, prepared: Prepared, options: LoadOptions): Promise<LoadResult> {
  return underLease(target, options, async (owner, say) => {
    const { version, extras, form, card } = prepared.meta
    const current = await target.current()
    const own = target.dataset ?? current?.dataset ?? card.id
    if (own !== card.id) throw new LoadRefused(`this is the store of the dataset ${own}, not of ${card.id}`)
    say('clean')
    await target.clean(current?.v, owner)
    say('compare')
    const whole = wholeOf(prepared, say)
    const again = options.anew || (options.recount && current && (await lacks(target, current, prepared, whole, say)))
    if (current?.version === version && current.form === form && !again) {
      if (current.extras === extras) return { outcome: 'unchanged', version }
      await target.replaceExtras(current.v, prepared, owner)
      return { outcome: 'updated', version }
    }
    say('write')
    const v = await target.write(await whole('write'), owner, (done, total) => say('write', `${done} of ${total}`))
    say('verify')
    await target.verify(v, await whole('verify'))
    say('switch')
    if (!(await target.switchTo(v, current?.v, owner))) {
      throw new LoadRefused('another load has taken over; nothing was switched')
    }
    if (!current) return { outcome: 'loaded', version }
    // Wait for longer than the longest deadline: requests that pinned the old version may still read it.
    say('wait')
    await sleep(options.grace)
    say('remove')
    await target.remove(current.v, owner)
    return { outcome: 'updated', version }
  })
}

/** Removes what a store holds of its dataset, in the phases of a load that apply (R33). */
export async function runRemove(target: LoadTarget, options: LoadOptions): Promise<boolean> {
  return underLease(target, options, async (owner, say) => {
    say('switch')
    const was = await target.unload(owner)
    if (was) {
      say('wait')
      await sleep(options.grace)
    }
    say('remove')
    await target.clean(undefined, owner)
    return was
  })
}

/** Tests if rows of the current version are missing. Other extras have other counts, and are replaced anyway. */
async function lacks(
  target: LoadTarget,
  { v, version, extras }: VersionPointer,
  prepared: Prepared,
  whole: Whole,
  say: Say,
): Promise<boolean> {
  if (version !== prepared.meta.version || extras !== prepared.meta.extras) return false
  try {
    await target.verify(v, await whole('compare'))
    return false
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error
    say('compare', `what is there is not whole and is written anew: ${(error as Error).message}`)
    return true
  }
}

type Whole = (phase: Phase) => Promise<PreparedWhole>

/** Hears the names of a dataset and finds them in its texts, in the phase that needs them first. */
function wholeOf(prepared: Prepared, say: Say): Whole {
  let heard: Promise<PreparedWhole> | undefined
  const hear = async (phase: Phase) => {
    const tell = (what: string) => (done: number, total: number) => say(phase, `${what}, ${done} of ${total}`)
    const sounds = await prepareSounds(prepared.entities, tell('hearing names'))
    return { ...prepared, sounds, lists: await prepareLists(prepared, tell('finding names in texts')) }
  }
  return (phase) => {
    heard ??= hear(phase)
    return heard
  }
}

type Say = NonNullable<LoadOptions['onPhase']>

async function underLease<T>(
  target: LoadTarget,
  options: LoadOptions,
  work: (owner: string, say: Say) => Promise<T>,
): Promise<T> {
  const owner = randomUUID()
  const say: Say = (phase, detail) => options.onPhase?.(phase, detail)
  say('lock')
  await takeLease(target, owner, options)
  const renewal = keepRenewing(target, owner, options.lease)
  try {
    return await work(owner, say)
  } finally {
    renewal.stop()
    // Ignore a failure here: the lease lapses by itself, and must not hide the error before it.
    await target.unlock(owner).catch(() => undefined)
  }
}

async function takeLease(target: LoadTarget, owner: string, { lease, onPhase }: LoadOptions): Promise<void> {
  const first = await target.lock(owner, lease)
  if (first.taken) return
  // A live loader renews within a third of its lease; a killed one does not.
  const watched = Math.max(first.until - first.now - (lease * 2) / 3, 0) + lease / 3
  onPhase?.('lock', 'another load holds the lease; watching whether it is alive')
  await sleep(Math.min(watched, lease))
  for (let lapse = first.until; ; ) {
    const next = await target.lock(owner, lease)
    if (next.taken) return
    if (next.owner !== first.owner || next.until !== lapse) throw new LoadRunning('another load is running')
    const left = next.until - next.now
    onPhase?.('lock', `the other load is silent; taking over when its lease lapses in ${Math.ceil(left / 1000)} s`)
    lapse = next.until
    await sleep(left + 1)
  }
}

function keepRenewing(target: LoadTarget, owner: string, lease: number): { stop(): void } {
  let underWay = false
  // Ignore a failed renewal: every writing step checks the lease again. Renewals do not queue either.
  const renew = async () => {
    if (underWay) return
    underWay = true
    await target.renew(owner, lease).catch(() => undefined)
    underWay = false
  }
  const timer = setInterval(() => void renew(), lease / 3)
  return { stop: () => clearInterval(timer) }
}
