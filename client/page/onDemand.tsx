import { type ComponentType, Fragment, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../ui/Loading.tsx'
import { NotFetched } from './NotFetched.tsx'

/** How it stands with a part that is not there yet. */
export interface Fetching {
  failed: boolean
  /** Fetches it, or tries again. */
  fetch: () => void
}

interface Options<P> {
  /** Frames what is said until the part is there. */
  around?: ComponentType<{ children: ReactNode }>
  /** Stands for the part until it is there, and says by itself when it is to be fetched. */
  meanwhile?: ComponentType<P & { fetching: Fetching }>
  /** Says nothing until it is there; where it could not be had, it is tried anew when it is next shown. */
  quiet?: boolean
}

interface Part<P> extends Options<P> {
  there?: ComponentType<P>
  fetch: () => Promise<void>
  subscribe: (told: () => void) => () => void
}

const PARTS: { fetch: () => Promise<void> }[] = []

/**
 * A part of the page that is fetched when it is first shown, or before that by `fetchParts`; what is there already is drawn at once. Until then it
 * says that it is being fetched, and, where it could not be, so and why, with ways on.
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
  return (props) => <OnDemand part={part} props={props} />
}

/** Fetches every part that is shown on demand, one after another. What fails is tried again when it is shown. */
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
