import type { Lang } from './addresses.ts'

/** An answer of the API that a page was made of: the endpoint, its call as the page would send it, and the answer. */
export type HeldAnswer = [endpoint: string, call: object, answer: unknown]

/** Asks the API from within; throws what its handlers throw. */
export type AskWithin = (endpoint: string, call: object) => Promise<unknown>

/** The surroundings of a page that the server draws: `url` is its path and query below the base path. */
export interface ServedAt {
  url: string
  base: string
  dataset?: string | undefined
  /** The public address, where there is one. */
  address?: string | undefined
  lang: Lang
}

/** A page that the server has drawn, without the document round it. */
export interface ServedPage {
  title: string
  description: string
  /** Markup of the body. */
  html: string
  /** Linked data on what the page is about, as JSON-LD. */
  about: object
  /** Held by the page, so that they need not be asked again. */
  answers: HeldAnswer[]
  /** The source file of the view, under which the build lists its parts. */
  view: string
}

/** Draws the page of an address; undefined for those that the browser draws alone. */
export type ServePage = (at: ServedAt, ask: AskWithin) => Promise<ServedPage | undefined>
