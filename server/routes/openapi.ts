import type { Handler } from '../handler.ts'
import { openapiDocument } from '../openapi.ts'

const documents = new Map<string, Buffer>()

/** This interface as an OpenAPI 3.1 document. */
export const openapi: Handler<'openapi'> = async (_input, { site }) => {
  const body = documents.get(site) ?? Buffer.from(JSON.stringify(openapiDocument(site)))
  documents.set(site, body)
  return { body, type: 'application/json; charset=utf-8' }
}
