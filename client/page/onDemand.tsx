import { type ComponentType, Fragment, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../ui/Loading.tsx'
import { NotFetched } from './NotFetched.tsx'

/** State of a part that has not loaded yet. */
export interface Fetching {
  failed: boolean
  /** Fetches it, or tries again. */
  fetch: () => void
}

interface Options<P> {
  /** Wrapper of the message that is shown until the part has loaded. */
  around?: ComponentType<{ children: ReactNode }>
  /** Stands in until the part has loaded, and starts the loading itself. */
  meanwhile?: ComponentType<P & { fetching: Fetching }>
  /** Shows nothing until it has loaded; after a failure it is tried again when next shown. */
  quiet?: boolean
}

interface Part<P> extends Options<P> {
  there?: ComponentType<P>
  fetch: () => Promise<void>
  subscribe: (told: () => void) => () => void
}

const PARTS: { fetch: () => Promise<void> }[] = []
const PART_OF = new WeakMap<object, { fetch: () => Promise<void> }>()

/**
 * Makes a part of the page that is fetched when first shown, or earlier by `fetchParts`. Once fetched it renders at
 * once; until then it says that it is loading, or why it could not be fetched.
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
  options: Options<P> = {},
): ComponentType<P> {
  const listeners = new Set<() => void>()
  const part: Part<P> = {
    ...options,
    fetch: async () => {
      part.there ??= await load()
      for (const told of listeners) told()
    },
    subscribe: (told) => {
      listeners.add(told)
      return () => listeners.delete(told)
    },
  }
  PARTS.push(part)
  return listed(part, (props) => <OnDemand part={part} props={props} />)
}

function listed<P>(part: { fetch: () => Promise<void> }, shown: ComponentType<P>): ComponentType<P> {
  PART_OF.set(shown, part)
  return shown
}

/** Fetches one part ahead; one that fails is tried again when it is shown. */
export async function fetchPart<P extends object>(part: ComponentType<P>): Promise<void> {
  await PART_OF.get(part)
    ?.fetch()
    .catch(() => undefined)
}

/** Fetches all parts one after another; one that fails is tried again when it is shown. */
export async function fetchParts(): Promise<void> {
  for (const part of PARTS) await part.fetch().catch(() => undefined)
}

function OnDemand<P extends object>({ part, props }: { part: Part<P>; props: P }) {
  const { around: Around = Fragment, meanwhile: Meanwhile, quiet } = part
  const There = useSyncExternalStore(part.subscribe, () => part.there)
  const [wanted, setWanted] = useState(!Meanwhile)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (There || !wanted) return
    let shown = true
    part.fetch().catch(() => {
      if (!shown) return
      setWanted(false)
      setFailed(true)
    })
    return () => {
      shown = false
    }
  }, [part, There, wanted])
  const fetch = () => {
    setFailed(false)
    setWanted(true)
  }
  if (There) return <There {...props} />
  if (Meanwhile) return <Meanwhile {...props} fetching={{ failed, fetch }} />
  if (quiet) return null
  return <Around>{failed ? <NotFetched again={fetch} /> : <BeingFetched />}</Around>
}

function BeingFetched() {
  return <Loading>{useTranslation('shell').t('state.loading')}</Loading>
}
