import type { Response } from 'express'
import { onTheCanvas, pageHere, readAddress, writeAddress } from '../contracts/addresses.ts'
import { takeSentFragment } from './sentFragment.ts'

/** A dataset of the library and its version of now, unless the store does not answer. */
export interface ShownDataset {
  dataset: string
  version: string | undefined
  /** True for the one at the bare addresses. */
  bare: boolean
}

/** The answer to the address of a page: the page, existing or not, or another address. */
export type PageAnswer = { status: 200 | 404; dataset?: string | undefined } | { status: 302 | 308; location: string }

/**
 * Reads what is asked for below the base path. Another spelling of a path leads to its one address for good, so does a
 * fragment that was sent. The dataset and the version that are shown anyway lead to the bare address.
 */
export async function answerAddress(
  url: string,
  base: string,
  shown: (dataset?: string) => Promise<ShownDataset | undefined>,
): Promise<PageAnswer> {
  // Words that are sought may end in a bracket or a quotation mark.
  const { page: asked } = readAddress(url)
  if (asked.name === 'search' && asked.q !== undefined) return answerPath(url, base, shown)
  const { address, fragment } = takeSentFragment(url)
  const answer = (await answerBare(address, base, shown)) ?? (await answerPath(address, base, shown))
  if (fragment === undefined || answer.status === 404) return answer
  if ('location' in answer) return { ...answer, location: `${answer.location}#${fragment}` }
  const named = readAddress(address)
  // A picture in the fragment is one of the canvas, whatever page it was kept with.
  const page = onTheCanvas(named.page)
  const status = page === named.page ? 308 : 302
  return { status, location: `${writeAddress({ ...named, base, page })}#${fragment}` }
}

/** Marks of the sentence around an address that chats have sent as a part of it; no id, number or language ends so. */
const BEHIND = /(?:[).,;:!\]}>"'*]|%(?:2[01279ace]|3[abe]|5d|7d|c2%a0|c2%bb|e2%80%(?:8b|99|9d|a6)))+$/i

/** The answer to an address without what was put behind it; undefined where nothing was, or it leads nowhere. */
async function answerBare(
  url: string,
  base: string,
  shown: (dataset?: string) => Promise<ShownDataset | undefined>,
): Promise<PageAnswer | undefined> {
  const bare = url.replace(BEHIND, '')
  if (bare === url) return undefined
  const answer = await answerPath(bare, base, shown)
  if (answer.status === 404) return undefined
  return 'location' in answer ? answer : { status: 308, location: writeAddress({ ...readAddress(bare), base }) }
}

async function answerPath(
  url: string,
  base: string,
  shown: (dataset?: string) => Promise<ShownDataset | undefined>,
): Promise<PageAnswer> {
  const asked = readAddress(url)
  const address = { ...asked }
  if (asked.dataset !== undefined || asked.version !== undefined) {
    const now = await shown(asked.dataset)
    if (!now) return { status: 404 }
    if (now.bare) delete address.dataset
    if (asked.version === now.version) delete address.version
  }
  const page = pageHere(address, address.dataset)
  if (page.name === 'unknown') return { status: 404, dataset: address.dataset }
  if (pathOf(url) !== pathOf(writeAddress(asked))) return { status: 308, location: writeAddress({ ...asked, base }) }
  const elsewhere = address.dataset !== asked.dataset || address.version !== asked.version
  if (elsewhere) return { status: 302, location: writeAddress({ ...address, base, page }) }
  return { status: 200, dataset: address.dataset }
}

/** Sends the reader to another address; his fragment goes with him unless that one has its own. */
export function leadTo(response: Response, { status, location }: { status: 302 | 303 | 308; location: string }): void {
  response.status(status).setHeader('Location', location)
  response.setHeader('Cache-Control', 'no-cache')
  response.end()
}

function pathOf(address: string): string | undefined {
  return address.split('?')[0]
}
