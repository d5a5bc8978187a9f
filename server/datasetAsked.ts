import type { RequestHandler, Response } from 'express'
import { Id } from '../contracts/ids.ts'

const UNDER = /^\/api\/d\/([^/?]+)(?=\/)/

/** Takes the dataset out of an address of the API (`/api/d/ID/search`), so that one table of endpoints serves all. */
export const takeDataset: RequestHandler = (request, response, next) => {
  const id = Id.safeParse(UNDER.exec(request.url)?.[1]).data
  if (id !== undefined) {
    response.locals.dataset = id
    request.url = request.url.replace(UNDER, '/api')
  }
  next()
}

/** The id of the dataset that a request asks; undefined: the one at the bare addresses. */
export function datasetAsked(response: Response): string | undefined {
  return response.locals.dataset as string | undefined
}
