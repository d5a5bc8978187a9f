import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import { langOf, type Page, pageOf } from '../../address.ts'
import { currentStep, useExplore } from '../explore.ts'
import { select } from '../selection.ts'
import { stepOf } from '../step.ts'
import { adoptEntry, entryNow, writeAddress } from './addresses.ts'
import { readFragment } from './fragment.ts'
import {
  fetchAnswer,
  type InitialView,
  openClaim,
  openEntity,
  openOverview,
  openRelation,
  type Size,
} from './initialGraph.ts'

/** What is being opened, and what went wrong with it. */
export interface Entering {
  /** Why the picture that the address names could not be opened, and what was sought. */
  failure: { error: unknown; sought?: string } | undefined
  again: () => void
  /** The fragment of the address could not be read; the overview stands instead. */
  broken: boolean
}

// How Wouter tells of entries that links made; the browser itself tells only of its own way back.
const CHANGES = ['pushState', 'replaceState', 'popstate', 'hashchange']

/** Draws what the address names: at first, when the reader goes back or forth, and when a link of the page leads elsewhere. */
export function useEntering(size: Size | undefined, narrow: boolean): Entering {
  const answers = useQueryClient()
  const [failure, setFailure] = useState<Entering['failure']>()
  const [broken, setBroken] = useState(false)
  const latest = useRef({ size, narrow })
  latest.current = { size, narrow }
  const turn = useRef(0)

  const enter = useCallback(
    async (first: boolean) => {
      const { size, narrow } = latest.current
      if (!size) return
      const mine = ++turn.current
      const page = pageOf(window.location.pathname)
      const fragment = readFragment(window.location.hash)
      setFailure(undefined)
      setBroken(fragment === 'broken')
      const explore = useExplore.getState()
      if (typeof fragment === 'object') {
        const step = stepOf(fragment)
        explore.open({ ...step, claim: page.name === 'claim' ? page.id : undefined }, { camera: fragment.camera })
        return
      }
      if (first && explore.at >= 0 && page.name === 'explore') {
        writeAddress(false)
        return
      }
      if (await chosenHere(page, (claim) => fetchAnswer(answers, 'claim', { params: { id: claim } }))) return
      try {
        const opening = await open()
        if (mine !== turn.current) return
        adoptEntry()
        show(opening, page.name === 'explore')
      } catch (error) {
        if (mine === turn.current) setFailure({ error, ...('id' in page && page.id ? { sought: page.id } : {}) })
      }

      function open(): Promise<InitialView> {
        if (page.name === 'entity') return openEntity(answers, page.id, narrow)
        if (page.name === 'relation') return openRelation(answers, page.id, narrow)
        if (page.name === 'claim') return openClaim(answers, page.id, narrow)
        return openOverview(answers, size as Size, narrow)
      }
    },
    [answers],
  )

  const ready = size !== undefined
  useEffect(() => {
    if (!ready) return
    void enter(true)
    let lang = langOf(window.location.search)
    let path = window.location.pathname
    const changed = () => {
      const before = { lang, path }
      lang = langOf(window.location.search)
      path = window.location.pathname
      const entry = entryNow()
      const explore = useExplore.getState()
      if (entry) {
        if (entry.at !== explore.at && explore.steps[entry.at]) explore.goTo(entry.at)
        return
      }
      if (!exploring(pageOf(path))) return
      // A switch of language is no journey: the plate stays, and its address is written anew.
      if (before.path === path && before.lang !== lang && explore.at >= 0) writeAddress(false)
      else if (!window.location.hash.startsWith('#main')) void enter(false)
    }
    for (const change of CHANGES) window.addEventListener(change, changed)
    return () => {
      for (const change of CHANGES) window.removeEventListener(change, changed)
    }
  }, [ready, enter])

  return { failure, again: () => void enter(true), broken }
}

function exploring(page: Page): boolean {
  return page.name === 'explore' || page.name === 'entity' || page.name === 'relation' || page.name === 'claim'
}

// The first picture begins the steps; a later one is a further step, so that it can be taken back.
function show({ step, camera }: InitialView, pristine: boolean): void {
  const explore = useExplore.getState()
  if (explore.at < 0) explore.open(step, { camera, pristine })
  else explore.push(step, { camera, pristine })
}

// What is drawn already is only chosen, so that nothing moves.
async function chosenHere(
  page: Page,
  claimOf: (id: string) => Promise<{ claim: { relation?: string | undefined; subject: string } }>,
): Promise<boolean> {
  const step = currentStep(useExplore.getState())
  if (!step || !('id' in page) || page.id === undefined) return false
  const drawn = (ids: string[]) => ids.every((id) => step.items.includes(id))
  if (page.name === 'entity' && drawn([page.id])) return chosen(() => select({ entity: page.id }))
  if (page.name === 'relation') {
    const { subject, object } = partsOfRelationId(page.id)
    if (!drawn([subject, object])) return false
    return chosen(() => select({ relation: page.id }))
  }
  if (page.name === 'claim') {
    const answer = await claimOf(page.id).catch(() => undefined)
    const relation = answer?.claim.relation
    if (!relation) return false
    const { subject, object } = partsOfRelationId(relation)
    if (!drawn([subject, object])) return false
    return chosen(() => select({ relation }, undefined, page.id))
  }
  return false
}

function chosen(choose: () => void): true {
  adoptEntry()
  choose()
  // What was chosen already makes no step, but the entry is still to be ours.
  if (!entryNow()) writeAddress(false)
  return true
}
