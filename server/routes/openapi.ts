import type { Handler } from '../handler.ts'
import { openapiDocument } from '../openapi.ts'

const documents = new Map<string, Promise<Buffer>>()

/** This interface as an OpenAPI 3.1 document. */
export const openapi: Handler<'openapi'> = async (_input, { site }) => {
  const made = documents.get(site) ?? openapiDocument(site).then((one) => Buffer.from(JSON.stringify(one)))
  documents.set(site, made)
  return { body: await made, type: 'application/json; charset=utf-8' }
}
